package org.entente.dossier;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.record.Actor;
import org.entente.record.Participant;

/** By which names a participant is found. */
final class Names {
    /** Alpha-3 → alpha-2, from the JDK's table of ISO 3166. */
    private static final Map<String, String> COUNTRIES = Stream.of(Locale.getISOCountries())
            .collect(Collectors.toMap(code -> country(code).getISO3Country(), code -> code));
    /** As they stand at the beginning of a sentence; "US" is a name and "Us" is not. */
    private static final Set<String> PRONOUNS = Set.of(
            "He", "Him", "His", "She", "Her", "It", "Its", "They", "Them", "Their", "We", "Us", "Our", "I", "Me", "My",
            "You", "Your", "Who", "Whom", "Which", "That", "This", "These", "Those", "Both");

    private Names() {}

    /** Name, id, country (both codes and English name) and the words of the report, apart from pronouns. */
    static String of(Participant participant) {
        Actor actor = participant.actor();
        Set<String> names = new LinkedHashSet<>();
        names.add(actor.name());
        names.add(actor.id());
        String code = actor.country();
        if (code != null) {
            names.add(code);
            String alpha2 = COUNTRIES.get(code);
            if (alpha2 != null) {
                names.add(alpha2);
                names.add(country(alpha2).getDisplayCountry(Locale.ENGLISH));
            }
        }
        String words = participant.mention().exact();
        if (words.codePoints().anyMatch(Character::isUpperCase) && !PRONOUNS.contains(words)) {
            names.add(words);
        }
        return "| " + names.stream().map(n -> n.replace('|', ' ')).collect(Collectors.joining(" | ")) + " |";
    }

    private static Locale country(String alpha2) {
        return new Locale.Builder().setRegion(alpha2).build();
    }
}

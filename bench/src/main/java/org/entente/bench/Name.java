package org.entente.bench;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.annotate.Mention;
import org.entente.annotate.Sentence;

/**
 * A name in a sentence.
 *
 * @param start first word
 * @param end one past the last word
 * @param label its class, in the words of the worldwide newswire set
 */
record Name(int start, int end, String label) {
    /** Those that the BIO tags of the second column mark. */
    static Set<Name> gold(List<List<String>> rows) {
        Set<Name> names = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            String tag = rows.get(i).get(1);
            if (tag.startsWith("B-")) {
                int end = i + 1;
                while (end < rows.size() && rows.get(end).get(1).startsWith("I-")) {
                    end++;
                }
                names.add(new Name(i, end, tag.substring(2)));
            }
        }
        return names;
    }

    /** Those that an engine found. */
    static Set<Name> found(Sentence sentence) {
        return sentence.mentions().stream()
                .map(m -> new Name(m.start(), m.end(), label(m.kind())))
                .collect(Collectors.toSet());
    }

    private static String label(Mention.Kind kind) {
        return switch (kind) {
            case PERSON -> "Person";
            case ORGANISATION -> "Organization";
            case LOCATION -> "Location";
            case FACILITY -> "Facility";
            case NORP -> "NORP";
            case PRODUCT -> "Product";
            case DATE -> "Date";
            case MONEY -> "Money";
            case MISC -> "Misc";
        };
    }

    /** Persons, locations and organisations; a facility is a location. */
    static Set<Name> threeClasses(Set<Name> names) {
        return names.stream()
                .map(n -> n.label().equals("Facility") ? new Name(n.start(), n.end(), "Location") : n)
                .filter(n -> Set.of("Person", "Organization", "Location").contains(n.label()))
                .collect(Collectors.toSet());
    }

    /** For people to read. */
    static String shown(Set<Name> names, List<String> words) {
        return names.stream()
                .sorted(Comparator.comparing(Name::start))
                .map(n -> n.start() + "-" + n.end() + " " + n.label() + " " + n.words(words))
                .collect(Collectors.joining("; "));
    }

    /** Its words, of those of its sentence. */
    String words(List<String> words) {
        return String.join(" ", words.subList(start, end));
    }
}

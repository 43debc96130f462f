package org.entente.merge;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.merge.Phrases.Phrase;
import org.entente.merge.Standings.Voice;
import org.entente.record.Actor;
import org.entente.record.Claim;
import org.entente.record.EventType;
import org.entente.record.Evidence;
import org.entente.record.Factuality;
import org.entente.record.Holder;
import org.entente.record.Place;
import org.entente.record.Standing;
import org.jspecify.annotations.Nullable;

/**
 * One line that says an event with its holder or its standing, so that an allegation never reads as fact: <i>United
 * States says North Korea gave military aid to Wagner Group – denied by North Korea</i>.
 */
record Headline(
        EventType type,
        @Nullable String mode,
        List<Actor> actors,
        List<Actor> recipients,
        @Nullable Place place,
        Standing standing,
        List<Claim> claims) {

    /** Who did it where no report tells. */
    private static final String SOMEBODY = "Somebody";

    private static final int MOST_NAMES = 3;
    private static final int MOST_QUOTED = 90;
    private static final Set<String> AT = Set.of(
            "cosmodrome",
            "spaceport",
            "airport",
            "base",
            "palace",
            "kremlin",
            "embassy",
            "headquarters",
            "border",
            "sea");

    private static final Pattern BLANKS = Pattern.compile("[\\p{Cntrl}\\p{Z}\\s]+");
    private static final Pattern ENDS = Pattern.compile("^[\"“”„«'‘’]+|[\"“”„»'‘’,;:]+$");

    private enum Form {
        PAST,
        TO,
        WOULD
    }

    String text() {
        return switch (standing) {
            case REPORTED -> certain() ? clause(Form.PAST) : "Reportedly: " + clause(Form.PAST);
            case ALLEGED -> say(Voice.ATTRIBUTED, "") + clause(Form.PAST);
            case DISPUTED -> disputed();
            case DENIED -> "Denied" + by(Voice.DENIED) + ": " + clause(Form.PAST);
            case PLANNED -> planned() + clause(Form.TO);
            case HYPOTHETICAL -> "If it happens: " + clause(Form.WOULD);
        };
    }

    private String disputed() {
        String denial = by(Voice.DENIED);
        String end = denial.isEmpty() ? " – denied" : " – denied" + denial;
        if (has(Voice.ASSERTED)) {
            return "Disputed: " + clause(Form.PAST) + end;
        }
        if (has(Voice.ATTRIBUTED)) {
            return say(Voice.ATTRIBUTED, "") + clause(Form.PAST) + end;
        }
        return has(Voice.PLANNED) ? planned() + clause(Form.TO) + end : "Disputed: " + clause(Form.WOULD) + end;
    }

    /** Whether some claim leaves no doubt; PR+ is "reportedly", "probably". */
    private boolean certain() {
        return claims.stream()
                .filter(c -> Standings.voices(c).contains(Voice.ASSERTED))
                .anyMatch(c -> c.authorFactuality() == Factuality.CERTAIN || !committedAuthor(c));
    }

    private static boolean committedAuthor(Claim claim) {
        return claim.authorFactuality() == Factuality.CERTAIN || claim.authorFactuality() == Factuality.PROBABLE;
    }

    private String planned() {
        boolean own = claims.stream().anyMatch(c -> Standings.voices(c).contains(Voice.PLANNED) && committedAuthor(c));
        String who = own ? "" : names(Voice.PLANNED);
        return who.isEmpty() ? "Planned: " : "Planned, according to " + who + ": ";
    }

    /** "X says ", or "Reportedly: " where those who say so are not named. */
    private String say(Voice voice, String none) {
        List<String> who = holders(voice);
        if (who.isEmpty()) {
            return "Reportedly: " + none;
        }
        return list(who) + (who.size() == 1 ? " says " : " say ");
    }

    private String by(Voice voice) {
        String who = names(voice);
        return who.isEmpty() ? "" : " by " + who;
    }

    private boolean has(Voice voice) {
        return claims.stream().anyMatch(c -> Standings.voices(c).contains(voice));
    }

    private String names(Voice voice) {
        return list(holders(voice));
    }

    /** The innermost holders with a name; the author only where he denies himself. */
    private List<String> holders(Voice voice) {
        return claims.stream()
                .filter(c -> Standings.voices(c).contains(voice))
                .map(c -> holder(c, voice))
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
    }

    private static @Nullable String holder(Claim claim, Voice voice) {
        if (voice == Voice.DENIED && !claim.factuality().denies()) {
            return claim.holders().get(0).name();
        }
        for (int i = claim.holders().size() - 1; i >= 0; i--) {
            Holder holder = claim.holders().get(i);
            boolean speaks = holder.kind() != Holder.Kind.AUTHOR || voice == Voice.DENIED;
            if (speaks && holder.name() != null && !holder.name().isBlank()) {
                return clean(holder.name());
            }
        }
        return null;
    }

    private String clause(Form form) {
        if (type == EventType.STATEMENT) {
            return statement(form);
        }
        Phrase phrase = Phrases.of(type, mode);
        String doers = actors.isEmpty()
                ? SOMEBODY
                : list(actors.stream().map(Actor::name).toList());
        String where = where();
        boolean visit = "visit".equals(mode) && recipients.isEmpty() && place != null;
        if (visit) {
            return doers + " " + verb(form, phrase.past(), phrase.base()).formatted(clean(placeName()));
        }
        if (recipients.isEmpty()) {
            boolean alone = type == EventType.CONSULT && actors.size() == 1 && mode == null;
            return doers
                    + " "
                    + (alone
                            ? verb(form, "held talks", "hold talks")
                            : verb(form, phrase.pastAlone(), phrase.baseAlone()))
                    + where;
        }
        String targets = list(recipients.stream().map(Actor::name).toList());
        String words = verb(form, phrase.past(), phrase.base());
        // whoever is expelled may be named himself, or only his state
        boolean themselves = recipients.stream().noneMatch(Actor::isState);
        return doers + " " + (themselves ? words.replace("officials of ", "") : words).replace("%s", targets) + where;
    }

    /** What a speaker said: between quotation marks only what the report itself quotes. */
    private String statement(Form form) {
        String speaker = list(actors.stream().map(Actor::name).toList());
        Optional<Evidence> quote =
                claims.stream().map(Claim::quote).flatMap(Stream::ofNullable).findFirst();
        String words = shorten(clean(quote.orElse(claims.get(0).evidence()).exact()));
        if (standing == Standing.REPORTED
                && claims.stream().allMatch(c -> c.factuality().denies())) {
            return speaker + " denied: " + words;
        }
        boolean quoted = quote.isPresent();
        if (quoted && standing == Standing.REPORTED) {
            return speaker + ": “" + words + "”";
        }
        return speaker + " " + verb(form, "said", "say") + (quoted ? " “" + words + "”" : ": " + words);
    }

    private static String verb(Form form, String past, String base) {
        return switch (form) {
            case PAST -> past;
            case TO -> "to " + base;
            case WOULD -> "would " + base;
        };
    }

    private String where() {
        if (place == null || names(actors, place) || names(recipients, place)) {
            return "";
        }
        String name = clean(placeName());
        String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return (AT.contains(last) ? " at " : " in ") + name;
    }

    private String placeName() {
        return place == null ? "" : place.name();
    }

    private static boolean names(List<Actor> actors, Place place) {
        return actors.stream().anyMatch(a -> a.name().equalsIgnoreCase(place.name()));
    }

    private static String list(List<String> names) {
        List<String> clean = names.stream().map(Headline::clean).toList();
        int n = clean.size();
        if (n <= 1) {
            return String.join("", clean);
        }
        if (n <= MOST_NAMES) {
            return String.join(", ", clean.subList(0, n - 1)) + " and " + clean.get(n - 1);
        }
        return clean.stream().limit(MOST_NAMES - 1).collect(Collectors.joining(", ")) + " and " + (n - MOST_NAMES + 1)
                + " others";
    }

    /** One line, without control characters and marks of quotation around it. */
    private static String clean(String words) {
        String line = BLANKS.matcher(words).replaceAll(" ").strip();
        return ENDS.matcher(line).replaceAll("").strip();
    }

    private static String shorten(String words) {
        if (words.codePointCount(0, words.length()) <= MOST_QUOTED) {
            return words;
        }
        String start = words.substring(0, words.offsetByCodePoints(0, MOST_QUOTED));
        int blank = start.lastIndexOf(' ');
        return (blank > 0 ? start.substring(0, blank) : start) + "…";
    }
}

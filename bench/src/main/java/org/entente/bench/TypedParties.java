package org.entente.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.bench.Party.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Makes parties of one side's claims. The export does not tell whether a holder is a person; it is what the same name is as
 * an actor or recipient anywhere in that side, else what its words look like.
 */
final class TypedParties {
    private static final Set<String> STATES = Stream.of(Locale.getISOCountries())
            .map(code -> new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH))
            .collect(Collectors.toUnmodifiableSet());
    private static final Pattern BODY = Pattern.compile(
            "(?i).*\\b(?:ministry|department|government|army|military|navy|forces?|guards?|police|service|office|agency"
                    + "|council|commission|committee|parliament|assembly|senate|congress|court|party|movement|front|union"
                    + "|nations|organi[sz]ation|league|alliance|bank|company|corporation|group|media|state|states|kingdom"
                    + "|republic|republics|house|kremlin|institute|university|centre|center|fund|watch|international"
                    + "|embassy|administration|authorities|officials|sources|they|people)\\b.*");
    private static final Pattern ROLE = Pattern.compile(
            "(?i).*\\b(?:\\w+(?:man|woman|person)|official|\\w*witness|minister|president|ambassador|envoy|diplomat|leader|general"
                    + "|commander|officer|analyst|expert|governor|mayor|source|aide|adviser|secretary|chief)\\b.*");
    private static final Pattern FULL_NAME =
            Pattern.compile("\\p{Lu}\\S*(?: (?:(?:\\p{L}{2}-)?\\p{Lu}\\S*|\\p{L}{1,3}))+");

    private final Map<String, Kind> known = new HashMap<>();

    /** An actor or recipient; {@code kind} as in the export, or null. */
    Party participant(
            @Nullable String kind, @Nullable String name, @Nullable String country, @Nullable String mention) {
        Kind its = kind == null ? guess(name) : kind.equals("person") ? Kind.PERSON : Kind.BODY;
        if (name != null && kind != null) {
            known.putIfAbsent(name, its);
        }
        return new Party(its, name, country, mention);
    }

    /** A link of a chain, once all participants are known; {@code kind} author, actor or outlet. */
    Party holder(String kind, @Nullable String name, @Nullable String country) {
        return switch (kind) {
            case "author" -> new Party(Kind.AUTHOR, null, null, null);
            case "outlet" -> new Party(Kind.OUTLET, name, country, null);
            case "person" -> new Party(Kind.PERSON, name, country, null);
            case "state", "organisation", "group" -> new Party(Kind.BODY, name, country, null);
            default -> new Party(name == null ? Kind.BODY : known.getOrDefault(name, guess(name)), name, country, null);
        };
    }

    /** All of these kinds are readable. */
    static List<String> holderKinds() {
        return List.of("author", "actor", "outlet", "person", "state", "organisation", "group");
    }

    private static Kind guess(@Nullable String name) {
        if (name == null || STATES.contains(name)) {
            return Kind.BODY;
        }
        String head = name.replaceFirst("(?:,| (?:of|for|from|in|at) ).*", "");
        boolean role = ROLE.matcher(head).matches();
        boolean person = FULL_NAME.matcher(head).matches();
        return role || person && !BODY.matcher(head).matches() ? Kind.PERSON : Kind.BODY;
    }
}

package org.entente.bench;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An actor, recipient or holder, in the form in which gold and found compare.
 *
 * @param kind what it is
 * @param name null for whom the text leaves unnamed
 * @param country as in the export; null if unknown
 * @param mention its words in the text, or null
 */
record Party(
        Kind kind,
        @Nullable String name,
        @Nullable String country,
        @Nullable String mention) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern TAIL = Pattern.compile("(?i)(?:,| (?:of|for|from|in|at|to|on|with|who|and) ).*");
    private static final Set<String> EMPTY = Set.of("the", "a", "an", "jr", "sr", "ii", "iii", "al");

    /** As far as it decides who is the same. */
    enum Kind {
        AUTHOR,
        OUTLET,
        PERSON,
        /** A state or its part, an organisation, a group. */
        BODY
    }

    /**
     * Whether both are one: persons of one last name in no two countries; else two bodies of one country, or, where one
     * has none, of a shared head word. A nameless person is known by its head word.
     */
    boolean isSame(Party other) {
        if (kind != other.kind) {
            return false;
        }
        return switch (kind) {
            case AUTHOR -> true;
            case OUTLET -> sharesName(other);
            case PERSON -> !contradicts(other) && sharesName(other);
            case BODY -> country != null && other.country != null ? country.equals(other.country) : sharesName(other);
        };
    }

    /**
     * Whether each of one side is somebody of the other, and the other way round. Where gold names both somebody and the
     * state that is hit in him, either alone will do.
     */
    static boolean same(List<Party> gold, List<Party> found) {
        return covers(found, gold)
                && gold.stream()
                        .allMatch(g -> found.stream().anyMatch(g::isSame)
                                || gold.stream().filter(g::isOfCountryOf).anyMatch(h -> found.stream()
                                        .anyMatch(h::isSame)));
    }

    private boolean isOfCountryOf(Party other) {
        return country != null && country.equals(other.country);
    }

    /** Whether two chains name the same holders, link by link. */
    static boolean sameChain(List<Party> one, List<Party> other) {
        boolean same = one.size() == other.size();
        for (int i = 0; same && i < one.size(); i++) {
            same = one.get(i).isSame(other.get(i));
        }
        return same;
    }

    /** How an error list shows it. */
    String shown() {
        String shown = kind == Kind.AUTHOR ? "author" : name == null ? "?" : name;
        return country == null ? shown : shown + "/" + country;
    }

    static String shown(List<Party> parties) {
        return parties.stream().map(Party::shown).collect(Collectors.joining(", "));
    }

    private static boolean covers(List<Party> one, List<Party> other) {
        return one.stream().allMatch(mine -> other.stream().anyMatch(mine::isSame));
    }

    private boolean contradicts(Party other) {
        return country != null && other.country != null && !country.equals(other.country);
    }

    private boolean sharesName(Party other) {
        if (name == null || other.name == null) {
            return name == null && other.name == null;
        }
        Stream<String> mine = kind == Kind.BODY ? Stream.of(name, mention) : Stream.of(name);
        List<String> theirs = other.kind == Kind.BODY ? Arrays.asList(other.name, other.mention) : List.of(other.name);
        return mine.anyMatch(a -> theirs.stream().anyMatch(b -> a != null && b != null && alike(a, b)));
    }

    /** Whether the last words before any "of …" are the same, or one name holds all words of the other. */
    static boolean alike(String one, String other) {
        List<String> mine = words(one);
        List<String> theirs = words(other);
        if (mine.isEmpty() || theirs.isEmpty()) {
            return false;
        }
        return mine.get(mine.size() - 1).equals(theirs.get(theirs.size() - 1))
                || new HashSet<>(mine).containsAll(theirs)
                || new HashSet<>(theirs).containsAll(mine);
    }

    private static List<String> words(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        String head = TAIL.matcher(plain).replaceFirst("");
        String lower = head.replaceAll("['’]s\\b", "").toLowerCase(Locale.ROOT);
        return NO_WORD.splitAsStream(lower)
                .filter(word -> !word.isEmpty() && !EMPTY.contains(word))
                .map(word -> word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                .toList();
    }
}

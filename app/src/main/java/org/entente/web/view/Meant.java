package org.entente.web.view;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.entente.dossier.ActorEntry;
import org.entente.record.EventType;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a search may mean besides the words themselves.
 *
 * @param actors who is called so
 * @param types of events that are called so
 * @param pair address of the page of two parties, if the words name two; or null
 * @param parties these two, in words
 */
public record Meant(
        List<ActorEntry> actors,
        List<EventType> types,
        @Nullable String pair,
        String parties) {
    private static final int MOST_WORDS = 8;

    /** Nothing else. */
    public static final Meant NOTHING = new Meant(List.of(), List.of(), null, "");

    /** Whether there is anything. */
    public boolean isEmpty() {
        return actors.isEmpty() && types.isEmpty() && pair == null;
    }

    /**
     * What {@code words} may mean.
     *
     * @param actors who is called so
     * @param named whether somebody is called by these words
     */
    public static Meant of(String words, List<ActorEntry> actors, Predicate<String> named) {
        List<EventType> types = Arrays.stream(EventType.values())
                .filter(t -> t.name().equalsIgnoreCase(words))
                .toList();
        Optional<List<String>> two = actors.isEmpty() ? two(words, named) : Optional.empty();
        return new Meant(
                actors,
                types,
                two.map(p -> Address.pair(p.get(0), p.get(1))).orElse(null),
                two.map(p -> String.join(" and ", p)).orElse(""));
    }

    /** The words cut into two names, the longest first name first: "North Korea Russia" names two. */
    private static Optional<List<String>> two(String words, Predicate<String> named) {
        List<String> all = Arrays.asList(words.strip().split("\\s+", -1));
        for (int cut = Math.min(all.size(), MOST_WORDS) - 1; cut > 0; cut--) {
            String first = String.join(" ", all.subList(0, cut));
            String second = String.join(" ", all.subList(cut, all.size()));
            if (named.test(first) && named.test(second)) {
                return Optional.of(List.of(first, second));
            }
        }
        return Optional.empty();
    }
}

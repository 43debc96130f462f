package org.entente.web.view;

import java.util.List;
import java.util.Map;
import org.entente.dossier.ActorEntry;
import org.entente.dossier.DocumentEntry;
import org.entente.dossier.Filter;
import org.entente.dossier.Pair;
import org.entente.dossier.Timeline;
import org.entente.record.Claim;
import org.entente.record.Event;
import org.jspecify.annotations.Nullable;

/**
 * Two parties: what happened between them, and what each says of the other.
 *
 * @param filter with both, or with those that were given
 * @param found what there is, or null if a party is missing or they share no event
 * @param suggestions who may be meant where they share no event: the words given → actors
 * @param usual actors to choose from where none was given
 */
public record PairPage(
        Filter filter, @Nullable Found found, Map<String, List<ActorEntry>> suggestions, List<ActorEntry> usual) {

    /**
     * What there is.
     *
     * @param pair counts, third parties and sayings
     * @param chart all events over time
     * @param directed the same by who acts on whom
     * @param directions counts by class and direction
     * @param events some events, the newest first
     * @param ofSecond what the first says of the second
     * @param ofFirst what the second says of the first
     * @param comparison of two periods, or null
     */
    public record Found(
            Pair pair,
            Chart chart,
            Chart directed,
            List<Direction> directions,
            List<EventsPage.Row> events,
            List<ClaimCard> ofSecond,
            List<ClaimCard> ofFirst,
            @Nullable Comparison comparison) {
        /**
         * The page's parts.
         *
         * @param documents those that carry the sayings, by id
         */
        public static Found of(
                Filter filter,
                Pair pair,
                Timeline timeline,
                List<Event> events,
                Map<String, DocumentEntry.Added> documents,
                @Nullable Comparison comparison) {
            return new Found(
                    pair,
                    Chart.of(timeline, filter),
                    PairChart.of(pair, timeline, filter),
                    Direction.of(pair, filter),
                    EventsPage.rows(events),
                    cards(pair.ofSecond(), documents),
                    cards(pair.ofFirst(), documents),
                    comparison);
        }

        private static List<ClaimCard> cards(List<Claim> claims, Map<String, DocumentEntry.Added> documents) {
            return claims.stream()
                    .map(c -> ClaimCard.of(c, documents.get(c.document())))
                    .toList();
        }
    }

    /**
     * Counts in one direction.
     *
     * @param words who acts on whom
     * @param byQuad how many events of each class, 1 to 4
     */
    public record Direction(String words, List<Long> byQuad) {
        static List<Direction> of(Pair pair, Filter filter) {
            return List.of(
                    of(pair, Pair.Direction.FORTH, filter.actor() + " → " + filter.with()),
                    of(pair, Pair.Direction.BACK, filter.with() + " → " + filter.actor()),
                    of(pair, Pair.Direction.TOGETHER, "together, or not told who acts on whom"));
        }

        private static Direction of(Pair pair, Pair.Direction direction, String words) {
            return new Direction(
                    words,
                    List.of(
                            pair.events(1, direction),
                            pair.events(2, direction),
                            pair.events(3, direction),
                            pair.events(4, direction)));
        }
    }
}

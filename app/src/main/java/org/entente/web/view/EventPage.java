package org.entente.web.view;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.merge.Why;
import org.entente.merge.origin.Copy;
import org.entente.record.Actor;
import org.entente.record.Claim;
import org.entente.record.Document;
import org.entente.record.Event;
import org.entente.record.Merge;
import org.entente.record.TimeRange;
import org.jspecify.annotations.Nullable;

/**
 * One event with its claims side by side.
 *
 * @param event the event
 * @param actors who did it, in words
 * @param recipients to whom, in words; empty if to nobody
 * @param when its days in words, or null
 * @param documents how many documents carry its claims
 * @param sides the claims by what their holders say; every side is there, also without claims
 * @param joins why the claims belong together
 * @param why what else decided: what stays apart, in what the reports differ
 * @param story the events of its story in order of time, itself included
 * @param copies those of its documents that are no source of their own
 * @param address where this page stands, to cite it
 */
public record EventPage(
        Event event,
        String actors,
        String recipients,
        @Nullable String when,
        int documents,
        Map<Side, List<ClaimCard>> sides,
        List<Join> joins,
        Why why,
        List<Event> story,
        List<Copy> copies,
        String address) {

    /**
     * Why one claim was joined to another.
     *
     * @param claim the joined claim's id
     * @param holders its chain of holders
     * @param with the id of the claim that it agrees with
     * @param withHolders that claim's chain
     * @param agreements what they agree on
     */
    public record Join(
            String claim, String holders, String with, String withHolders, List<Merge.Agreement> agreements) {}

    /**
     * The page of an event.
     *
     * @param claims of the event, in its order
     * @param documents those that carry the claims, by id
     * @param why it is as it is
     * @param story the events of its story, itself included
     * @param copies those of its documents that are no source of their own
     * @param server scheme, host and port of this server
     */
    public static EventPage of(
            Event event,
            List<Claim> claims,
            Map<String, Document> documents,
            Why why,
            List<Event> story,
            List<Copy> copies,
            String server) {
        Map<Side, List<ClaimCard>> sides = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            sides.put(
                    side,
                    claims.stream()
                            .filter(c -> Side.of(c.factuality()) == side)
                            .map(c -> ClaimCard.of(c, documents.get(c.document()), event.id()))
                            .toList());
        }
        TimeRange time = event.time();
        return new EventPage(
                event,
                event.actors().isEmpty() ? Words.SOMEBODY : names(event.actors()),
                names(event.recipients()),
                time == null ? null : Words.of(time),
                (int) claims.stream().map(Claim::document).distinct().count(),
                sides,
                joins(event, claims),
                why,
                story,
                copies,
                server + "/events/" + event.id());
    }

    private static List<Join> joins(Event event, List<Claim> claims) {
        Map<String, String> chains =
                claims.stream().collect(Collectors.toMap(Claim::id, c -> Words.chain(c.holders()), (a, b) -> a));
        return event.merges().stream()
                .map(m -> new Join(
                        m.claim(),
                        chains.getOrDefault(m.claim(), m.claim()),
                        m.with(),
                        chains.getOrDefault(m.with(), m.with()),
                        m.agreements()))
                .toList();
    }

    private static String names(List<Actor> actors) {
        return actors.stream().map(Words::of).collect(Collectors.joining(", "));
    }
}

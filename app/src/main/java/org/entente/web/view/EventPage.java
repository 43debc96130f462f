package org.entente.web.view;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.dossier.DocumentEntry;
import org.entente.merge.Why;
import org.entente.merge.origin.Copy;
import org.entente.record.Actor;
import org.entente.record.Claim;
import org.entente.record.Event;
import org.entente.record.Merge;
import org.entente.record.Place;
import org.jspecify.annotations.Nullable;

/**
 * One event with its claims side by side.
 *
 * @param event the event
 * @param actors who did it, in words
 * @param recipients to whom, in words; empty if to nobody
 * @param dated when, and how that is known; or null
 * @param where its place in words, or null
 * @param documents how many documents carry its claims
 * @param sides the claims by what their holders say; every side is there, also without claims
 * @param joins why the claims belong together
 * @param near what came near and is another event
 * @param differing in what the reports differ
 * @param sources the independent sources of its documents
 * @param story what came before and after
 * @param address where this page stands
 * @param stable an address that leads here as long as the event has its first claim
 */
public record EventPage(
        Event event,
        String actors,
        String recipients,
        @Nullable Dated dated,
        @Nullable String where,
        int documents,
        Map<Side, Folded<ClaimCard>> sides,
        Folded<Join> joins,
        List<Near> near,
        List<Differing> differing,
        Folded<Sourced> sources,
        Story story,
        String address,
        String stable) {
    private static final int CARDS = 12;
    private static final int LINES = 8;

    /**
     * Why one claim was joined to another.
     *
     * @param claim the joined claim's id
     * @param holders its chain of holders
     * @param with the id of the claim that it agrees with
     * @param withHolders that claim's chain
     * @param alike what they agree on, in words
     */
    public record Join(String claim, String holders, String with, String withHolders, String alike) {}

    /**
     * What an event's page is made of.
     *
     * @param event the event
     * @param claims of the event, in its order
     * @param documents those that carry the claims, by id
     * @param why it is as it is
     * @param near the claims of other events that {@code why} names, by id
     * @param nearEvents their events, by the id of the claim
     * @param copies those of its documents that are no source of their own
     * @param entries its documents and the origins of its copies
     * @param story the events of its story, itself included
     */
    public record Parts(
            Event event,
            List<Claim> claims,
            Map<String, DocumentEntry.Added> documents,
            Why why,
            Map<String, Claim> near,
            Map<String, Event> nearEvents,
            List<Copy> copies,
            Map<String, DocumentEntry.Added> entries,
            List<Event> story) {}

    /**
     * The page of an event.
     *
     * @param server scheme, host and port of this server
     */
    public static EventPage of(Parts parts, String server) {
        Event event = parts.event();
        Map<String, Claim> claims =
                parts.claims().stream().collect(Collectors.toMap(Claim::id, Function.identity(), (a, b) -> a));
        Place place = event.place();
        return new EventPage(
                event,
                event.actors().isEmpty() ? Words.SOMEBODY : names(event.actors()),
                names(event.recipients()),
                Dated.of(event, parts.claims(), parts.documents()),
                place == null ? null : Words.of(place),
                parts.documents().size(),
                sides(parts),
                Folded.of(event.merges().stream().map(m -> join(m, claims)).toList(), LINES),
                Near.of(parts.why().apart(), parts.near(), parts.nearEvents()),
                Differing.of(parts.why().differences(), claims),
                Folded.of(Sourced.of(parts.documents().keySet(), parts.copies(), parts.entries()), LINES),
                Story.of(event, parts.story()),
                server + "/events/" + event.id(),
                server + "/claims/" + event.claims().get(0));
    }

    private static Map<Side, Folded<ClaimCard>> sides(Parts parts) {
        Map<Side, Folded<ClaimCard>> sides = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            List<ClaimCard> cards = parts.claims().stream()
                    .filter(c -> Side.of(c.factuality()) == side)
                    .map(c -> ClaimCard.of(c, parts.documents().get(c.document())))
                    .toList();
            sides.put(side, Folded.of(cards, CARDS));
        }
        return sides;
    }

    private static Join join(Merge merge, Map<String, Claim> claims) {
        return new Join(
                merge.claim(),
                chain(merge.claim(), claims),
                merge.with(),
                chain(merge.with(), claims),
                Near.agreements(merge.agreements()));
    }

    private static String chain(String id, Map<String, Claim> claims) {
        Claim claim = claims.get(id);
        return claim == null ? id : Words.chain(claim.holders());
    }

    private static String names(List<Actor> actors) {
        return actors.stream().map(Words::of).collect(Collectors.joining(", "));
    }

    /** All of it as plain text with sources. */
    public String text() {
        return EventText.of(this);
    }
}

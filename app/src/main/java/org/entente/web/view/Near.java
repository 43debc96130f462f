package org.entente.web.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.merge.Apart;
import org.entente.record.Claim;
import org.entente.record.Event;
import org.entente.record.Merge;
import org.jspecify.annotations.Nullable;

/**
 * An event that came near another and stayed apart.
 *
 * @param event the event, or null while events are computed anew
 * @param claims those of its claims that come nearest, the nearest first
 */
public record Near(@Nullable Event event, List<Nearby> claims) {
    /**
     * A claim that came near.
     *
     * @param chain who says so
     * @param words its words
     * @param address where these words stand
     * @param own id of the claim that it is near to
     * @param alike what the two agree on, in words
     * @param against what keeps them apart
     */
    public record Nearby(String chain, String words, String address, String own, String alike, List<String> against) {}

    /** @param events by the id of the claim */
    static List<Near> of(List<Apart> apart, Map<String, Claim> claims, Map<String, Event> events) {
        Map<String, List<Nearby>> byEvent = new LinkedHashMap<>();
        Map<String, Event> found = new LinkedHashMap<>();
        for (Apart one : apart) {
            Claim claim = claims.get(one.with());
            if (claim != null) {
                Event event = events.get(claim.id());
                String key = event == null ? claim.id() : event.id();
                if (event != null) {
                    found.put(key, event);
                }
                byEvent.computeIfAbsent(key, k -> new ArrayList<>()).add(nearby(one, claim));
            }
        }
        List<Near> all = new ArrayList<>();
        byEvent.forEach((key, nearby) -> all.add(new Near(found.get(key), nearby)));
        return all;
    }

    private static Nearby nearby(Apart apart, Claim claim) {
        return new Nearby(
                Words.chain(claim.holders()),
                claim.evidence().exact(),
                "/documents/" + claim.document() + "#" + claim.id(),
                apart.claim(),
                agreements(apart.agreements()),
                apart.against());
    }

    /** {@code type (both AID); time (both on 2021-04-24)}. */
    static String agreements(List<Merge.Agreement> agreements) {
        return agreements.stream().map(a -> a.on() + " (" + a.why() + ")").collect(Collectors.joining("; "));
    }
}

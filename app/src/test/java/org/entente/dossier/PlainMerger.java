package org.entente.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.merge.Merged;
import org.entente.merge.Merger;
import org.entente.record.Claim;
import org.entente.record.Document;
import org.entente.record.Event;
import org.entente.record.Merge;
import org.entente.record.Participant;
import org.entente.record.Standing;

/** Claims of the same type, actors and time are one event; the simplest merging that there is. */
public final class PlainMerger implements Merger {
    @Override
    public Merged merge(List<Document> documents, List<Claim> claims) {
        Map<String, Document> byId = new HashMap<>();
        documents.forEach(d -> byId.put(d.id(), d));
        Map<String, List<Claim>> groups = new TreeMap<>();
        for (Claim claim : claims) {
            String key = claim.type() + " " + ids(claim.actors()) + " " + ids(claim.recipients()) + " " + claim.time();
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(claim);
        }
        List<Event> events = new ArrayList<>();
        groups.values().forEach(group -> events.add(event(group, byId)));
        events.sort(Comparator.comparing(Event::id));
        Map<String, String> origins = new HashMap<>();
        documents.forEach(d -> origins.put(d.id(), d.id()));
        return new Merged(events, origins);
    }

    private static Event event(List<Claim> group, Map<String, Document> documents) {
        List<Claim> claims =
                group.stream().sorted(Comparator.comparing(Claim::id)).toList();
        Claim first = claims.get(0);
        Set<Object> outlets = new HashSet<>();
        claims.forEach(c -> outlets.add(String.valueOf(documents.get(c.document()))));
        Standing standing =
                claims.stream().allMatch(c -> c.factuality().denies()) ? Standing.DENIED : Standing.REPORTED;
        List<Merge> merges = claims.stream()
                .skip(1)
                .map(c -> new Merge(c.id(), first.id(), List.of(new Merge.Agreement("type", "both " + c.type()))))
                .toList();
        return new Event(
                "e"
                        + Records.sha256(String.join(
                                        " ", claims.stream().map(Claim::id).toList()))
                                .substring(0, 16),
                first.type(),
                first.mode(),
                first.actors().stream().map(Participant::actor).toList(),
                first.recipients().stream().map(Participant::actor).toList(),
                first.place(),
                first.time(),
                standing,
                outlets.size(),
                outlets.size(),
                claims.stream().map(Claim::id).toList(),
                merges,
                standing.name().charAt(0) + standing.name().substring(1).toLowerCase(java.util.Locale.ROOT) + ": "
                        + first.sentence().exact());
    }

    private static List<String> ids(List<Participant> participants) {
        return participants.stream().map(p -> p.actor().id()).sorted().toList();
    }
}

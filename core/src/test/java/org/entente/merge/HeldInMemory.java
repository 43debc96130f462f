package org.entente.merge;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.entente.merge.block.Holdings;
import org.entente.merge.block.Marks;
import org.entente.merge.block.Tie;
import org.entente.merge.origin.Copy;
import org.entente.record.Claim;
import org.entente.record.Document;
import org.entente.record.Event;

/** Holdings in maps, with the events as they stand once origins are known. */
final class HeldInMemory implements Holdings {
    private final Map<String, Document> documents = new HashMap<>();
    private final Map<String, Claim> claims = new HashMap<>();
    private final Map<Long, Map<String, Marks>> blocks = new HashMap<>();
    private final Map<String, Tie> ties = new HashMap<>();
    private final Map<String, Set<String>> tiesOf = new HashMap<>();
    private final Map<String, Event> events = new TreeMap<>();
    private final Map<String, String> eventOf = new HashMap<>();
    private Map<String, String> origins = Map.of();
    private final List<Wish> all;

    /** @param wishes what persons decided, whether their claims have come or not */
    HeldInMemory(List<Wish> wishes) {
        all = wishes;
    }

    void add(List<Document> arriving, List<Claim> theirs) {
        Set<String> here = new HashSet<>(claims.keySet());
        theirs.forEach(c -> here.add(c.id()));
        List<Wish> wishes = all.stream()
                .filter(w -> here.contains(w.claim()) && here.contains(w.other()))
                .toList();
        change(new Merger().add(this, arriving, theirs, wishes));
        arriving.forEach(d -> documents.put(d.id(), d));
        theirs.forEach(c -> claims.put(c.id(), c));
    }

    /** These claims, and documents that have no others, go. */
    void withdraw(List<Document> leaving, List<Claim> theirs) {
        Set<String> ids = new HashSet<>();
        theirs.forEach(c -> ids.add(c.id()));
        Change change = new Merger().withdraw(this, ids);
        blocks.values().forEach(block -> block.keySet().removeAll(change.withdrawn()));
        change(change);
        claims.keySet().removeAll(ids);
        leaving.forEach(d -> documents.remove(d.id()));
    }

    /** What a batch of all documents would have given. */
    Merged merged() {
        List<Copy> copies = new Merger().copies(List.copyOf(documents.values()));
        Map<String, String> found = new HashMap<>();
        documents.keySet().forEach(d -> found.put(d, d));
        copies.forEach(c -> found.put(c.document(), c.origin()));
        origins = found;
        return new Merged(events.values().stream().map(this::withOrigins).toList(), origins, copies);
    }

    Map<String, Tie> ties() {
        return ties;
    }

    private Event withOrigins(Event e) {
        Set<String> its = new HashSet<>();
        e.claims().forEach(id -> its.add(origins.get(claim(id).document())));
        return new Event(
                e.id(),
                e.type(),
                e.mode(),
                e.actors(),
                e.recipients(),
                e.place(),
                e.time(),
                e.standing(),
                e.outlets(),
                its.size(),
                e.claims(),
                e.merges(),
                e.headline());
    }

    private void change(Change change) {
        change.marks().forEach((id, marks) -> {
            for (long key : marks.keys()) {
                blocks.computeIfAbsent(key, k -> new HashMap<>()).put(id, Marks.of(marks.bytes()));
            }
        });
        for (Tie tie : change.undone()) {
            ties.remove(Region.key(tie));
        }
        for (Tie tie : change.ties()) {
            ties.put(Region.key(tie), tie);
            tiesOf.computeIfAbsent(tie.first(), k -> new HashSet<>()).add(Region.key(tie));
            tiesOf.computeIfAbsent(tie.second(), k -> new HashSet<>()).add(Region.key(tie));
        }
        change.gone().forEach(id -> Objects.requireNonNull(events.remove(id), id));
        for (Event event : change.events()) {
            if (events.put(event.id(), event) != null) {
                throw new AssertionError(event + " is there twice");
            }
            event.claims().forEach(id -> eventOf.put(id, event.id()));
        }
    }

    private Claim claim(String id) {
        return Objects.requireNonNull(claims.get(id), id);
    }

    @Override
    public Map<Long, Map<String, Marks>> blocks(Collection<Long> keys) {
        Map<Long, Map<String, Marks>> found = new HashMap<>();
        keys.forEach(k -> found.put(k, blocks.getOrDefault(k, Map.of())));
        return found;
    }

    @Override
    public Collection<Tie> ties(Collection<String> of) {
        Map<String, Tie> found = new LinkedHashMap<>();
        for (String claim : of) {
            for (String key : tiesOf.getOrDefault(claim, Set.of())) {
                Tie tie = ties.get(key);
                if (tie != null) {
                    found.put(key, tie);
                }
            }
        }
        return found.values();
    }

    @Override
    public Map<String, List<String>> events(Collection<String> of) {
        Map<String, List<String>> found = new HashMap<>();
        for (String claim : of) {
            Event event = events.get(eventOf.getOrDefault(claim, ""));
            if (event != null) {
                found.put(event.id(), event.claims());
            }
        }
        return found;
    }

    @Override
    public List<Claim> claims(Collection<String> ids) {
        return ids.stream().map(this::claim).toList();
    }

    @Override
    public Map<String, Document> documents(Collection<String> ids) {
        Map<String, Document> found = new HashMap<>();
        ids.forEach(id -> found.put(id, Objects.requireNonNull(documents.get(id), id)));
        return found;
    }

    @Override
    public Map<String, String> origins(Collection<String> of) {
        return Map.of();
    }
}

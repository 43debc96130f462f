package org.entente.merge;

import java.util.List;
import java.util.Map;
import org.entente.merge.origin.Copy;
import org.entente.record.Event;

/**
 * What merging found.
 *
 * @param events every claim is part of exactly one; ordered by id
 * @param origins for each document the id of the document that stands for its independent source: wire copy and
 *     near-copies share one
 * @param copies each document whose origin is another one, with the reason; ordered by document
 */
public record Merged(List<Event> events, Map<String, String> origins, List<Copy> copies) {
    public Merged {
        events = List.copyOf(events);
        origins = Map.copyOf(origins);
        copies = List.copyOf(copies);
    }
}

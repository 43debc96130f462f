package org.entente.merge;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.entente.record.Document;
import org.entente.record.Event;

/** Clusters → events. */
final class Events {
    private final Explanations explanations;
    private final EventBuilder builder;

    /** @param profiles that the clusters are of, in the order of their numbers */
    Events(List<Profile> profiles, Clusters clusters, Map<String, Document> documents, Map<String, String> origins) {
        this.explanations = new Explanations(profiles, clusters.kept());
        this.builder = new EventBuilder(documents, origins);
    }

    /** Ordered by id. */
    List<Event> of(List<Cluster> clusters) {
        return clusters.stream()
                .map(c -> builder.build(c.members(), explanations.of(c.members())))
                .sorted(Comparator.comparing(Event::id))
                .toList();
    }
}

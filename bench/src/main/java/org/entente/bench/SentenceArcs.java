package org.entente.bench;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who did what in one sentence of the gold.
 *
 * @param sure what counts
 * @param doubted what may be read in more ways than one: an argument of these is neither right nor wrong elsewhere
 */
record SentenceArcs(Set<Arc> sure, Set<Arc> doubted) {
    /** One to which arcs can be added. */
    SentenceArcs() {
        this(new HashSet<>(), new HashSet<>());
    }

    /** Of what an engine found, all that counts: at predicates that the gold annotates, less arguments in doubt. */
    Set<Arc> counted(Set<Arc> found) {
        Set<Integer> predicates = all().stream().map(Arc::predicate).collect(Collectors.toSet());
        Set<Integer> open = doubted.stream().map(Arc::argument).collect(Collectors.toSet());
        return found.stream()
                .filter(arc ->
                        sure.contains(arc) || (predicates.contains(arc.predicate()) && !open.contains(arc.argument())))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** The sure and the doubted ones. */
    Set<Arc> all() {
        Set<Arc> all = new HashSet<>(sure);
        all.addAll(doubted);
        return all;
    }
}

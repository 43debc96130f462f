package org.entente.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.annotate.Attribution;

/**
 * Compares the attributions of documents with gold. Each role's units are the distinct {@link SpanSet}s of a document
 * that fill it; who is quoted twice by the same words is one source. A unit is right if the gold has it, or, more
 * leniently, if it overlaps one of the gold's that no other unit stands for. A triple is right if its cue, source and
 * content all are; that neither side has a source is agreement too.
 */
final class AttributionScore {
    private enum Role {
        CUE,
        SOURCE,
        CONTENT;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** An attribution in comparable form. */
    record Triple(SpanSet source, SpanSet cue, SpanSet content) {
        static Triple of(int[] points, Attribution attribution) {
            return new Triple(
                    SpanSet.of(points, attribution.source()),
                    SpanSet.of(points, attribution.cue()),
                    SpanSet.of(points, attribution.content()));
        }

        private SpanSet unit(Role role) {
            return switch (role) {
                case CUE -> cue;
                case SOURCE -> source;
                case CONTENT -> content;
            };
        }
    }

    /** How well one role is filled. */
    private record Side(Role role, Counts exact, Counts overlap) {
        Side(Role role) {
            this(role, new Counts(), new Counts());
        }

        void add(Set<SpanSet> gold, Set<SpanSet> found) {
            exact.add(gold, found);
            int pairs = Pairs.count(new ArrayList<>(gold), new ArrayList<>(found), SpanSet::overlaps);
            overlap.add(pairs, found.size() - pairs, gold.size() - pairs);
        }
    }

    private final List<Side> sides = Stream.of(Role.values()).map(Side::new).toList();
    private final Counts triples = new Counts();

    /** One document. */
    void add(Set<Triple> gold, Set<Triple> found) {
        sides.forEach(side -> side.add(units(gold, side.role()), units(found, side.role())));
        triples.add(gold, found);
    }

    private static Set<SpanSet> units(Set<Triple> triples, Role role) {
        return triples.stream()
                .map(triple -> triple.unit(role))
                .filter(unit -> !unit.isEmpty())
                .collect(Collectors.toSet());
    }

    /** Precision and recall of each role. */
    List<Figure> details() {
        List<Figure> figures = new ArrayList<>();
        for (Side side : sides) {
            figures.add(
                    new Figure(side.role().key() + "_precision", side.exact().precision()));
            figures.add(new Figure(side.role().key() + "_recall", side.exact().recall()));
        }
        return figures;
    }

    List<Figure> figures(String prefix) {
        List<Figure> figures = new ArrayList<>();
        sides.forEach(s -> figures.add(
                new Figure(prefix + s.role().key() + "_f1", s.exact().f1())));
        sides.forEach(s -> figures.add(
                new Figure(prefix + s.role().key() + "_overlap_f1", s.overlap().f1())));
        figures.add(new Figure(prefix + "triple_f1", triples.f1()));
        return figures;
    }
}

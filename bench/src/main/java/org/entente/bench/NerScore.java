package org.entente.bench;

import java.util.List;
import java.util.Set;

/** How many names were found: all classes, and persons, locations and organisations alone. */
final class NerScore {
    private final Counts all = new Counts();
    private final Counts three = new Counts();

    void add(Set<Name> gold, Set<Name> found) {
        all.add(gold, found);
        three.add(Name.threeClasses(gold), Name.threeClasses(found));
    }

    /** The two F1 alone. */
    List<Figure> brief(String prefix) {
        return List.of(new Figure(prefix + "f1", all.f1()), new Figure(prefix + "per_loc_org_f1", three.f1()));
    }

    List<Figure> figures() {
        return List.of(
                new Figure("precision", all.precision()),
                new Figure("recall", all.recall()),
                new Figure("f1", all.f1()),
                new Figure("per_loc_org_precision", three.precision()),
                new Figure("per_loc_org_recall", three.recall()),
                new Figure("per_loc_org_f1", three.f1()));
    }
}

package org.entente.merge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.merge.block.Marks;

/** By what a claim is found, out of what it is compared by. */
final class Marking {
    private static final int DAYS_A_WEEK = 7;
    private static final int MOST_WEEKS = 10;

    private Marking() {}

    static Marks of(Profile p) {
        return Marks.of(
                p.family().name(),
                keys(p.parties().actors()),
                keys(p.parties().recipients()),
                circumstances(p),
                p.words());
    }

    private static Set<String> keys(List<Party> parties) {
        Set<String> keys = new LinkedHashSet<>();
        for (Party party : parties) {
            keys.addAll(party.keys());
            keys.addAll(party.personalKeys());
        }
        return keys;
    }

    private static List<String> circumstances(Profile p) {
        List<String> all = new ArrayList<>();
        int first = Math.floorDiv(p.when().from(), DAYS_A_WEEK);
        int last = Math.floorDiv(p.when().to(), DAYS_A_WEEK);
        if (last - first < MOST_WEEKS) {
            for (int week = first; week <= last; week++) {
                all.add("week" + week);
            }
        }
        if (p.place() != null) {
            all.add("place " + Where.key(p.place()));
        }
        return all;
    }
}

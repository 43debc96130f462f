package org.entente.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.record.Participant;

/** One sentence often tells one act twice: "travel to the port and visit a yard there". One claim is enough. */
final class Doubles {
    private Doubles() {}

    /** {@code findings} of one sentence, each act once; the more certain pattern stays, the earlier of equals. */
    static List<Finding> without(List<Finding> findings) {
        List<Finding> kept = new ArrayList<>();
        for (Finding finding : findings) {
            int twin = -1;
            for (int i = 0; i < kept.size(); i++) {
                twin = isTwin(kept.get(i), finding) ? i : twin;
            }
            if (twin < 0) {
                kept.add(finding);
            } else if (weight(finding) > weight(kept.get(twin))) {
                kept.set(twin, finding);
            }
        }
        return kept;
    }

    private static boolean isTwin(Finding a, Finding b) {
        return a.type() == b.type()
                && a.tense() == b.tense()
                && a.factuality() == b.factuality()
                && a.holders().equals(b.holders())
                && ids(a.actors()).equals(ids(b.actors()))
                && ids(a.recipients()).equals(ids(b.recipients()));
    }

    private static Set<String> ids(List<Participant> participants) {
        return participants.stream().map(p -> p.actor().id()).collect(Collectors.toSet());
    }

    private static double weight(Finding f) {
        return f.confidence() + (f.time() == null ? 0 : 0.2) + (f.place() == null ? 0 : 0.1);
    }
}

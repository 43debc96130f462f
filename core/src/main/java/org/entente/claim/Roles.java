package org.entente.claim;

import java.util.List;
import org.entente.annotate.Trigger;
import org.entente.annotate.Trigger.Role;
import org.entente.record.Participant;
import org.jspecify.annotations.Nullable;

/** How probable the model finds each part in one event for each of some candidates. */
final class Roles {
    /** Shorter words stand within too many others. */
    private static final int LEAST = 3;

    private final double[][] shares;

    /** @param trigger null if the model takes no word for such an event */
    Roles(@Nullable Trigger trigger, List<Candidate> candidates) {
        shares = new double[Role.values().length][candidates.size()];
        if (trigger != null) {
            for (Trigger.Argument a : trigger.arguments()) {
                double[] its = shares[a.role().ordinal()];
                for (int i = 0; i < its.length; i++) {
                    its[i] = a.probability() > its[i] && isAbout(a, candidates.get(i)) ? a.probability() : its[i];
                }
            }
        }
    }

    /** 0 to 1, of the candidate of this number. */
    double of(Role role, int candidate) {
        return shares[role.ordinal()][candidate];
    }

    /** Whether anybody has any part. */
    boolean any() {
        for (double[] its : shares) {
            for (double share : its) {
                if (share > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isAbout(Trigger.Argument a, Candidate c) {
        if (a.span().overlaps(c.token().span())) {
            return true;
        }
        for (Participant p : c.who()) {
            if (p.mention().span().length() > LEAST && p.mention().span().overlaps(a.span())) {
                return true;
            }
        }
        return false;
    }
}

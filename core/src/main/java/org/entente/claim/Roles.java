package org.entente.claim;

import java.util.List;
import org.entente.annotate.Trigger;
import org.entente.annotate.Trigger.Role;
import org.jspecify.annotations.Nullable;

/** How probable the model finds each part in one event for each of some candidates. */
final class Roles {
    /** Shorter words stand within too many others. */
    private static final int LEAST = 3;

    private final double[][] shares = new double[Role.values().length][];

    /** @param trigger null if the model takes no word for such an event */
    Roles(@Nullable Trigger trigger, List<Candidate> candidates) {
        for (Role role : Role.values()) {
            shares[role.ordinal()] = candidates.stream()
                    .mapToDouble(c -> share(trigger, c, role))
                    .toArray();
        }
    }

    /** 0 to 1, of the candidate of this number. */
    double of(Role role, int candidate) {
        return shares[role.ordinal()][candidate];
    }

    private static double share(@Nullable Trigger trigger, Candidate c, Role role) {
        double most = 0;
        if (trigger != null) {
            for (Trigger.Argument a : trigger.arguments()) {
                if (a.role() == role && a.probability() > most && isAbout(a, c)) {
                    most = a.probability();
                }
            }
        }
        return most;
    }

    private static boolean isAbout(Trigger.Argument a, Candidate c) {
        return a.span().overlaps(c.token().span())
                || c.who().stream()
                        .anyMatch(p -> p.mention().span().length() > LEAST
                                && p.mention().span().overlaps(a.span()));
    }
}

package org.entente.actor;

import java.util.Comparator;
import java.util.List;

/** Which offices people held when, as the tables of this package know them. Read when first asked for. */
public final class Biographies {
    private static final Comparator<Tenure> LATEST_FIRST =
            Comparator.comparing(Tenure::start).reversed().thenComparing(Tenure::position);

    private Biographies() {}

    private static final class Known {
        private static final Officeholders OFFICEHOLDERS = new Officeholders();
    }

    /**
     * The offices of a person, the latest first; empty for whoever is in no table.
     *
     * @param id the actor's id
     */
    public static List<HeldOffice> offices(String id) {
        if (!id.startsWith("Q")) {
            return List.of();
        }
        return Known.OFFICEHOLDERS.withId(id).stream()
                .flatMap(p -> p.tenures().stream())
                .sorted(LATEST_FIRST)
                .map(t -> new HeldOffice(t.position(), t.country(), t.start(), t.end()))
                .toList();
    }
}

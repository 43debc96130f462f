package org.entente.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Someone who holds or held offices. */
record Person(String id, String name, List<Tenure> tenures) {
    Person(String id, String name) {
        this(id, name, new ArrayList<>());
    }

    /**
     * The country that the person acts for: by an office held on {@code date}, else by the last one begun before it,
     * else by the last of all.
     */
    @Nullable
    String country(@Nullable String date) {
        return tenure(date, t -> true).map(Tenure::country).orElse(null);
    }

    /** The tenure that counts on {@code date}: one that covers it, else the last begun before it, else the last. */
    Optional<Tenure> tenure(@Nullable String date, Predicate<Tenure> which) {
        Comparator<Tenure> order = Comparator.comparing((Tenure t) -> date != null && t.covers(date))
                .thenComparing(t -> date != null && t.start().compareTo(date) <= 0)
                .thenComparing(t -> !t.country().isEmpty())
                .thenComparing(Tenure::start);
        return tenures.stream().filter(which).max(order);
    }

    /** Whether it was still held when the knowledge was compiled, or is the last that they held at all. */
    boolean isLast(Tenure tenure) {
        return tenure.end().isEmpty()
                || tenures.stream().noneMatch(t -> t.start().compareTo(tenure.start()) > 0);
    }

    boolean held(Predicate<Tenure> which) {
        return tenures.stream().anyMatch(which);
    }
}

package org.entente.export;

import java.util.ArrayList;
import java.util.List;
import org.entente.dossier.Filter;
import org.jspecify.annotations.Nullable;

/** What a filter asks for, in words. */
final class Conditions {
    private Conditions() {}

    /** One sentence: {@code Events with actor Norland, from 2023-04-01.} */
    static String of(Filter filter) {
        List<String> all = new ArrayList<>();
        add(all, "actor ", filter.actor());
        add(all, "with ", filter.with());
        add(all, "type ", filter.type());
        add(all, "quad class ", filter.quad());
        add(all, "standing ", filter.standing() == null ? null : Plain.lower(filter.standing()));
        add(all, "from ", filter.from());
        add(all, "to ", filter.to());
        add(all, "outlet ", filter.outlet());
        add(all, "words ", filter.text());
        add(all, "confidence from ", filter.confidence());
        return all.isEmpty() ? "All events." : "Events that fit: " + String.join(", ", all) + ".";
    }

    private static void add(List<String> all, String name, @Nullable Object value) {
        if (value != null) {
            all.add(name + value);
        }
    }
}

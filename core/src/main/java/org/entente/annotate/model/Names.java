package org.entente.annotate.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.annotate.Mention;
import org.entente.annotate.Mention.Kind;
import org.jspecify.annotations.Nullable;

/** Logits of names → mentions. */
final class Names {
    private static final Map<String, Kind> KINDS = Map.of(
            "Person", Kind.PERSON,
            "Organization", Kind.ORGANISATION,
            "Location", Kind.LOCATION,
            "Facility", Kind.FACILITY,
            "NORP", Kind.NORP,
            "Product", Kind.PRODUCT,
            "Date", Kind.DATE,
            "Money", Kind.MONEY,
            "Misc", Kind.MISC);

    private final List<Kind> kinds = new ArrayList<>();

    /** @param labels O, then B- and I- of each class */
    Names(List<String> labels) {
        for (int i = 1; i < labels.size(); i += 2) {
            Kind kind = kind(labels.get(i));
            if (kind == null) {
                throw new IllegalArgumentException("no class of names: " + labels.get(i));
            }
            kinds.add(kind);
        }
    }

    /** Whether these are O, then B- and I- of classes that are known. */
    static boolean knows(List<String> labels) {
        boolean known = labels.size() % 2 == 1 && labels.get(0).equals("O");
        for (int i = 1; known && i < labels.size(); i += 2) {
            String begins = labels.get(i);
            known = begins.startsWith("B-")
                    && kind(begins) != null
                    && labels.get(i + 1).equals("I-" + begins.substring(2));
        }
        return known;
    }

    /**
     * The mentions of one sentence.
     *
     * @param logits [words][labels]
     * @param offset number of the first word in its sentence
     */
    List<Mention> mentions(float[][] logits, int offset) {
        return Bio.runs(logits).stream()
                .map(run -> new Mention(kinds.get(run.kind()), offset + run.start(), offset + run.end()))
                .toList();
    }

    private static @Nullable Kind kind(String label) {
        return KINDS.get(label.substring(2));
    }
}

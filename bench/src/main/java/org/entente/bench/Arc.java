package org.entente.bench;

import java.util.Locale;
import java.util.Optional;

/**
 * Who did what: a word that hangs from a predicate.
 *
 * @param predicate index of its word in the sentence
 * @param relation in the form of {@link #relation}
 * @param argument index of the argument's head
 */
record Arc(int predicate, String relation, int argument) {
    /**
     * The relation in which arcs compare: nsubj, nsubj:pass, csubj, obj, iobj, ccomp, xcomp or obl; none for what
     * joins no argument. Passive subjects stand apart from active ones, as they say the opposite, and iobj from obj; all
     * that is oblique is obl, be it an agent, a time or a nominal that hangs from the predicate; other subtypes fall away.
     */
    static Optional<String> relation(String deprel) {
        String whole = deprel.toLowerCase(Locale.ROOT);
        if (whole.equals("nsubj:pass")) {
            return Optional.of(whole);
        }
        return switch (UdScore.base(whole)) {
            case "nsubj" -> Optional.of("nsubj");
            case "csubj" -> Optional.of("csubj");
            case "obj" -> Optional.of("obj");
            case "iobj" -> Optional.of("iobj");
            case "ccomp" -> Optional.of("ccomp");
            case "xcomp" -> Optional.of("xcomp");
            case "obl", "nmod" -> Optional.of("obl");
            default -> Optional.empty();
        };
    }
}

package org.entente.annotate;

import java.util.Set;
import org.entente.record.Span;

/**
 * A syntactic word in the terms of Universal Dependencies 2.
 *
 * @param index position in its sentence, 0-based
 * @param text the word as it stands
 * @param lemma its dictionary form, lower case but for names
 * @param upos universal part of speech: NOUN, PROPN, VERB, AUX …
 * @param xpos Penn Treebank tag: NNS, VBD …
 * @param head index of the governing token, -1 for the root
 * @param deprel relation to it: nsubj, nsubj:pass, obj, obl, conj …; prepositions and conjunctions are not folded in
 * @param factuality how far the author holds what it tells to have happened, −3 (certainly not) to 3 (certainly), as
 *     Stanovsky et al. 2017 scale it; of meaning for predicates only; 0 if the engine does not tell
 * @param span where it stands in the document
 */
public record Token(
        int index,
        String text,
        String lemma,
        String upos,
        String xpos,
        int head,
        String deprel,
        double factuality,
        Span span) {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    /** Whether the relation is {@code relation} or a subtype of it: {@code is("nsubj")} holds for nsubj:pass. */
    public boolean is(String relation) {
        return deprel.equals(relation) || (deprel.startsWith(relation) && deprel.charAt(relation.length()) == ':');
    }

    /** The same word hanging elsewhere. */
    public Token hanging(int newHead, String newDeprel) {
        return new Token(index, text, lemma, upos, xpos, newHead, newDeprel, factuality, span);
    }

    public boolean isVerb() {
        return upos.equals("VERB");
    }

    /** Whether it carries tense or is a modal, by its Penn tag. */
    public boolean isFinite() {
        return FINITE.contains(xpos);
    }

    public boolean isNominal() {
        return upos.equals("NOUN") || upos.equals("PROPN") || upos.equals("PRON");
    }
}

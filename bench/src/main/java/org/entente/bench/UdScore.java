package org.entente.bench;

import java.util.List;
import java.util.Locale;

/** How many words got the right tag, lemma, head and relation. */
final class UdScore {
    private int words;
    private int tags;
    private int lemmas;
    private int heads;
    private int relations;

    /**
     * What is told of a word.
     *
     * @param head the number of its head in the sentence, from 1; 0 for the root
     */
    record Word(String upos, String lemma, int head, String relation) {}

    void add(Word gold, Word found) {
        boolean sameHead = gold.head() == found.head();
        words++;
        tags += gold.upos().equals(found.upos()) ? 1 : 0;
        lemmas += gold.lemma().equals(found.lemma()) ? 1 : 0;
        heads += sameHead ? 1 : 0;
        relations += sameHead && base(gold.relation()).equals(base(found.relation())) ? 1 : 0;
    }

    List<Figure> figures(String prefix) {
        return List.of(
                new Figure(prefix + "upos", share(tags)),
                new Figure(prefix + "lemma", share(lemmas)),
                new Figure(prefix + "uas", share(heads)),
                new Figure(prefix + "las", share(relations)));
    }

    /** A relation without its subtype. */
    static String base(String relation) {
        int colon = relation.indexOf(':');
        return (colon < 0 ? relation : relation.substring(0, colon)).toLowerCase(Locale.ROOT);
    }

    private double share(int part) {
        return words == 0 ? 0 : 100.0 * part / words;
    }
}

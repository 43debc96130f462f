package org.entente.annotate.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.entente.annotate.Token;
import org.entente.record.Block;
import org.entente.record.Span;
import org.junit.jupiter.api.Test;

class BoundariesTest {
    /** Word/tag/head/relation, heads counted from 0 in the window. */
    private static final Boundaries SAID = new Boundaries(
            words(
                    "“/``/2/punct The/DT/2/det ship/NN/3/nsubj sails/VBZ/6/ccomp ”/''/3/punct Lind/NNP/6/nsubj said/VBD/-1/root"));

    @Test
    void wordsAreNamedAndNamesAreNot() {
        assertThat(SAID.at(2)).contains("p=the", "c=ship", "pt=DT", "ct=NN", "pd=det", "cd=nsubj");
        assertThat(SAID.at(5)).contains("ct=NNP").doesNotContain("c=lind");
    }

    @Test
    void subtreesBeginAndEnd() {
        assertThat(SAID.at(0)).contains("first", "s", "b", "st=root", "x0");
        assertThat(SAID.at(5)).contains("en=ccomp", "st=nsubj", "x1");
        assertThat(SAID.at(7)).contains("last", "en=root");
    }

    @Test
    void quotationsAreKnown() {
        assertThat(SAID.at(0)).contains("q01");
        assertThat(SAID.at(3)).contains("q10");
        assertThat(SAID.at(5)).contains("q00");
    }

    @Test
    void whatHangsByTheCueIsTold() {
        assertThat(SAID.at(5, 6, 7)).contains("before", "stc<nsubj", "enc<ccomp", "cs<", "ps<");
        assertThat(SAID.at(6, 6, 7)).contains("at_s", "enc<nsubj");
        assertThat(SAID.at(7, 6, 7)).contains("at_e");
    }

    private static List<Boundaries.Word> words(String given) {
        List<Boundaries.Word> words = new ArrayList<>();
        Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, 1000));
        for (String word : given.split(" ", -1)) {
            String[] parts = word.split("/", -1);
            int at = words.size();
            Token token =
                    new Token(at, parts[0], parts[0], "X", parts[1], -1, parts[3], 0, new Span(10 * at, 10 * at + 5));
            words.add(new Boundaries.Word(token, Integer.parseInt(parts[2]), 0, block));
        }
        return words;
    }
}

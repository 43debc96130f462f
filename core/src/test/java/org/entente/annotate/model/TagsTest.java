package org.entente.annotate.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.entente.annotate.Mention;
import org.entente.annotate.Token;
import org.entente.record.Span;
import org.junit.jupiter.api.Test;

/** What is mended after the encoder: tags, words in brackets, names that the tree would cut. */
class TagsTest {
    @Test
    void noPastTenseEndsInOneS() {
        assertThat(Tags.of("accuses", "VBN", false)).isEqualTo("VBZ");
        assertThat(Tags.of("discuss", "VBP", false)).isEqualTo("VBP");
        assertThat(Tags.of("focus", "VB", false)).isEqualTo("VB");
        assertThat(Tags.of("has", "VBP", false)).isEqualTo("VBZ");
        assertThat(Tags.of("does", "NNS", false)).isEqualTo("NNS");
        assertThat(Tags.of("harbours", "NNS", false)).isEqualTo("NNS");
    }

    @Test
    void aDashBetweenBlanksPartsClauses() {
        assertThat(Tags.of("-", ",", true)).isEqualTo(":");
        assertThat(Tags.of("-", "HYPH", true)).isEqualTo("HYPH");
        assertThat(Tags.of("–", ",", false)).isEqualTo(",");
    }

    @Test
    void theTwoTagsOfAVerbAgree() {
        assertThat(Tags.universal("NOUN", "VBZ")).isEqualTo("VERB");
        assertThat(Tags.universal("NOUN", "NNS")).isEqualTo("NOUN");
    }

    @Test
    void anAcronymInBracketsStandsBesideItsName() {
        List<Token> tokens = new ArrayList<>(List.of(
                token(0, "the", "DET", 1, "det"),
                token(1, "Court", "PROPN", 5, "obj"),
                token(2, "(", "PUNCT", 3, "punct"),
                token(3, "ICC", "PROPN", 5, "nsubj"),
                token(4, ")", "PUNCT", 3, "punct"),
                token(5, "acts", "VERB", -1, "root")));
        Brackets.hang(tokens);
        assertThat(tokens.get(3).head()).isEqualTo(1);
        assertThat(tokens.get(3).deprel()).isEqualTo("appos");
    }

    @Test
    void theNameOfAPersonHangsFromItsFirstWord() {
        float[][] arcs = new float[4][5];
        for (float[] row : arcs) {
            Arrays.fill(row, -9);
        }
        arcs[0][2] = -1; // Anna ← Berg
        arcs[1][3] = -1; // Berg ← left
        arcs[2][0] = 0; // left
        arcs[3][2] = -1; // . ← Berg
        NameTrees names = new NameTrees(arcs, List.of(new Mention(Mention.Kind.PERSON, 0, 2)), 0);
        int[] heads = Trees.heads(arcs);
        assertThat(heads[1]).isZero();
        assertThat(heads[0]).isEqualTo(2);
        assertThat(heads[3]).isNotEqualTo(1);
        assertThat(names.relation(1, 0, "nsubj")).isEqualTo("flat");
        assertThat(names.relation(0, 2, "nsubj")).isEqualTo("nsubj");
    }

    @Test
    void aTitleDescribesTheNameAndANounWithAnObjectIsAVerb() {
        List<Token> tokens = new ArrayList<>(List.of(
                token(0, "poisoning", "NOUN", -1, "root"),
                token(1, "agent", "NOUN", 0, "nsubj"),
                token(2, "Berg", "PROPN", 0, "obj")));
        Token noun = tokens.get(0);
        tokens.set(0, new Token(0, noun.text(), noun.text(), "NOUN", "NN", -1, "root", 0, noun.span()));
        Lemmas lemmas = new Lemmas(Map.of("VBG", Map.of("ing", "l3+")));
        Phrases.join(tokens, List.of(new Mention(Mention.Kind.PERSON, 2, 3)), lemmas);
        assertThat(tokens.get(1).head()).isEqualTo(2);
        assertThat(tokens.get(1).deprel()).isEqualTo("nmod:desc");
        assertThat(tokens.get(0).xpos()).isEqualTo("VBG");
        assertThat(tokens.get(0).lemma()).isEqualTo("poison");
    }

    @Test
    void aTitleMayHaveAComplementButNoVerbBehindIt() {
        List<Token> envoy = new ArrayList<>(List.of(
                token(0, "envoy", "NOUN", 4, "nsubj"),
                token(1, "for", "ADP", 2, "case"),
                token(2, "Syria", "PROPN", 0, "nmod"),
                token(3, "Berg", "PROPN", 4, "nsubj"),
                token(4, "left", "VERB", -1, "root")));
        join(envoy, 3);
        assertThat(envoy.get(0)).returns(3, Token::head).returns("nmod:desc", Token::deprel);
        List<Token> leader = new ArrayList<>(List.of(
                token(0, "leader", "NOUN", 1, "nsubj"),
                token(1, "named", "VERB", -1, "root"),
                token(2, "Berg", "PROPN", 1, "obj")));
        join(leader, 2);
        assertThat(leader.get(0)).returns(1, Token::head).returns("nsubj", Token::deprel);
    }

    @Test
    void aNameBehindItsTitleTakesItsPlace() {
        List<Token> tokens = new ArrayList<>(List.of(
                token(0, "Secretary", "PROPN", 2, "nsubj"),
                token(1, "Berg", "PROPN", 0, "nmod"),
                token(2, "left", "VERB", -1, "root")));
        join(tokens, 1);
        assertThat(tokens.get(1)).returns(2, Token::head).returns("nsubj", Token::deprel);
        assertThat(tokens.get(0)).returns(1, Token::head).returns("nmod:desc", Token::deprel);
    }

    @Test
    void whatOfTiesToANounDescribesIt() {
        List<Token> tokens = new ArrayList<>(List.of(
                token(0, "part", "NOUN", -1, "root"),
                token(1, "of", "ADP", 2, "case"),
                token(2, "it", "PRON", 0, "obl")));
        Phrases.join(tokens, List.of(), new Lemmas(Map.of()));
        assertThat(tokens.get(2).deprel()).isEqualTo("nmod");
    }

    private static void join(List<Token> tokens, int person) {
        List<Mention> mentions = List.of(new Mention(Mention.Kind.PERSON, person, person + 1));
        Phrases.join(tokens, mentions, new Lemmas(Map.of()));
    }

    private static Token token(int index, String text, String upos, int head, String deprel) {
        return new Token(
                index, text, text, upos, "X", head, deprel, 0, new Span(10 * index, 10 * index + text.length()));
    }
}

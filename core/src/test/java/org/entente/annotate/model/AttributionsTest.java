package org.entente.annotate.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.annotate.Attribution;
import org.entente.annotate.Token;
import org.entente.annotate.model.Attributions.Place;
import org.entente.record.Block;
import org.entente.record.Span;
import org.junit.jupiter.api.Test;

/** Words are of two letters with a blank between, so that word i stands at 3i. */
class AttributionsTest {
    @Test
    void aCueBindsASourceToContent() {
        assertThat(read("Bs Is C. Bc Ic", 0, 5))
                .containsExactly(new Attribution(spans(0, 2), spans(2, 3), spans(3, 5)));
    }

    @Test
    void contentComesInPiecesWhereTheSourceAndTheCuePartIt() {
        assertThat(read("Bc Ic Bs C. Bc Ic", 0, 6))
                .containsExactly(new Attribution(spans(2, 3), spans(3, 4), spans(0, 2, 4, 6)));
    }

    @Test
    void contentMayStandInAnotherSentence() {
        assertThat(read("Bs C. Bc Bc Ic", 0, 3))
                .containsExactly(new Attribution(spans(0, 1), spans(1, 2), spans(2, 5)));
        assertThat(read("Bs C. Bc Bc Ic", 3, 5)).isEmpty();
    }

    @Test
    void noSpanReachesIntoAnotherBlock() {
        assertThat(read("Bs C. Bc | Ic Ic", 0, 3))
                .containsExactly(new Attribution(spans(0, 1), spans(1, 2), spans(2, 3, 3, 5)));
    }

    @Test
    void aCueOfSeveralWordsIsNeitherSourceNorContent() {
        assertThat(read("C. c. Bs Bc", 0, 4)).containsExactly(new Attribution(spans(2, 3), spans(0, 2), spans(3, 4)));
    }

    @Test
    void whoIsNotNamedIsEmpty() {
        assertThat(read("C. Bc", 0, 2)).containsExactly(new Attribution(List.of(), spans(0, 1), spans(1, 2)));
    }

    @Test
    void aSourceIsInOnePiece() {
        assertThat(read("Bs Is O. Bc C. Bs", 0, 6))
                .containsExactly(new Attribution(spans(0, 2), spans(4, 5), spans(3, 4)));
    }

    @Test
    void aCueWithoutContentAttributesNothing() {
        assertThat(read("Bs C. O.", 0, 3)).isEmpty();
    }

    /** What is read of words that are marked as the encoder would; in the row of the first cue. */
    private static List<Attribution> read(String marks, int from, int to) {
        List<String> labels = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        int block = 0;
        for (String mark : marks.split(" ", -1)) {
            if (mark.equals("|")) {
                block = 1000;
            } else {
                int at = 3 * labels.size();
                places.add(new Place(new Block(Block.Kind.PARAGRAPH, new Span(block, 2000)), new Span(at, at + 2)));
                labels.add(mark);
            }
        }
        BoundaryScores boundaries = BoundaryScores.none(
                new Boundaries(places.stream().map(AttributionsTest::word).toList()));
        return new Attributions(encoded(labels), places, boundaries).in(from, to);
    }

    private static Boundaries.Word word(Place place) {
        Token token = new Token(0, "we", "we", "PRON", "PRP", -1, "root", 0, place.span());
        return new Boundaries.Word(token, -1, 0, place.block());
    }

    private static Encoded encoded(List<String> labels) {
        int words = labels.size();
        float[] cue = new float[words * 3];
        float[] roles = new float[words * words * 5];
        for (int i = 0; i < words; i++) {
            cue[3 * i + Math.max(0, List.of("-", "C.", "c.").indexOf(labels.get(i)))] = 5;
        }
        for (int i = 0; i < words; i++) {
            int role = Math.max(0, List.of("-", "Bs", "Is", "Bc", "Ic").indexOf(labels.get(i)));
            roles[(labels.indexOf("C.") * words + i) * 5 + role] = 5;
        }
        Table none = new Table(new float[0], 0);
        List<String> tags = Arrays.asList(new String[words]);
        return new Encoded(
                words,
                tags,
                tags,
                tags,
                none,
                none,
                new Table(cue, 3),
                new Table(roles, 5),
                none,
                none,
                none,
                none,
                none);
    }

    /** Pairs of first word and one past the last. */
    private static List<Span> spans(int... words) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < words.length; i += 2) {
            spans.add(new Span(3 * words[i], 3 * words[i + 1] - 1));
        }
        return spans;
    }
}

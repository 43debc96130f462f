package org.entente.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.entente.record.Span;
import org.entente.web.view.Marked.Mark;
import org.entente.web.view.Marked.Piece;
import org.junit.jupiter.api.Test;

class MarkedTest {
    @Test
    void overlappingMarksCutTheTextAtEveryBorder() {
        List<Piece> pieces =
                Marked.cut("abcdef", 10, List.of(new Mark(new Span(11, 14), "x"), new Mark(new Span(13, 15), "y")));
        assertThat(pieces)
                .containsExactly(
                        new Piece("a", List.of(), List.of()),
                        new Piece("bc", List.of("x"), List.of("x")),
                        new Piece("d", List.of("x", "y"), List.of("y")),
                        new Piece("e", List.of("y"), List.of()),
                        new Piece("f", List.of(), List.of()));
    }

    @Test
    void offsetsAreCodePoints() {
        List<Piece> pieces = Marked.cut("🛩a🛩b", 0, List.of(new Mark(new Span(1, 3), "x")));
        assertThat(pieces).extracting(Piece::words).containsExactly("🛩", "a🛩", "b");
    }

    @Test
    void marksBeyondTheTextAreClipped() {
        List<Piece> pieces =
                Marked.cut("abc", 5, List.of(new Mark(new Span(0, 6), "x"), new Mark(new Span(8, 9), "y")));
        assertThat(pieces)
                .containsExactly(new Piece("a", List.of("x"), List.of()), new Piece("bc", List.of(), List.of()));
    }

    @Test
    void emptyTextHasNoPieces() {
        assertThat(Marked.cut("", 3, List.of())).isEmpty();
    }

    @Test
    void piecesJoinToTheTextWhateverTheMarks() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            String words = random.ints(random.nextInt(20), 0, 3)
                    .mapToObj(i -> List.of("a", "é", "🛩").get(i))
                    .collect(Collectors.joining());
            int start = random.nextInt(5);
            List<Mark> marks = new ArrayList<>();
            for (int i = random.nextInt(6); i > 0; i--) {
                int from = random.nextInt(25);
                marks.add(new Mark(new Span(from, from + random.nextInt(8)), "m" + i));
            }
            List<Piece> pieces = Marked.cut(words, start, marks);
            assertThat(pieces.stream().map(Piece::words).collect(Collectors.joining()))
                    .as("seed %d round %d", seed, round)
                    .isEqualTo(words);
            assertThat(pieces).allSatisfy(p -> assertThat(p.words()).isNotEmpty());
        }
    }
}

package org.entente.annotate.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.annotate.model.Windows.Part;
import org.entente.record.Block;
import org.entente.record.Span;
import org.junit.jupiter.api.Test;

class WindowsTest {
    @Test
    void consecutiveSentencesShareAWindowAsLongAsTheyFit() {
        List<int[]> pieces = List.of(new int[] {1, 2}, new int[] {3, 2}, new int[] {1});
        assertThat(pack(pieces, 10)).containsExactly(all(part(0, 2), part(1, 2)), all(part(2, 1)));
        assertThat(pack(pieces, 9)).containsExactly(all(part(0, 2)), all(part(1, 2), part(2, 1)));
    }

    @Test
    void aLongSentenceStandsAlone() {
        List<int[]> pieces = List.of(new int[] {1}, ones(40), new int[] {1});
        assertThat(pack(pieces, 32)).containsExactly(all(part(0, 1)), all(part(1, 40)), all(part(2, 1)));
    }

    @Test
    void whatNoWindowHoldsIsCutAtWords() {
        int[] pieces = new int[100];
        Arrays.fill(pieces, 20);
        assertThat(pack(List.of(pieces), 128).stream().flatMap(List::stream))
                .containsExactly(new Part(0, 0, 25), new Part(0, 25, 50), new Part(0, 50, 75), new Part(0, 75, 100));
    }

    @Test
    void aBlockIsNotPartedWhereAWindowHoldsIt() {
        List<int[]> pieces = List.of(ones(4), ones(4), ones(4), ones(4));
        assertThat(Windows.pack(pieces, blocks(1, 2, 2, 3), 13))
                .containsExactly(all(part(0, 4)), all(part(1, 4), part(2, 4)), all(part(3, 4)));
    }

    @Test
    void aBlockThatNoWindowHoldsGoesOnWhereThereIsRoom() {
        List<int[]> pieces = List.of(ones(4), ones(4), ones(4), ones(4));
        assertThat(Windows.pack(pieces, blocks(1, 2, 2, 2), 11))
                .containsExactly(all(part(0, 4), part(1, 4)), all(part(2, 4), part(3, 4)));
    }

    @Test
    void nothingNeedsNoWindow() {
        assertThat(pack(List.of(), 128)).isEmpty();
    }

    /** Each sentence in a block of its own. */
    private static List<List<Part>> pack(List<int[]> pieces, int size) {
        return Windows.pack(pieces, blocks(IntStream.range(0, pieces.size()).toArray()), size);
    }

    private static List<Block> blocks(int... numbers) {
        return IntStream.of(numbers)
                .mapToObj(number -> new Block(Block.Kind.PARAGRAPH, new Span(number, number + 1)))
                .toList();
    }

    private static List<Part> all(Part... parts) {
        return List.of(parts);
    }

    private static Part part(int sentence, int words) {
        return new Part(sentence, 0, words);
    }

    private static int[] ones(int words) {
        int[] ones = new int[words];
        Arrays.fill(ones, 1);
        return ones;
    }
}

package org.entente.bench.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PunctuationTest {
    @Test
    void theFinalMarkHangsFromTheClause() {
        assertThat(hung("Oslo waits .", 1, -1, 0)).containsExactly(1, -1, 1);
    }

    @Test
    void aCommaHangsFromThePhraseThatItSetsApart() {
        assertThat(hung("When spring came , they left .", 2, 2, 5, 0, 5, -1, 0)).containsExactly(2, 2, 5, 2, 5, -1, 5);
        assertThat(hung("Anna , Bo and Cy left .", 5, 0, 0, 4, 0, -1, 0)).containsExactly(5, 2, 0, 4, 0, -1, 5);
    }

    @Test
    void aPairHangsFromTheHeadOfWhatItEncloses() {
        assertThat(hung("The union ( of miners ) struck .", 1, 6, 6, 4, 1, 6, -1, 6))
                .containsExactly(1, 6, 4, 4, 1, 4, -1, 6);
    }

    @Test
    void aMarkWithoutItsPartnerStillHangsFromOneWord() {
        assertThat(hung("( Oslo waits", 2, 2, -1)).containsExactly(2, 2, -1);
        assertThat(hung("... !", -1, 0)).containsExactly(-1, 0);
    }

    /** The heads after hanging: whatever has no letter is punctuation, unless it is the root. */
    private static int[] hung(String sentence, int... heads) {
        String[] words = sentence.split(" ");
        String[] relations = Arrays.stream(words)
                .map(w -> Character.isLetter(w.charAt(0)) ? "dep" : "punct")
                .toArray(String[]::new);
        for (int i = 0; i < heads.length; i++) {
            relations[i] = heads[i] < 0 ? "root" : relations[i];
        }
        Punctuation.hang(words, heads, relations);
        return heads;
    }
}

package org.entente.merge.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LookupTest {
    @Test
    void findsWhoSharesMostFirst() {
        Lookup lookup = new Lookup();
        lookup.add(0, new long[] {11, 12});
        lookup.add(1, new long[] {11, 12, 13});
        lookup.add(2, new long[] {99});
        assertThat(lookup.candidates(new long[] {11, 12, 13}, 2)).containsExactly(1, 0);
        assertThat(lookup.candidates(new long[] {14}, 1)).isEmpty();
    }

    @Test
    void keepsTheFirstTextsOfAKeyThatManyHave() {
        Lookup lookup = new Lookup();
        for (int text = 0; text < 5000; text++) {
            lookup.add(text, LongStream.of(7, Shingles.mix(text)).toArray());
        }
        assertThat(lookup.candidates(new long[] {7}, 1)).containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
        assertThat(lookup.candidates(new long[] {Shingles.mix(4321)}, 1)).containsExactly(4321);
    }
}

package org.entente.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.entente.record.Claim;
import org.junit.jupiter.api.Test;

class KeysTest {
    private final long seed = Long.getLong("entente.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Test
    void theClaimsOfADocumentLieTogetherAndApartFromAllOthers() {
        Set<Long> keys = new HashSet<>();
        int count = 0;
        for (int i = 0; i < 2000; i++) {
            String document = "d%016x".formatted(random.nextLong());
            int ranges = 1 + random.nextInt(1 << 16);
            for (int number = 1; number < 20; number++) {
                String claim = "c" + document.substring(1) + "." + number;
                assertThat(Claim.documentOf(claim)).isEqualTo(document);
                assertThat(Keys.range(Keys.of(claim), ranges))
                        .as("%s in %d, seed %d", claim, ranges, seed)
                        .isEqualTo(Keys.range(Keys.of(document), ranges));
                keys.add(Keys.of(claim));
                count++;
            }
            keys.add(Keys.of("c" + document.substring(1) + ".12345"));
            count++;
        }
        assertThat(keys).as("seed %d", seed).hasSize(count);
    }

    @Test
    void rangesFollowTheOrderOfKeysAndFillEvenly() {
        for (int ranges : new int[] {1, 2, 7, 256}) {
            int[] filled = new int[ranges];
            long[] keys = LongStream.concat(LongStream.of(Long.MIN_VALUE, -1, 0, Long.MAX_VALUE), random.longs(100_000))
                    .sorted()
                    .toArray();
            int last = 0;
            for (long key : keys) {
                int range = Keys.range(key, ranges);
                assertThat(range).as("%d of %d, seed %d", key, ranges, seed).isBetween(last, ranges - 1);
                last = range;
                filled[range]++;
            }
            assertThat(Arrays.stream(filled).boxed()).as("seed %d", seed).allSatisfy(n -> assertThat(n)
                    .isBetween(keys.length / ranges * 2 / 3, keys.length / ranges * 3 / 2));
        }
    }
}

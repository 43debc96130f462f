package org.entente.merge.origin;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The longest common subsequence of two sequences: how much stands in both in the same order. */
final class CommonSequence {
    private CommonSequence() {}

    /** Its length, by the bit-parallel way of Hyyrö (2004), in time of the product of both lengths over 64. */
    static int length(long[] left, long[] right) {
        int words = (left.length + Long.SIZE - 1) / Long.SIZE;
        Map<Long, long[]> places = new HashMap<>();
        for (int i = 0; i < left.length; i++) {
            places.computeIfAbsent(left[i], k -> new long[words])[i / Long.SIZE] |= 1L << i;
        }
        long[] free = new long[words]; // a zero bit for each place that the subsequence has taken
        Arrays.fill(free, -1L);
        for (long item : right) {
            long[] at = places.get(item);
            if (at != null) {
                step(free, at);
            }
        }
        int length = 0;
        for (int i = 0; i < left.length; i++) {
            length += (int) (~free[i / Long.SIZE] >>> i & 1);
        }
        return length;
    }

    /** free = (free + (free & at)) | (free & ~at), over all words with carry. */
    private static void step(long[] free, long[] at) {
        long carry = 0;
        for (int w = 0; w < free.length; w++) {
            long v = free[w];
            long u = v & at[w];
            long sum = v + u;
            long carried = sum + carry;
            boolean over = Long.compareUnsigned(sum, v) < 0 || Long.compareUnsigned(carried, sum) < 0;
            free[w] = carried | (v & ~at[w]);
            carry = over ? 1 : 0;
        }
    }
}

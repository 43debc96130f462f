package org.entente.merge.origin;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which texts have a key: the first of them, at most {@value #MOST}, so that what very many texts have costs no more than
 * anything else. Keys are hashes whose low bits depend on all.
 */
final class Lookup {
    private static final int MOST = 40;

    /** Of the texts that share keys with another, how many are worth comparing. */
    private static final int CANDIDATES = 8;

    private long[] keys = new long[1 << 10];
    private int[] last = new int[1 << 10]; // the key's last entry, from 1 on; 0 for none
    private byte[] number = new byte[1 << 10];
    private int used;
    private int[] texts = new int[1 << 10];
    private int[] before = new int[1 << 10];
    private int entries = 1;

    void add(int text, long[] its) {
        for (long key : its) {
            if (used * 2 > keys.length) {
                grow();
            }
            int at = place(key);
            if (last[at] == 0) {
                keys[at] = key;
                used++;
            }
            if (number[at] < MOST) {
                number[at]++;
                if (entries == texts.length) {
                    texts = Arrays.copyOf(texts, entries * 2);
                    before = Arrays.copyOf(before, entries * 2);
                }
                texts[entries] = text;
                before[entries] = last[at];
                last[at] = entries++;
            }
        }
    }

    /** The texts that share most of these keys, at least {@code least}; the most first, then the smallest number. */
    List<Integer> candidates(long[] its, int least) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (long key : its) {
            for (int entry = last[place(key)]; entry != 0; entry = before[entry]) {
                shared.merge(texts[entry], 1, Integer::sum);
            }
        }
        return shared.entrySet().stream()
                .filter(e -> e.getValue() >= least)
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(CANDIDATES)
                .map(Map.Entry::getKey)
                .toList();
    }

    private int place(long key) {
        int at = (int) key & (keys.length - 1);
        while (last[at] != 0 && keys[at] != key) {
            at = (at + 1) & (keys.length - 1);
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldLast = last;
        byte[] oldNumber = number;
        keys = new long[oldKeys.length * 2];
        last = new int[keys.length];
        number = new byte[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldLast[i] != 0) {
                int at = place(oldKeys[i]);
                keys[at] = oldKeys[i];
                last[at] = oldLast[i];
                number[at] = oldNumber[i];
            }
        }
    }
}

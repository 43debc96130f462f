package org.entente.merge.block;

/** Pairs of numbers from 0 on; a hash table with open addressing. */
public final class PairSet {
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private long[] table = new long[64]; // 0 is free: a pair is stored as one more
    private int size;

    /** Whether the pair was not there before. */
    public boolean add(int first, int second) {
        if (size * 2 > table.length) {
            long[] old = table;
            table = new long[old.length * 2];
            for (long stored : old) {
                if (stored != 0) {
                    put(stored);
                }
            }
        }
        boolean added = put(((long) first << Integer.SIZE | second) + 1);
        size += added ? 1 : 0;
        return added;
    }

    private boolean put(long stored) {
        int i = (int) (stored * GOLDEN >>> Integer.SIZE) & (table.length - 1);
        while (table[i] != 0) {
            if (table[i] == stored) {
                return false;
            }
            i = (i + 1) & (table.length - 1);
        }
        table[i] = stored;
        return true;
    }
}

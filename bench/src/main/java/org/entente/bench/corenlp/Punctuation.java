package org.entente.bench.corenlp;

import java.util.Arrays;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/**
 * Hangs punctuation as the guidelines of Universal Dependencies want it: a pair of brackets or quotation marks from the
 * head of what it encloses, any other mark from the phrase that it sets apart, without crossing an arc. The parser, which
 * learned to hang most marks from the clause, is not asked.
 */
final class Punctuation {
    private static final Map<String, String> CLOSING =
            Map.of("(", ")", "-LRB-", "-RRB-", "[", "]", "-LSB-", "-RSB-", "``", "''");

    private final String[] words;
    private final int[] heads;
    private final boolean[] mark;

    private Punctuation(String[] words, int[] heads, boolean[] mark) {
        this.words = words;
        this.heads = heads;
        this.mark = mark;
    }

    /** Changes {@code heads} of the leaves whose relation is punct; a root has the head -1. */
    static void hang(String[] words, int[] heads, String[] relations) {
        boolean[] mark = new boolean[heads.length];
        for (int i = 0; i < heads.length; i++) {
            mark[i] = relations[i].equals("punct");
        }
        for (int head : heads) {
            if (head >= 0) {
                mark[head] = false;
            }
        }
        new Punctuation(words, heads, mark).hang();
    }

    private void hang() {
        boolean[] paired = new boolean[heads.length];
        for (int i = 0; i < heads.length; i++) {
            if (mark[i] && !paired[i]) {
                int close = closing(i);
                int inside = close < 0 ? -1 : headBetween(i, close);
                if (inside >= 0) {
                    heads[i] = inside;
                    heads[close] = inside;
                    paired[i] = true;
                    paired[close] = true;
                }
            }
        }
        int[] hung = Arrays.copyOf(heads, heads.length);
        for (int i = 0; i < heads.length; i++) {
            if (mark[i] && !paired[i]) {
                hung[i] = neighbour(i);
            }
        }
        System.arraycopy(hung, 0, heads, 0, heads.length);
    }

    /** The mark that closes what the mark {@code open} opens, or -1. */
    private int closing(int open) {
        String close = CLOSING.get(words[open]);
        int depth = 0;
        for (int i = open; close != null && i < heads.length; i++) {
            if (mark[i] && words[i].equals(words[open])) {
                depth++;
            } else if (mark[i] && words[i].equals(close) && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** The word between two marks that all others between them hang from, or -1 if there is none. */
    private int headBetween(int open, int close) {
        int head = -1;
        for (int i = open + 1; i < close; i++) {
            boolean outward = !mark[i] && (heads[i] < open || heads[i] > close);
            if (outward && head >= 0) {
                return -1;
            }
            head = outward ? i : head;
        }
        return head;
    }

    /** The highest word that can be reached from a neighbour without passing over the mark; the lower one of two. */
    private int neighbour(int i) {
        int left = highest(i, at -> at - 1);
        int right = highest(i, at -> at + 1);
        if (left < 0 || right < 0) {
            return left < 0 && right < 0 ? heads[i] : Math.max(left, right);
        }
        return isUnder(right, left) ? right : left;
    }

    private int highest(int from, IntUnaryOperator step) {
        int at = step.applyAsInt(from);
        while (at >= 0 && at < heads.length && mark[at]) {
            at = step.applyAsInt(at);
        }
        if (at < 0 || at >= heads.length) {
            return -1;
        }
        while (heads[at] >= 0 && (heads[at] < from) == (at < from)) {
            at = heads[at];
        }
        return at;
    }

    private boolean isUnder(int word, int ancestor) {
        int at = word;
        while (at >= 0 && at != ancestor) {
            at = heads[at];
        }
        return at == ancestor;
    }
}

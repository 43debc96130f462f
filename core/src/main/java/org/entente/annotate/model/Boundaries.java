package org.entente.annotate.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.entente.annotate.Token;
import org.entente.record.Block;

/**
 * What stands at each boundary between two words of a window, for {@link BoundaryScores}: the words and their tags,
 * sentence and quotation, and how many arcs cross it and which subtrees begin and end there. Boundary i is before word
 * i.
 */
final class Boundaries {
    private static final Set<String> UNLIKE = Set.of("NNP", "NNPS", "CD");
    private static final int MANY = 4;

    private final List<Word> words;
    private final int[] begins;
    private final int[] ends;
    private final int[] crossing;
    private final boolean[] quoted;

    /**
     * A word of the window.
     *
     * @param head number of the governing word in the window, -1 for a root
     * @param sentence number of the word's sentence
     */
    record Word(Token token, int head, int sentence, Block block) {
        String tag() {
            return token.xpos();
        }
    }

    Boundaries(List<Word> words) {
        this.words = List.copyOf(words);
        int n = words.size();
        begins = filled(n + 1);
        ends = filled(n + 1);
        crossing = new int[n + 1];
        quoted = new boolean[n + 1];
        subtrees();
        quotations();
    }

    int words() {
        return words.size();
    }

    /** The features of a boundary that hold for every cue. */
    List<String> at(int boundary) {
        List<String> found = new ArrayList<>(List.of("bias"));
        boolean first = boundary == 0;
        boolean last = boundary == words.size();
        if (first) {
            found.add("first");
        } else {
            word("p", words.get(boundary - 1), found);
        }
        if (last) {
            found.add("last");
        } else {
            word("c", words.get(boundary), found);
        }
        boolean edge = first || last;
        boolean parts = edge
                || words.get(boundary - 1).sentence() != words.get(boundary).sentence();
        if (parts) {
            found.add("s");
        }
        if (edge || !words.get(boundary - 1).block().equals(words.get(boundary).block())) {
            found.add("b");
        }
        found.add("q" + (quoted[boundary] ? 1 : 0) + (parts ? 1 : 0));
        found.add("x" + Math.min(MANY, crossing[boundary]));
        if (begins[boundary] >= 0) {
            found.add("st=" + words.get(begins[boundary]).token().deprel());
        }
        if (ends[boundary] >= 0) {
            found.add("en=" + words.get(ends[boundary]).token().deprel());
        }
        return found;
    }

    /** The features of a boundary for the cue of words {@code start} to {@code end} (excluded). */
    List<String> at(int boundary, int start, int end) {
        List<String> found = new ArrayList<>();
        found.add(boundary == end ? "at_e" : boundary == start ? "at_s" : boundary < start ? "before" : "after");
        String side = boundary <= start ? "<" : ">";
        hangs("stc", begins[boundary], start, end, side, found);
        hangs("enc", ends[boundary], start, end, side, found);
        int sentence = words.get(start).sentence();
        if (boundary < words.size() && words.get(boundary).sentence() == sentence) {
            found.add("cs" + side);
        }
        if (boundary > 0 && words.get(boundary - 1).sentence() == sentence) {
            found.add("ps" + side);
        }
        return found;
    }

    private void hangs(String name, int top, int start, int end, String side, List<String> found) {
        if (top >= 0 && words.get(top).head() >= start && words.get(top).head() < end) {
            found.add(name + side + words.get(top).token().deprel());
        }
    }

    /** Names and numbers by their tags alone. */
    private static void word(String name, Word word, List<String> found) {
        if (!UNLIKE.contains(word.tag())) {
            found.add(name + "=" + BoundaryScores.lower(word.token().text()));
        }
        found.add(name + "t=" + word.tag());
        found.add(name + "d=" + word.token().deprel());
    }

    /** The highest word whose subtree begins at each boundary, and the highest whose subtree ends there. */
    private void subtrees() {
        int n = words.size();
        int[] left = new int[n];
        int[] right = new int[n];
        int[] depth = new int[n];
        Arrays.setAll(left, i -> i);
        Arrays.setAll(right, i -> i);
        for (int i = 0; i < n; i++) {
            for (int top = words.get(i).head(); top >= 0; top = words.get(top).head()) {
                left[top] = Math.min(left[top], i);
                right[top] = Math.max(right[top], i);
                depth[i]++;
            }
        }
        for (int i = 0; i < n; i++) {
            higher(begins, left[i], i, depth);
            higher(ends, right[i] + 1, i, depth);
            int head = words.get(i).head();
            for (int at = Math.min(i, head) + 1; head >= 0 && at <= Math.max(i, head); at++) {
                crossing[at]++;
            }
        }
    }

    private static void higher(int[] tops, int boundary, int word, int[] depth) {
        if (tops[boundary] < 0 || depth[word] < depth[tops[boundary]]) {
            tops[boundary] = word;
        }
    }

    /** Double marks only: a single one may be an apostrophe. */
    private void quotations() {
        boolean open = false;
        for (int i = 0; i < words.size(); i++) {
            open &= i > 0 && words.get(i).block().equals(words.get(i - 1).block());
            quoted[i] = open;
            String text = words.get(i).token().text();
            if (text.equals("“") || text.equals("``")) {
                open = true;
            } else if (text.equals("”")) {
                open = false;
            } else if (text.equals("\"") || text.equals("''")) {
                open = !open;
            }
        }
    }

    private static int[] filled(int length) {
        return Collections.nCopies(length, -1).stream().mapToInt(i -> i).toArray();
    }
}

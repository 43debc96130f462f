package org.entente.read;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.record.Block.Kind;
import org.jspecify.annotations.Nullable;

/** Finds the report's title: the one that markup gives, else the headline among the first lines of a plain text. */
final class Title {
    private static final int HEAD = 8;
    private static final int SENTENCE = 40;
    private static final int FEWEST = 4;
    private static final int MOST = 30;
    private static final double ENOUGH = 0.34;

    private Title() {}

    static void mark(List<Part> parts, @Nullable String known) {
        int title = known != null ? named(parts, known) : headline(parts);
        if (title < 0) {
            return;
        }
        String key = Words.key(parts.get(title).words());
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (i == title) {
                parts.set(i, new Part(Kind.TITLE, part.passage()));
            } else if (part.kind().coded() && (Words.key(part.words()).equals(key) || (i < title && known == null))) {
                parts.set(i, new Part(Kind.BOILERPLATE, part.passage()));
            }
        }
    }

    private static int named(List<Part> parts, String known) {
        String key = Words.key(known);
        for (int i = 0; i < parts.size(); i++) {
            if (Words.key(parts.get(i).words()).equals(key)) {
                return i;
            }
        }
        return -1;
    }

    /** The first line of the head that reads like a headline and shares words with the text below it, or -1. */
    private static int headline(List<Part> parts) {
        int best = -1;
        for (int i = 0; i < Math.min(HEAD, parts.size()); i++) {
            Part part = parts.get(i);
            int words = Words.of(part.words()).size();
            if (words > SENTENCE) {
                break;
            }
            if (part.kind() != Kind.PARAGRAPH || words < FEWEST || words > MOST || isCrumb(parts, i)) {
                continue;
            }
            boolean sentence = part.words().endsWith(".") || part.words().endsWith("…");
            if (!sentence && !part.words().endsWith(":") && shared(parts, i) >= ENOUGH) {
                return i;
            }
            best = best < 0 && !sentence && parts.size() == 1 ? i : best;
        }
        return best;
    }

    /** Navigation that ran into the title: a line that ends with one of the next lines. */
    private static boolean isCrumb(List<Part> parts, int index) {
        String words = parts.get(index).words();
        for (int i = index + 1; i < Math.min(HEAD, parts.size()); i++) {
            String other = parts.get(i).words();
            if (words.length() > other.length() && Words.of(other).size() >= FEWEST && words.endsWith(other)) {
                return true;
            }
        }
        return false;
    }

    private static double shared(List<Part> parts, int index) {
        Set<String> below = new HashSet<>();
        for (int i = index + 1; i < parts.size(); i++) {
            for (String word : Words.of(parts.get(i).words())) {
                below.add(Similarity.stem(word));
            }
        }
        List<String> telling = Words.of(parts.get(index).words()).stream()
                .filter(word -> word.length() > 3)
                .toList();
        return Similarity.covered(telling, below);
    }
}

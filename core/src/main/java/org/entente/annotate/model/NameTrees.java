package org.entente.annotate.model;

import java.util.List;
import java.util.Set;
import org.entente.annotate.Mention;
import org.entente.annotate.Mention.Kind;

/**
 * A name is one thing in the tree: one of its words hangs from the rest of the sentence, and the others from each other.
 * Syntax and names are read apart, and a name that both see is seldom cut in two by the sentence.
 */
final class NameTrees {
    private static final Set<Kind> KINDS = Set.of(Kind.PERSON, Kind.ORGANISATION, Kind.LOCATION, Kind.FACILITY);

    /** Relations that the words of a name have among themselves. */
    private static final Set<String> INSIDE =
            Set.of("flat", "compound", "amod", "nmod", "det", "case", "punct", "cc", "nummod");

    /** Makes an arc a last resort. */
    private static final float UNWANTED = -50;

    private final List<Mention> names;

    /**
     * @param arcs as in {@link Trees#heads}; lowered here where they would cut a name
     * @param mentions of the same words, counted from {@code offset}
     */
    NameTrees(float[][] arcs, List<Mention> mentions, int offset) {
        names = mentions.stream()
                .filter(m -> KINDS.contains(m.kind()) && m.end() - m.start() > 1)
                .map(m -> new Mention(m.kind(), m.start() - offset, m.end() - offset))
                .toList();
        // All heads come first: lowering arcs for one name must not change the choice for another.
        int[] heads = names.stream().mapToInt(name -> head(arcs, name)).toArray();
        for (int i = 0; i < heads.length; i++) {
            lower(arcs, names.get(i), heads[i]);
        }
    }

    /** The relation of a word, given the one that the encoder found and the head in the tree. */
    String relation(int word, int head, String found) {
        for (Mention name : names) {
            if (name.contains(word) && head >= 0 && name.contains(head)) {
                boolean fits = INSIDE.contains(found.split(":", 2)[0]);
                return fits ? found : word > head ? "flat" : "compound";
            }
        }
        return found;
    }

    /** Of a person the first word; else the one that fits best as what hangs outside while the others hang inside. */
    private static int head(float[][] arcs, Mention name) {
        if (name.kind() == Kind.PERSON) {
            return name.start(); // as the treebank has it
        }
        int best = name.start();
        double most = Double.NEGATIVE_INFINITY;
        for (int word = name.start(); word < name.end(); word++) {
            double score = strongest(arcs[word], name, word, false);
            for (int other = name.start(); other < name.end(); other++) {
                score += other == word ? 0 : Math.max(-10, strongest(arcs[other], name, other, true));
            }
            if (score > most) {
                most = score;
                best = word;
            }
        }
        return best;
    }

    private static double strongest(float[] arcs, Mention name, int word, boolean inside) {
        double best = Double.NEGATIVE_INFINITY;
        for (int column = 0; column < arcs.length; column++) {
            boolean within = column > 0 && name.contains(column - 1);
            if (within == inside && column != word + 1) {
                best = Math.max(best, arcs[column]);
            }
        }
        return best;
    }

    private static void lower(float[][] arcs, Mention name, int head) {
        for (int word = 0; word < arcs.length; word++) {
            for (int column = 0; column <= arcs.length; column++) {
                boolean from = name.contains(word);
                boolean to = column > 0 && name.contains(column - 1);
                boolean cuts = from && to == (word == head) || !from && to && column - 1 != head;
                arcs[word][column] += cuts ? UNWANTED : 0;
            }
        }
    }
}

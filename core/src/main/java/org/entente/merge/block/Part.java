package org.entente.merge.block;

import java.util.ArrayList;
import java.util.List;
import org.entente.merge.words.Hashes;

/**
 * Claims of one block: all of them, those that have some features, or those that have the very same.
 *
 * @param key of the block
 * @param features ascending; at most {@link Blocking#DEPTH}, unless {@code alike}
 * @param alike whether its claims have exactly these features
 */
public record Part(long key, List<Integer> features, boolean alike) {
    public Part {
        features = List.copyOf(features);
    }

    static Part whole(long key) {
        return new Part(key, List.of(), false);
    }

    /** Those of its claims that have one more feature. */
    Part having(int feature) {
        List<Integer> more = new ArrayList<>(features);
        more.add(feature);
        return new Part(key, more, false);
    }

    /** To which of so many portions it belongs, from 0 on: the same everywhere, and spread evenly. */
    public int portion(int portions) {
        long hash = Hashes.of(key + (alike ? "=" : "") + features);
        return (int) Long.remainderUnsigned(hash, portions);
    }

    /** What it was split from. */
    Part parent() {
        return new Part(key, features.subList(0, features.size() - 1), false);
    }

    /** Whether all claims of the block stand in it. */
    public boolean isWhole() {
        return features.isEmpty() && !alike;
    }

    int depth() {
        return features.size();
    }

    /** The greatest of its features. */
    int last() {
        return features.get(features.size() - 1);
    }
}

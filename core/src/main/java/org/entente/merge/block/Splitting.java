package org.entente.merge.block;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which blocks, and parts of blocks, are too large to be taken at once, and so are taken part by part. What is compared does
 * not depend on it. Immutable.
 */
public final class Splitting {
    /** Nothing is too large. */
    public static final Splitting NONE = new Splitting(Map.of());

    private final Map<Part, Integer> sizes;

    private Splitting(Map<Part, Integer> sizes) {
        this.sizes = Map.copyOf(sizes);
    }

    /**
     * Splits these as well.
     *
     * @param more those that {@link #mayBeSplit}, with how many claims stand in each
     * @throws IllegalArgumentException if one may not
     */
    public Splitting with(Map<Part, Integer> more) {
        more.forEach((part, size) -> {
            if (!mayBeSplit(part, size)) {
                throw new IllegalArgumentException(part + " with " + size + " claims cannot be split");
            }
        });
        Map<Part, Integer> all = new HashMap<>(sizes);
        all.putAll(more);
        return new Splitting(all);
    }

    /**
     * Whether a part can be taken part by part.
     *
     * @param size how many claims stand in it
     */
    public static boolean mayBeSplit(Part part, int size) {
        return size > Blocking.FEW && !part.alike() && part.depth() < Blocking.DEPTH;
    }

    /** The parts in which a claim stands, each once; two claims are compared only if they stand in one together. */
    public List<Part> parts(Marks marks) {
        List<Part> parts = new ArrayList<>();
        List<Integer> features = Arrays.stream(marks.features()).boxed().toList();
        for (long key : marks.keys()) {
            Part block = Part.whole(key);
            add(block, features, parts);
            if (sizes.containsKey(block)) {
                parts.add(new Part(key, features, true));
            }
        }
        return parts;
    }

    private void add(Part part, List<Integer> features, List<Part> parts) {
        if (!sizes.containsKey(part)) {
            parts.add(part);
            return;
        }
        for (int feature : features) {
            if (part.isWhole() || feature > part.last()) {
                add(part.having(feature), features, parts);
            }
        }
    }

    /** How many claims stand in a part that is split. */
    int size(Part part) {
        Integer size = sizes.get(part);
        if (size == null) {
            throw new IllegalArgumentException(part + " is not split");
        }
        return size;
    }
}

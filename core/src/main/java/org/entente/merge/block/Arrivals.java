package org.entente.merge.block;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** With which claims those that come are compared, and which of the others are compared only where these are not. */
public final class Arrivals {
    private final Map<String, Marks> marks;
    private final Map<Long, Block> blocks = new LinkedHashMap<>();

    /**
     * Claims that come to those that are held, or are among them and go.
     *
     * @param marks of these claims
     */
    public Arrivals(Map<String, Marks> marks, Holdings holdings) {
        this.marks = marks;
        Map<Long, Map<String, Marks>> coming = new HashMap<>();
        marks.forEach((id, its) -> {
            for (long key : its.keys()) {
                coming.computeIfAbsent(key, k -> new HashMap<>()).put(id, its);
            }
        });
        Map<Long, Map<String, Marks>> there = holdings.blocks(coming.keySet());
        coming.forEach((key, its) -> {
            Map<String, Marks> others = new HashMap<>(there.getOrDefault(key, Map.of()));
            others.keySet().removeAll(its.keySet());
            blocks.put(key, new Block(key, others, its));
        });
    }

    /** For each claim that comes, those that it is compared with. */
    public Map<String, Set<String>> partners() {
        Map<String, Set<String>> partners = new HashMap<>();
        marks.forEach((id, its) -> {
            Set<String> all = new TreeSet<>();
            for (Block block : blocks(its)) {
                all.addAll(block.partners(id));
            }
            partners.put(id, all);
        });
        return partners;
    }

    /** The ties between claims that are compared no more. */
    public List<Tie> undone(Holdings holdings) {
        Map<Block, Set<Set<String>>> shaken = shaken();
        Set<String> all = new TreeSet<>();
        shaken.values().forEach(groups -> groups.forEach(all::addAll));
        Collection<Tie> ties = all.isEmpty() ? List.of() : holdings.ties(all);
        List<Tie> undone = new ArrayList<>();
        for (Tie tie : ties) {
            List<String> ends = List.of(tie.first(), tie.second());
            shaken.forEach((block, groups) -> {
                if (groups.stream().anyMatch(g -> g.containsAll(ends))
                        && block.isOf(tie.first(), tie.second())
                        && !block.compares(tie.first(), tie.second())) {
                    undone.add(tie);
                }
            });
        }
        return undone;
    }

    /** Which of the others are compared with each other once these claims have gone, and may not have been before. */
    public Map<String, Set<String>> revived() {
        Map<String, Set<String>> revived = new HashMap<>();
        shaken().forEach((block, groups) -> {
            for (Set<String> group : groups) {
                for (String a : group) {
                    for (String b : group) {
                        if (a.compareTo(b) < 0 && block.isOf(a, b) && !block.isFew(a, b)) {
                            revived.computeIfAbsent(a, k -> new TreeSet<>()).add(b);
                        }
                    }
                }
            }
        });
        return revived;
    }

    private Map<Block, Set<Set<String>>> shaken() {
        Map<Block, Set<Set<String>>> shaken = new HashMap<>();
        marks.forEach((id, its) -> {
            for (Block block : blocks(its)) {
                shaken.computeIfAbsent(block, k -> new HashSet<>()).addAll(block.shaken(id));
            }
        });
        return shaken;
    }

    private List<Block> blocks(Marks its) {
        List<Block> all = new ArrayList<>();
        for (long key : its.keys()) {
            Block block = blocks.get(key);
            if (block != null) {
                all.add(block);
            }
        }
        return all;
    }
}

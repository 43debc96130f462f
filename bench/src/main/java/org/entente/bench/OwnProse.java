package org.entente.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Our own words that {@link Remaking} adds to reports; {@code own-prose.tsv} tells its format. */
final class OwnProse {
    private final Map<String, TreeMap<Integer, List<String>>> kinds = new HashMap<>();

    private OwnProse() {}

    static OwnProse load() throws IOException {
        OwnProse prose = new OwnProse();
        for (String[] row : GoldFiles.resource("own-prose.tsv", 3)) {
            prose.kinds
                    .computeIfAbsent(row[0], k -> new TreeMap<>())
                    .computeIfAbsent(Integer.valueOf(row[1]), k -> new ArrayList<>())
                    .add(row[2]);
        }
        return prose;
    }

    /** One of a kind; numbers beyond the last begin anew. */
    String pick(String kind, int number) {
        return all(kind, number).get(0);
    }

    /** All words of a kind with that number. */
    List<String> all(String kind, int number) {
        TreeMap<Integer, List<String>> numbered = kinds.getOrDefault(kind, new TreeMap<>());
        if (numbered.isEmpty()) {
            throw new IllegalArgumentException("own-prose.tsv has no " + kind);
        }
        return numbered.getOrDefault(number % numbered.size(), List.of());
    }
}

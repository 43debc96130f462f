package org.entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Our own gold of who did what: tables {@code arcs-*.tsv} whose rows name words of shared sets by their places, and say
 * none of them. A row {@code set sentence - - -} tells that the sentence was looked at and has no arc; a note {@code ?},
 * that an arc may be read in more ways than one. A sentence that stands in several tables counts as in the first, by name.
 *
 * @param sets for each set, by its path below the data, the arcs of each sentence, by its index in the file
 */
record GoldArcs(Map<String, Map<Integer, SentenceArcs>> sets) {
    /**
     * Reads all tables of a folder.
     *
     * @throws IOException if there is none, or a row is out of form; it says which
     */
    static GoldArcs folder(Path folder) throws IOException {
        List<Path> files = List.of();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.list(folder)) {
                files = all.filter(p -> String.valueOf(p.getFileName()).matches("arcs-.*\\.tsv"))
                        .sorted()
                        .toList();
            }
        }
        if (files.isEmpty()) {
            throw new IOException("no arcs-*.tsv in " + folder + ": our gold of who did what lies in bench/gold");
        }
        Map<String, Map<Integer, SentenceArcs>> sets = new TreeMap<>();
        for (Path file : files) {
            table(file)
                    .forEach((set, sentences) -> sentences.forEach((index, arcs) ->
                            sets.computeIfAbsent(set, s -> new TreeMap<>()).putIfAbsent(index, arcs)));
        }
        return new GoldArcs(sets);
    }

    private static Map<String, Map<Integer, SentenceArcs>> table(Path file) throws IOException {
        Map<String, Map<Integer, SentenceArcs>> sets = new TreeMap<>();
        for (List<String> row : GoldFiles.table(file, "set", "sentence", "predicate", "relation", "argument", "note")) {
            SentenceArcs arcs = sets.computeIfAbsent(row.get(0), s -> new TreeMap<>())
                    .computeIfAbsent(number(row, 1, file), s -> new SentenceArcs());
            if (!row.get(2).equals("-")) {
                String relation = Arc.relation(row.get(3))
                        .orElseThrow(() -> new IOException(file + ": '" + row.get(3) + "' in '" + String.join(" ", row)
                                + "' is no relation that is measured; see Arc"));
                Set<Arc> side = row.get(5).equals("?") ? arcs.doubted() : arcs.sure();
                side.add(new Arc(number(row, 2, file), relation, number(row, 4, file)));
            }
        }
        return sets;
    }

    private static int number(List<String> row, int column, Path file) throws IOException {
        if (!row.get(column).matches("\\d{1,9}")) {
            throw new IOException(file + ": '" + row.get(column) + "' in '" + String.join(" ", row)
                    + "' is no index; they count from 0");
        }
        return Integer.parseInt(row.get(column));
    }
}

package org.entente.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A document in words, some of whose sentences have gold arcs.
 *
 * @param sentences all its sentences
 * @param arcs by the position of their sentence in the document
 */
record GoldWords(List<List<String>> sentences, Map<Integer, SentenceArcs> arcs) {
    private static final int UD_COLUMNS = 10;

    GoldWords {
        sentences = List.copyOf(sentences);
    }

    /**
     * The documents of a file that have gold: CoNLL, or a table of factuality, each of whose sentences, in the order of
     * their ids, is a document of its own.
     *
     * @param arcs by the index of their sentence in the file
     * @throws IOException if the file is not to be read, or the gold names a sentence or word that it has not
     */
    static List<GoldWords> documents(Path file, Map<Integer, SentenceArcs> arcs) throws IOException {
        List<GoldWords> documents = new ArrayList<>();
        int placed = 0;
        for (Map<Integer, List<String>> document : words(file)) {
            List<List<String>> sentences = new ArrayList<>();
            Map<Integer, SentenceArcs> here = new TreeMap<>();
            for (Map.Entry<Integer, List<String>> sentence : document.entrySet()) {
                SentenceArcs its = arcs.get(sentence.getKey());
                if (its != null) {
                    check(its.all(), sentence.getValue(), file, sentence.getKey());
                    here.put(sentences.size(), its);
                    placed++;
                }
                sentences.add(sentence.getValue());
            }
            if (!here.isEmpty()) {
                documents.add(new GoldWords(sentences, here));
            }
        }
        if (placed != arcs.size()) {
            throw new IOException("the gold has arcs in " + arcs.size() + " sentences of " + file + ", which has only "
                    + placed + " of these");
        }
        return documents;
    }

    /** The words of each sentence of each document, by the sentence's index in the file. */
    private static List<Map<Integer, List<String>>> words(Path file) throws IOException {
        List<Map<Integer, List<String>>> documents = new ArrayList<>();
        if (file.toString().matches(".*\\.tsv(\\.gz)?")) {
            Map<String, List<String>> byId = new LinkedHashMap<>();
            for (List<String> row : GoldFiles.table(file, "id", "tokens", "predicate", "value")) {
                byId.putIfAbsent(row.get(0), List.of(row.get(1).split(" ", -1)));
            }
            byId.values().forEach(words -> documents.add(Map.of(documents.size(), words)));
            return documents;
        }
        boolean tree = file.toString().matches(".*\\.conllu(\\.gz)?");
        for (List<GoldSentence> document : GoldFiles.documents(file, tree ? UD_COLUMNS : 2)) {
            Map<Integer, List<String>> sentences = new TreeMap<>();
            for (GoldSentence sentence : document) {
                sentences.put(
                        sentence.index(),
                        sentence.rows().stream()
                                .filter(row -> !tree || row.get(0).matches("\\d+"))
                                .map(row -> row.get(tree ? 1 : 0))
                                .toList());
            }
            documents.add(sentences);
        }
        return documents;
    }

    private static void check(Set<Arc> arcs, List<String> words, Path file, int sentence) throws IOException {
        for (Arc arc : arcs) {
            if (Math.max(arc.predicate(), arc.argument()) >= words.size()) {
                throw new IOException("the gold has " + arc + " in sentence " + sentence + " of " + file
                        + ", which has " + words.size() + " words");
            }
        }
    }
}

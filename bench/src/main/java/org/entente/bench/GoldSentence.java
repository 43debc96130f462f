package org.entente.bench;

import java.util.List;

/**
 * A sentence of a CoNLL file.
 *
 * @param index position among the file's sentences, 0-based, with those that only mark a document counted
 * @param opens whether a document begins here
 * @param rows its words, each with its columns
 */
record GoldSentence(int index, boolean opens, List<List<String>> rows) {
    GoldSentence {
        rows = List.copyOf(rows);
    }

    /** Whether it only says that a document begins, as {@code -DOCSTART-} does. */
    boolean isMark() {
        return rows.get(0).get(0).equals("-DOCSTART-");
    }

    /** One column of each word. */
    List<String> column(int column) {
        return rows.stream().map(row -> row.get(column)).toList();
    }
}

package org.entente.bench.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/** The tagger and the parser know quotation marks only as the Penn Treebank writes them. */
final class Quotes {
    private Quotes() {}

    /** {@code word} as the treebank writes it, given the words before it. */
    static String latex(String word, List<CoreLabel> before) {
        return switch (word) {
            case "“", "„", "«" -> "``";
            case "”", "»" -> "''";
            case "\"" ->
                before.stream().filter(w -> w.originalText().equals("\"")).count() % 2 == 0 ? "``" : "''";
            case "‘" -> "`";
            case "’" -> "'";
            default -> word;
        };
    }
}

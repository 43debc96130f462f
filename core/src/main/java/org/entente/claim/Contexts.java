package org.entente.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.entente.annotate.Token;

/** PLOVER contexts by the words that show them: {@code contexts.tsv}. */
final class Contexts {
    private record Row(String context, Set<String> lemmas) {}

    private final List<Row> rows = Tables.rows("contexts.tsv", 2).stream()
            .map(row -> new Row(row.get(0), Set.of(row.get(1).split(" "))))
            .toList();

    /** The contexts of what {@code words} tell. */
    Set<String> of(List<Token> words) {
        Set<String> found = new TreeSet<>();
        for (Token word : words) {
            String lemma = word.lemma().toLowerCase(Locale.ROOT);
            for (Row row : rows) {
                if (row.lemmas().contains(lemma)) {
                    found.add(row.context());
                }
            }
        }
        return found;
    }
}

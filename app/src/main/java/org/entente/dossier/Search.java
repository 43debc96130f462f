package org.entente.dossier;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.Query;

/** What the index finds, with the words from the tables. */
final class Search {
    private Search() {}

    static List<Hit> search(Connection connection, TextIndex index, String words, int limit)
            throws SQLException, IOException {
        Query query = TextIndex.query(words);
        List<TextIndex.Found> found = index.search(query, limit);
        Map<String, String> texts = new HashMap<>();
        texts.putAll(texts(connection, "SELECT id, text FROM documents", ids(found, Hit.Kind.DOCUMENT)));
        texts.putAll(texts(connection, "SELECT id, sentence FROM claims", ids(found, Hit.Kind.CLAIM)));
        Snippets snippets = new Snippets(query);
        List<Hit> hits = new ArrayList<>();
        for (TextIndex.Found one : found) {
            String text = texts.getOrDefault(one.id(), "");
            hits.add(new Hit(one.kind(), one.id(), one.document(), one.score(), snippets.of(text)));
        }
        return hits;
    }

    private static List<String> ids(List<TextIndex.Found> found, Hit.Kind kind) {
        return found.stream()
                .filter(f -> f.kind() == kind)
                .map(TextIndex.Found::id)
                .toList();
    }

    private static Map<String, String> texts(Connection connection, String select, Collection<String> ids)
            throws SQLException {
        Map<String, String> texts = new HashMap<>();
        Sql.each(
                connection,
                select + " WHERE key IN (SELECT unnest(?))",
                List.of(Keys.ofAll(connection, ids)),
                row -> Map.entry(row.getString(1), row.getString(2)),
                entry -> texts.put(entry.getKey(), entry.getValue()));
        return texts;
    }
}

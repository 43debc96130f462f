package org.entente.dossier;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.record.Claim;
import org.entente.record.Document;
import org.entente.record.Event;

/** Parquet files of a record → what they hold. Every method throws {@link DossierException}. */
public final class RecordReader {
    private RecordReader() {}

    /** The documents of a file, whole, in order of their keys. */
    public static List<Document> documents(Path documents) {
        return read(
                documents,
                connection -> Sql.list(
                        connection,
                        "FROM read_parquet(?) ORDER BY key",
                        List.of(documents.toString()),
                        DocumentTable::document));
    }

    /** The documents of a file, without text and blocks, with their claims in other files. */
    public static List<CodedDocument> coded(Path documents, List<Path> claims) {
        return read(documents, connection -> {
            Map<String, List<Claim>> byDocument = new HashMap<>();
            if (!claims.isEmpty()) {
                Sql.each(
                        connection,
                        "FROM read_parquet(?) ORDER BY document_key, number",
                        List.of(Sql.array(
                                connection, claims.stream().map(Path::toString).toList())),
                        ClaimTable::claim,
                        c -> byDocument
                                .computeIfAbsent(c.document(), k -> new ArrayList<>())
                                .add(c));
            }
            return Sql.list(
                            connection,
                            "SELECT * REPLACE ('' AS text, '[]' AS blocks) FROM read_parquet(?) ORDER BY key",
                            List.of(documents.toString()),
                            DocumentTable::document)
                    .stream()
                    .map(d -> new CodedDocument(d, byDocument.getOrDefault(d.id(), List.of())))
                    .toList();
        });
    }

    /** The events of a file, in order of their ids. */
    public static List<Event> events(Path events) {
        return read(
                events,
                connection -> Sql.list(
                        connection, "FROM read_parquet(?) ORDER BY id", List.of(events.toString()), EventTable::event));
    }

    /** What could not be read, in order of uri. */
    public static List<Failure> failures(Path failures) {
        return read(
                failures,
                connection -> Sql.list(
                        connection,
                        "FROM read_parquet(?) ORDER BY uri",
                        List.of(failures.toString()),
                        FailureTable::failure));
    }

    /** The ids of the documents of a file, sorted. */
    public static List<String> ids(Path documents) {
        return words(documents, "id");
    }

    /** The content hashes of the documents of a file, sorted. */
    public static List<String> hashes(Path documents) {
        return words(documents, "sha256");
    }

    private static List<String> words(Path documents, String column) {
        return read(
                documents,
                connection -> Sql.list(
                        connection,
                        "SELECT " + column + " FROM read_parquet(?) ORDER BY 1",
                        List.of(documents.toString()),
                        row -> row.getString(1)));
    }

    /** A question to files. */
    private interface Question<T> {
        T ask(Connection connection) throws SQLException;
    }

    private static <T> T read(Path about, Question<T> question) {
        return Errors.translating(about, () -> {
            try (Connection connection = Session.memory()) {
                return question.ask(connection);
            }
        });
    }
}

package org.entente.dossier;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.duckdb.DuckDBAppender;
import org.entente.record.About;
import org.entente.record.About.Original;
import org.entente.record.Block;
import org.entente.record.Document;
import org.entente.record.Published;
import org.jspecify.annotations.Nullable;

/** Documents ↔ rows. */
final class DocumentTable {
    private static final TypeReference<List<Block>> BLOCKS = new TypeReference<>() {};

    /** Rows for {@link #entry}. */
    static final String ENTRIES = """
            SELECT d.* EXCLUDE (text, blocks), coalesce(o.origin, d.id) AS origin
            FROM documents d LEFT JOIN origins o ON o.key = d.key
            """;

    /** What claims are compared by, for {@link #bare}. */
    static final String BARE =
            "id, sha256, uri, outlet, published, published_date, published_precision, published_rule, language";

    private DocumentTable() {}

    static Set<String> known(Connection connection, Collection<String> sha256) throws SQLException {
        return new HashSet<>(Sql.list(
                connection,
                "SELECT sha256 FROM documents WHERE sha256 IN (SELECT unnest(?))",
                List.of(Sql.array(connection, sha256)),
                row -> row.getString(1)));
    }

    static Set<String> knownUris(Connection connection, Collection<String> uris) throws SQLException {
        return new HashSet<>(Sql.list(
                connection,
                "SELECT uri FROM documents WHERE uri IN (SELECT unnest(?))",
                List.of(Sql.array(connection, uris)),
                row -> row.getString(1)));
    }

    static void append(DuckDBAppender appender, CodedDocument coded, long generation) throws SQLException {
        Document document = coded.document();
        About about = document.about();
        Original original = about.original();
        appender.beginRow()
                .append(Keys.of(document.id()))
                .append(document.id())
                .append(document.sha256())
                .append(document.uri())
                .append(document.title())
                .append(document.outlet())
                .append(document.agency())
                .append(document.author());
        append(appender, document.published());
        appender.append(document.language())
                .append(document.text())
                .append(Json.write(document.blocks()))
                .append(document.chars())
                .append(coded.claims().size())
                .append(generation);
        append(appender, about.modified());
        appender.append(about.section())
                .append(about.address())
                .append(original == null ? null : original.outlet())
                .append(original == null ? null : original.language())
                .append(generation)
                .endRow();
    }

    private static void append(DuckDBAppender appender, @Nullable Published when) throws SQLException {
        appender.append(when == null ? null : when.value())
                .append(when == null ? null : when.date())
                .append(when == null ? null : when.precision().name())
                .append(when == null ? null : when.rule());
    }

    static Document document(ResultSet row) throws SQLException {
        return new Document(
                row.getString("id"),
                row.getString("sha256"),
                row.getString("uri"),
                row.getString("title"),
                row.getString("outlet"),
                row.getString("agency"),
                row.getString("author"),
                published(row, "published"),
                row.getString("language"),
                row.getString("text"),
                Json.read(row.getString("blocks"), BLOCKS),
                about(row));
    }

    /** Who published it and when, without its text and all else. */
    static Document bare(ResultSet row) throws SQLException {
        return new Document(
                row.getString("id"),
                row.getString("sha256"),
                row.getString("uri"),
                null,
                row.getString("outlet"),
                null,
                null,
                published(row, "published"),
                row.getString("language"),
                "",
                List.of());
    }

    static DocumentEntry.Added entry(ResultSet row) throws SQLException {
        return new DocumentEntry.Added(
                row.getString("id"),
                row.getString("sha256"),
                row.getString("uri"),
                row.getString("title"),
                row.getString("outlet"),
                row.getString("agency"),
                row.getString("author"),
                published(row, "published"),
                row.getString("language"),
                row.getInt("chars"),
                row.getString("origin"),
                row.getInt("claims"),
                about(row));
    }

    private static About about(ResultSet row) throws SQLException {
        String outlet = row.getString("original_outlet");
        String language = row.getString("original_language");
        return new About(
                published(row, "modified"),
                row.getString("section"),
                row.getString("address"),
                outlet == null && language == null ? null : new Original(outlet, language));
    }

    private static @Nullable Published published(ResultSet row, String name) throws SQLException {
        LocalDate date = Sql.date(row, name + "_date");
        return date == null
                ? null
                : new Published(
                        Objects.requireNonNull(row.getString(name)),
                        date,
                        Published.Precision.valueOf(row.getString(name + "_precision")),
                        row.getString(name + "_rule"));
    }
}

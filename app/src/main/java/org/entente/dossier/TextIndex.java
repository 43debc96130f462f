package org.entente.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.entente.record.Claim;
import org.entente.record.Document;
import org.entente.record.Participant;

/**
 * The Lucene index beside the tables. It holds nothing that the tables do not: its commit says which generation of them
 * it reflects, and what it lacks is added, or all of it made anew, by {@link #catchUp}.
 */
final class TextIndex {
    /** To be raised when fields or analysis change; the index is then made anew. */
    private static final String FORMAT = "2";

    private static final List<String> FIELDS = List.of("text", "title", "names");

    private final Path dir;
    private final OpenIndex open;

    TextIndex(Path dir) {
        this.dir = dir;
        this.open = new OpenIndex(dir);
    }

    /** Lets go of the files. */
    void close() throws IOException {
        open.close();
    }

    /** What the index knows of something that was found. */
    record Found(Hit.Kind kind, String id, String document, double score) {}

    /** Whether it reflects these tables. */
    boolean reflects(Connection connection) throws SQLException {
        return generation() == Sql.number(connection, "SELECT generation FROM meta");
    }

    /** Brings it up to these tables; to be called by a writer, after the commit. */
    void catchUp(Connection connection) throws SQLException, IOException {
        long there = Sql.number(connection, "SELECT generation FROM meta");
        long here = generation();
        if (here == there) {
            return;
        }
        if (here < 0 || here > there) {
            rebuild(connection);
        } else {
            write(connection, here, there);
        }
    }

    /** Makes it anew. */
    void rebuild(Connection connection) throws SQLException, IOException {
        open.close();
        if (Files.isDirectory(dir)) {
            IOUtils.rm(dir);
        }
        write(connection, 0, Sql.number(connection, "SELECT generation FROM meta"));
    }

    /** The generation of the last commit; -1 if there is none that can be read. */
    private long generation() {
        if (!Files.isDirectory(dir)) {
            return -1;
        }
        try {
            Map<String, String> data =
                    open.read(reader -> reader.getIndexCommit().getUserData());
            return FORMAT.equals(data.get("format")) ? Long.parseLong(data.getOrDefault("generation", "-1")) : -1;
        } catch (IOException | IllegalArgumentException e) {
            return -1;
        }
    }

    private void write(Connection connection, long after, long generation) throws SQLException, IOException {
        Files.createDirectories(dir);
        String own = Overlay.own(connection, RecordTable.DOCUMENTS); // a record is too large to be indexed on the way
        try (Directory directory = FSDirectory.open(dir);
                IndexWriter writer =
                        new IndexWriter(directory, new IndexWriterConfig(Words.ANALYZER).setCommitOnClose(false))) {
            Sql.each(
                    connection,
                    "SELECT * FROM " + own + " WHERE changed > ? ORDER BY changed, id",
                    List.of(after),
                    DocumentTable::document,
                    document -> add(writer, document));
            Sql.each(
                    connection,
                    "SELECT c.* FROM claims c JOIN " + own + " d ON d.key = c.document_key WHERE d.changed > ?"
                            + " ORDER BY d.changed, c.document, c.number",
                    List.of(after),
                    ClaimTable::claim,
                    claim -> add(writer, claim));
            writer.setLiveCommitData(Map.of("format", FORMAT, "generation", Long.toString(generation))
                    .entrySet());
            writer.commit();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void add(IndexWriter writer, Document document) {
        forget(writer, document.id());
        List<Field> fields = identity(Hit.Kind.DOCUMENT, document.id(), document.id());
        fields.add(new TextField("text", document.text(), Field.Store.NO));
        if (document.title() != null) {
            fields.add(new TextField("title", document.title(), Field.Store.NO));
        }
        put(writer, document.id(), fields);
    }

    private static void add(IndexWriter writer, Claim claim) {
        List<Field> fields = identity(Hit.Kind.CLAIM, claim.id(), claim.document());
        fields.add(new TextField("text", claim.sentence().exact(), Field.Store.NO));
        for (List<Participant> side : List.of(claim.actors(), claim.recipients())) {
            for (Participant participant : side) {
                fields.add(new TextField("names", participant.actor().name(), Field.Store.NO));
            }
        }
        put(writer, claim.id(), fields);
    }

    private static List<Field> identity(Hit.Kind kind, String id, String document) {
        List<Field> fields = new ArrayList<>();
        fields.add(new StringField("id", id, Field.Store.YES));
        fields.add(new SortedDocValuesField("id", new org.apache.lucene.util.BytesRef(id)));
        fields.add(new StoredField("kind", kind.name()));
        fields.add(new StringField("document", document, Field.Store.YES));
        return fields;
    }

    /** The document and its claims as they were. */
    private static void forget(IndexWriter writer, String document) {
        try {
            writer.deleteDocuments(new Term("document", document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(IndexWriter writer, String id, List<Field> fields) {
        try {
            writer.updateDocument(new Term("id", id), fields);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Best first; equally good ones by id. */
    List<Found> search(Query query, int limit) throws IOException {
        return open.read(reader -> {
            IndexSearcher searcher = new IndexSearcher(reader);
            Sort order = new Sort(SortField.FIELD_SCORE, new SortField("id", SortField.Type.STRING));
            int most = Math.min(limit, reader.maxDoc());
            if (most <= 0) {
                return List.of();
            }
            StoredFields stored = searcher.storedFields();
            List<Found> found = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(query, most, order, true).scoreDocs) {
                var fields = stored.document(hit.doc);
                found.add(new Found(
                        Hit.Kind.valueOf(fields.get("kind")), fields.get("id"), fields.get("document"), hit.score));
            }
            return found;
        });
    }

    static Query query(String words) {
        return Words.query(words, FIELDS);
    }
}

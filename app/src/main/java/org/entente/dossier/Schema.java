package org.entente.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The tables of a dossier. Scalars are columns; lists and structures inside a document, claim or event are JSON, and
 * whatever is searched inside them has a table of its own beside them ({@code *_parties}, {@code event_claims}). Tables
 * that join others hold {@linkplain Keys keys} instead of ids.
 */
final class Schema {
    /** Version of the tables; to be raised with every change that older code would misread. */
    static final int FORMAT = 8;

    private static final List<String> STATEMENTS = List.of(
            // generation counts the additions; merged is the generation that the events reflect, sourced the origins.
            "CREATE TABLE meta (format INTEGER NOT NULL, generation BIGINT NOT NULL, merged BIGINT NOT NULL,"
                    + " sourced BIGINT NOT NULL)",
            // When each generation of documents came, in UTC.
            "CREATE TABLE additions (generation BIGINT NOT NULL, added TIMESTAMP NOT NULL)",
            // What persons decided, in their order; made is in microseconds since 1970.
            """
            CREATE TABLE corrections (number BIGINT NOT NULL, id VARCHAR NOT NULL, person VARCHAR NOT NULL, made BIGINT NOT NULL,
              kind VARCHAR NOT NULL, decision VARCHAR NOT NULL, note VARCHAR)""",
            """
            CREATE TABLE documents (
              key BIGINT NOT NULL, id VARCHAR NOT NULL USING COMPRESSION uncompressed, sha256 VARCHAR NOT NULL USING COMPRESSION uncompressed, uri VARCHAR NOT NULL USING COMPRESSION uncompressed, title VARCHAR, outlet VARCHAR,
              agency VARCHAR, author VARCHAR, published VARCHAR, published_date DATE, published_precision VARCHAR,
              published_rule VARCHAR, language VARCHAR NOT NULL, text VARCHAR NOT NULL, blocks VARCHAR NOT NULL,
              chars INTEGER NOT NULL, claims INTEGER NOT NULL, generation BIGINT NOT NULL,
              modified VARCHAR, modified_date DATE, modified_precision VARCHAR, modified_rule VARCHAR,
              section VARCHAR, address VARCHAR, original_outlet VARCHAR, original_language VARCHAR,
              changed BIGINT NOT NULL)""",
            """
            CREATE TABLE claims (
              key BIGINT NOT NULL, document_key BIGINT NOT NULL, id VARCHAR NOT NULL USING COMPRESSION uncompressed, document VARCHAR NOT NULL USING COMPRESSION uncompressed, number INTEGER NOT NULL,
              sentence_start INTEGER NOT NULL, sentence_end INTEGER NOT NULL, sentence VARCHAR NOT NULL,
              evidence_start INTEGER NOT NULL, evidence_end INTEGER NOT NULL, evidence VARCHAR NOT NULL,
              quote_start INTEGER, quote_end INTEGER, quote VARCHAR,
              type VARCHAR NOT NULL, mode VARCHAR, contexts VARCHAR NOT NULL,
              actors VARCHAR NOT NULL, recipients VARCHAR NOT NULL, place VARCHAR,
              time_start DATE USING COMPRESSION uncompressed, time_end DATE USING COMPRESSION uncompressed, time_text VARCHAR, time_rule VARCHAR,
              tense VARCHAR NOT NULL, holders VARCHAR NOT NULL,
              factuality VARCHAR NOT NULL, author_factuality VARCHAR NOT NULL,
              confidence DOUBLE NOT NULL, coder VARCHAR NOT NULL)""",
            // The machine's own claims of documents in which decisions change what counts.
            "CREATE TABLE made_claims AS FROM claims",
            "CREATE TABLE made_documents (document VARCHAR NOT NULL)", // whose claims lie there
            """
            CREATE TABLE events (
              key BIGINT NOT NULL, id VARCHAR NOT NULL USING COMPRESSION uncompressed, type VARCHAR NOT NULL, mode VARCHAR,
              actors VARCHAR NOT NULL, recipients VARCHAR NOT NULL, place VARCHAR,
              time_start DATE USING COMPRESSION uncompressed, time_end DATE USING COMPRESSION uncompressed, time_text VARCHAR, time_rule VARCHAR,
              standing VARCHAR NOT NULL, outlets INTEGER NOT NULL, origins INTEGER NOT NULL,
              claims VARCHAR NOT NULL USING COMPRESSION uncompressed, merges VARCHAR NOT NULL, headline VARCHAR NOT NULL USING COMPRESSION uncompressed,
              place_name VARCHAR, place_country VARCHAR, place_lat DOUBLE, place_lon DOUBLE)""",
            "CREATE TABLE event_claims (event BIGINT NOT NULL, claim BIGINT NOT NULL, position INTEGER NOT NULL,"
                    + " document BIGINT NOT NULL)",
            // Each way in which events show an actor, once; key is the actor's.
            """
            CREATE TABLE actors (number BIGINT NOT NULL, key BIGINT NOT NULL, actor VARCHAR NOT NULL, name VARCHAR NOT NULL,
              country VARCHAR, kind VARCHAR NOT NULL, sector VARCHAR)""",
            // Who takes part in an event, by its number there, once for each side on which it does.
            "CREATE TABLE event_parties (event BIGINT NOT NULL, party BIGINT NOT NULL, recipient BOOLEAN NOT NULL)",
            // A document that is its own origin has no why.
            """
            CREATE TABLE origins (key BIGINT NOT NULL, origin_key BIGINT NOT NULL, document VARCHAR NOT NULL,
              origin VARCHAR NOT NULL, why VARCHAR)""",
            // What merging keeps of claims, so that more can be added: see org.entente.merge.block.Holdings.
            // Each tie is there under the keys of both of its claims, with that of the other.
            "CREATE TABLE blocks (key BIGINT NOT NULL, claim VARCHAR NOT NULL, marks BLOB NOT NULL)",
            """
            CREATE TABLE ties (claim BIGINT NOT NULL, other BIGINT NOT NULL, first VARCHAR NOT NULL, second VARCHAR NOT NULL,
              score DOUBLE NOT NULL, rivals BOOLEAN NOT NULL, kept BOOLEAN NOT NULL)""",
            "CREATE TABLE failures (uri VARCHAR NOT NULL, sha256 VARCHAR, reason VARCHAR NOT NULL, detail VARCHAR NOT NULL)",
            // Files that were read to their end, as they were then: unchanged, they are not read again.
            """
            CREATE TABLE files (path VARCHAR PRIMARY KEY, uri VARCHAR NOT NULL, size BIGINT NOT NULL, modified BIGINT NOT NULL,
              documents BIGINT NOT NULL, failures BIGINT NOT NULL)""",
            // The record over which this dossier lies, as its views show it: see Overlay.
            "CREATE TABLE record (manifest VARCHAR NOT NULL, folder VARCHAR NOT NULL)",
            // Filters with names: see View.
            """
            CREATE TABLE views (id VARCHAR PRIMARY KEY, name VARCHAR NOT NULL, query VARCHAR NOT NULL,
              made TIMESTAMP NOT NULL, seen BIGINT NOT NULL, before BIGINT NOT NULL, secret VARCHAR NOT NULL)""",
            // Addresses of feeds and of what they led to, so that neither is asked for in vain: see KnownAddress.
            """
            CREATE TABLE addresses (url VARCHAR PRIMARY KEY, etag VARCHAR, modified VARCHAR, checked BIGINT NOT NULL,
              next BIGINT NOT NULL)""",
            // Each way in which claims name an actor, once; words is what the actor is found by, folded.
            "CREATE TABLE namings (number BIGINT NOT NULL, actor VARCHAR NOT NULL, mention VARCHAR NOT NULL,"
                    + " words VARCHAR NOT NULL)",
            "CREATE TABLE parties (claim BIGINT NOT NULL, naming BIGINT NOT NULL)", // who takes part in a claim
            // Who says what of whom, once for each who takes part; holder is the actor's key. The words of authors are
            // not there.
            "CREATE TABLE statements (holder BIGINT NOT NULL, naming BIGINT NOT NULL, claim BIGINT NOT NULL,"
                    + " document BIGINT NOT NULL, published DATE)",
            "CREATE TABLE event_namings (event BIGINT NOT NULL, naming BIGINT NOT NULL)", // in a claim of the event
            // A row is read by its key, instead of all rows: wide rows are dear to read.
            "CREATE INDEX documents_key ON documents(key)",
            "CREATE INDEX origins_key ON origins(key)",
            "CREATE INDEX claims_key ON claims(key)",
            "CREATE INDEX events_key ON events(key)",
            "CREATE INDEX event_claims_event ON event_claims(event)",
            "CREATE INDEX event_claims_claim ON event_claims(claim)",
            // Words in lower case without diacritics, one space before, between and after them.
            """
            CREATE MACRO fold(x) AS ' ' || trim(regexp_replace(
              translate(strip_accents(lower(x)), 'łøđıħŧ', 'lodiht'), '[^\\p{L}\\p{N}|]+', ' ', 'g')) || ' '""");

    private Schema() {}

    /**
     * Makes a database file with empty tables; it appears whole or not at all.
     *
     * @param over whether it is to lie over a record
     */
    static void create(Path file, boolean over) throws SQLException, IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(unfinished);
        Files.deleteIfExists(unfinished.resolveSibling(unfinished.getFileName() + ".wal"));
        try (Connection connection = Session.connect(unfinished, true);
                Statement statement = connection.createStatement()) {
            for (String sql : over ? Overlay.schemas() : List.<String>of()) {
                statement.execute(sql);
            }
            for (String sql : STATEMENTS) {
                statement.execute(sql);
            }
            statement.execute("INSERT INTO meta VALUES (" + FORMAT + ", 0, 0, 0)");
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Makes empty tables in memory, with nothing to look rows up by. */
    static void create(Connection memory) throws SQLException {
        try (Statement statement = memory.createStatement()) {
            for (String sql : STATEMENTS) {
                if (!sql.startsWith("CREATE INDEX")) {
                    statement.execute(sql);
                }
            }
        }
    }

    /** Fails if the tables are not ours or of another version. */
    static void check(Path dir, Connection connection) throws SQLException {
        List<String> found = Sql.list(
                connection, "SELECT 1 FROM information_schema.tables WHERE table_name = 'meta'", row -> "meta");
        if (found.isEmpty()) {
            throw new DossierException(
                    DossierException.Code.NOT_A_DOSSIER, "the database in " + dir + " is not a dossier's", null);
        }
        long format = Sql.number(connection, "SELECT format FROM meta");
        if (format != FORMAT) {
            throw new DossierException(
                    DossierException.Code.OTHER_VERSION,
                    "the dossier " + dir + " has format " + format + ", and this version knows format " + FORMAT,
                    null);
        }
    }
}

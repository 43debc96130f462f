package org.entente.dossier;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.entente.correct.Corrections;
import org.entente.correct.InForce;
import org.entente.merge.Wish;
import org.entente.record.Claim;
import org.jspecify.annotations.Nullable;

/**
 * What the machine made, beside what counts. The table {@code claims} holds what counts; where decisions change that, the
 * machine's own claims of the document lie in {@code made_claims}.
 */
final class Machine {
    private Machine() {}

    /** A document's claims as the machine made them. */
    static List<Claim> made(Connection connection, String document) throws SQLException {
        return claims(connection, isAside(connection, document) ? "made_claims" : "claims", document);
    }

    private static boolean isAside(Connection connection, String document) throws SQLException {
        return Sql.number(connection, "SELECT count(*) FROM made_documents WHERE document = ?", document) > 0;
    }

    /** Forgets what the machine made, for what counts is that again, or is made anew. */
    static void forget(Connection connection, String document) throws SQLException {
        Sql.execute(connection, "DELETE FROM made_claims WHERE document = ?", document);
        Sql.execute(connection, "DELETE FROM made_documents WHERE document = ?", document);
    }

    static InForce inForce(Connection connection, Corrections corrections, String document) throws SQLException {
        return corrections.apply(document, made(connection, document));
    }

    /** Makes the decisions count in these documents; to be run in a transaction, alone. */
    static void apply(Connection connection, Corrections corrections, Collection<String> documents)
            throws SQLException {
        for (String document : documents) {
            List<Claim> made = made(connection, document);
            List<Claim> count = corrections.apply(document, made).claims();
            boolean asMade = new HashSet<>(count).equals(new HashSet<>(made));
            if (asMade) {
                forget(connection, document);
            } else if (!isAside(connection, document)) {
                Sql.execute(connection, "INSERT INTO made_documents VALUES (?)", document);
                Sql.execute(connection, "INSERT INTO made_claims SELECT * FROM claims WHERE document = ?", document);
            }
            put(connection, document, asMade ? made : count);
        }
    }

    /** Replaces the claims that count. */
    static void put(Connection connection, String document, List<Claim> claims) throws SQLException {
        long key = Keys.of(document);
        Overlay.remove(
                connection, RecordTable.PARTIES, "claim IN (SELECT key FROM claims WHERE document_key = ?)", key);
        Overlay.remove(connection, RecordTable.STATEMENTS, "document = ?", key);
        Overlay.remove(connection, RecordTable.CLAIMS, "document_key = ?", key);
        ClaimTable.append(connection, claims, published(connection, key));
        String documents = Overlay.taken(connection, RecordTable.DOCUMENTS, "key = ?", key);
        Sql.execute(connection, "UPDATE " + documents + " SET claims = ? WHERE key = ?", claims.size(), key);
    }

    private static @Nullable LocalDate published(Connection connection, long document) throws SQLException {
        return Sql.list(
                        connection,
                        "SELECT published_date FROM documents WHERE key = ?",
                        List.of(document),
                        row -> Optional.ofNullable(Sql.date(row, "published_date")))
                .get(0)
                .orElse(null);
    }

    /** The documents, or those of these, in which one of these actors takes part or speaks. */
    static Set<String> naming(Connection connection, Collection<String> actors, @Nullable Collection<String> documents)
            throws SQLException {
        Set<String> naming = new HashSet<>(Sql.list(
                connection,
                """
                SELECT document FROM claims WHERE key IN (
                  SELECT p.claim FROM parties p JOIN namings n ON n.number = p.naming WHERE n.actor IN (SELECT unnest(?)))
                UNION SELECT c.document FROM claims c, (SELECT unnest(?) AS actor) a
                WHERE contains(c.holders, '"' || a.actor || '"')""",
                List.of(Sql.array(connection, actors), Sql.array(connection, actors)),
                row -> row.getString(1)));
        if (documents != null) {
            naming.retainAll(new HashSet<>(documents));
        }
        return naming;
    }

    /** Which claims that count are, or are not, of one event. */
    static List<Wish> wishes(Connection connection) throws SQLException {
        Corrections corrections = new Corrections(CorrectionTable.list(connection));
        Map<String, InForce> documents = new HashMap<>();
        List<Wish> wishes = new ArrayList<>();
        for (Corrections.Wish wish : corrections.wishes()) {
            String one = id(connection, corrections, documents, wish.claim());
            String other = id(connection, corrections, documents, wish.other());
            if (!one.isEmpty() && !other.isEmpty()) {
                wishes.add(new Wish(one, other, wish.together(), wish.by()));
            }
        }
        return wishes;
    }

    /** The id under which a claim counts; empty if it does not. */
    private static String id(
            Connection connection, Corrections corrections, Map<String, InForce> documents, Claim claim)
            throws SQLException {
        if (!documents.containsKey(claim.document())) {
            documents.put(claim.document(), inForce(connection, corrections, claim.document()));
        }
        InForce inForce = Objects.requireNonNull(documents.get(claim.document()));
        return inForce.seen().getOrDefault(claim, "");
    }

    private static List<Claim> claims(Connection connection, String table, String document) throws SQLException {
        return Sql.list(
                connection,
                "SELECT * FROM " + table + " WHERE document = ? ORDER BY number",
                List.of(document),
                ClaimTable::claim);
    }
}

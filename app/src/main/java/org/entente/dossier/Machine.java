package org.entente.dossier;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entente.correct.Corrections;
import org.entente.correct.InForce;
import org.entente.merge.Wish;
import org.entente.record.Claim;

/**
 * What the machine made, beside what counts. The table {@code claims} holds what counts; where decisions change that, the
 * machine's own claims of the document lie in {@code made_claims}.
 */
final class Machine {
    private Machine() {}

    /** A document's claims as the machine made them. */
    static List<Claim> made(Connection connection, String document) throws SQLException {
        List<Claim> aside = claims(connection, "made_claims", document);
        return aside.isEmpty() ? claims(connection, "claims", document) : aside;
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
                Sql.execute(connection, "DELETE FROM made_claims WHERE document = ?", document);
            } else if (claims(connection, "made_claims", document).isEmpty()) {
                Sql.execute(connection, "INSERT INTO made_claims SELECT * FROM claims WHERE document = ?", document);
            }
            put(connection, document, asMade ? made : count);
        }
    }

    /** Replaces the claims that count. */
    static void put(Connection connection, String document, List<Claim> claims) throws SQLException {
        Sql.execute(
                connection, "DELETE FROM parties WHERE claim IN (SELECT id FROM claims WHERE document = ?)", document);
        Sql.execute(connection, "DELETE FROM claims WHERE document = ?", document);
        ClaimTable.append(connection, List.of(claims));
        Sql.execute(connection, "UPDATE documents SET claims = ? WHERE id = ?", claims.size(), document);
    }

    /** Those of these documents in which somebody is named who is taken for another. */
    static Set<String> naming(Connection connection, Collection<String> actors, Collection<String> documents)
            throws SQLException {
        return new HashSet<>(Sql.list(
                connection,
                "SELECT DISTINCT c.document FROM claims c LEFT JOIN parties p ON p.claim = c.id"
                        + " LEFT JOIN namings n ON n.number = p.naming"
                        + " WHERE (n.actor IN (SELECT unnest(?)) OR c.holders LIKE ANY (SELECT '%\"' || unnest(?) || '\"%'))"
                        + (documents.isEmpty() ? "" : " AND c.document IN (SELECT unnest(?))"),
                documents.isEmpty()
                        ? List.of(Sql.array(connection, actors), Sql.array(connection, actors))
                        : List.of(
                                Sql.array(connection, actors),
                                Sql.array(connection, actors),
                                Sql.array(connection, documents)),
                row -> row.getString(1)));
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

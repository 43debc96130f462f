package org.entente.dossier;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.correct.Corrections;
import org.entente.correct.InForce;
import org.entente.merge.Merger;
import org.entente.record.Claim;
import org.entente.record.Correction;
import org.entente.record.Decision;

/** Decisions of persons, and documents that are coded again under them. */
final class Correcting {
    private Correcting() {}

    /** To be run in a transaction, alone. */
    static void take(Connection connection, List<Correction> arriving) throws SQLException {
        List<Correction> taken = new ArrayList<>();
        for (Correction correction : arriving) {
            if (!CorrectionTable.has(connection, correction.id())) {
                CorrectionTable.put(connection, correction);
                taken.add(correction);
            }
        }
        if (!taken.isEmpty()) {
            List<Correction> log = CorrectionTable.list(connection);
            Set<String> documents = new HashSet<>();
            for (Correction correction : taken) {
                documents.addAll(touched(connection, log, correction.decision()));
            }
            apply(connection, new Corrections(log), documents);
        }
    }

    /** To be run in a transaction, alone. */
    static void recode(Connection connection, List<CodedDocument> batch) throws SQLException {
        Map<String, List<Claim>> made = new HashMap<>();
        batch.forEach(c -> made.put(c.document().id(), c.claims()));
        made.keySet().retainAll(here(connection, made.keySet()));
        if (made.isEmpty()) {
            return;
        }
        if (!Overlay.isOver(connection)) {
            allAnew(connection); // more batches are to be expected
        }
        withdraw(connection, made.keySet());
        for (Map.Entry<String, List<Claim>> document : made.entrySet()) {
            Machine.forget(connection, document.getKey());
            Machine.put(connection, document.getKey(), document.getValue());
        }
        Corrections corrections = new Corrections(CorrectionTable.list(connection));
        Set<String> corrected = new HashSet<>(corrections.documents());
        if (!corrections.renamed().isEmpty()) {
            corrected.addAll(Machine.naming(connection, corrections.renamed(), made.keySet()));
        }
        corrected.retainAll(made.keySet());
        Machine.apply(connection, corrections, corrected);
        changed(connection, made.keySet());
    }

    /** Lets every correction count in what the machine made, which is there anew. */
    static void reapply(Connection connection) throws SQLException {
        Corrections corrections = new Corrections(CorrectionTable.list(connection));
        Set<String> documents = new HashSet<>(corrections.documents());
        if (!corrections.renamed().isEmpty()) {
            documents.addAll(Machine.naming(connection, corrections.renamed(), null));
        }
        apply(connection, corrections, documents);
    }

    /** Lets corrections count in those of these documents that are here. */
    private static void apply(Connection connection, Corrections corrections, Set<String> documents)
            throws SQLException {
        documents.retainAll(here(connection, documents));
        if (!documents.isEmpty()) {
            withdraw(connection, documents);
            Machine.apply(connection, corrections, documents);
            changed(connection, documents);
        }
    }

    static Optional<Claim> seen(Connection connection, String id) throws SQLException {
        Optional<Claim> claim = Queries.claim(connection, id);
        if (claim.isEmpty()) {
            return Optional.empty();
        }
        String document = claim.get().document();
        List<Claim> made = Machine.made(connection, document);
        InForce inForce = new Corrections(CorrectionTable.list(connection)).apply(document, made);
        Claim decided = inForce.decided().get(id);
        return decided != null
                ? Optional.of(decided)
                : made.stream().filter(c -> c.id().equals(id)).findFirst();
    }

    /** Claims by their ids as decisions about them hold them. */
    static Map<String, Claim> decided(Connection connection) throws SQLException {
        Corrections corrections = new Corrections(CorrectionTable.list(connection));
        Map<String, Claim> decided = new HashMap<>();
        for (String document : corrections.documents()) {
            decided.putAll(Machine.inForce(connection, corrections, document).decided());
        }
        return decided;
    }

    /** The documents in which a decision changes what counts. */
    private static Set<String> touched(Connection connection, List<Correction> log, Decision decision)
            throws SQLException {
        Set<String> documents = new HashSet<>();
        decision.claims().forEach(c -> documents.add(c.document()));
        if (decision instanceof Decision.Rename rename) {
            documents.addAll(Machine.naming(connection, List.of(rename.actor().id()), null));
        } else if (decision instanceof Decision.Undo undo) {
            for (Correction undone : log) {
                if (undone.id().equals(undo.correction())) {
                    documents.addAll(touched(connection, log, undone.decision()));
                    if (undone.decision() instanceof Decision.Rename) {
                        documents.addAll(aside(connection));
                    }
                }
            }
        }
        return documents;
    }

    private static List<String> aside(Connection connection) throws SQLException {
        return Sql.list(connection, "SELECT document FROM made_documents", row -> row.getString(1));
    }

    private static Set<String> here(Connection connection, Collection<String> documents) throws SQLException {
        return new HashSet<>(Sql.list(
                connection,
                "SELECT id FROM documents WHERE id IN (SELECT unnest(?))",
                List.of(Sql.array(connection, documents)),
                row -> row.getString(1)));
    }

    /** Events and index are to follow; what is a copy of what stays as it is. */
    private static void changed(Connection connection, Collection<String> documents) throws SQLException {
        Sql.execute(
                connection,
                "UPDATE meta SET sourced = sourced + (sourced = generation)::BIGINT, generation = generation + 1");
        String own = Overlay.taken(
                connection, RecordTable.DOCUMENTS, "key IN (SELECT unnest(?))", Keys.ofAll(connection, documents));
        Sql.execute(
                connection,
                "UPDATE " + own + " SET changed = (SELECT generation FROM meta) WHERE key IN (SELECT unnest(?))",
                Keys.ofAll(connection, documents));
    }

    /**
     * Takes the claims of these documents out of events, before they are others, so that they come anew. Where they are not few,
     * all events are to be computed anew instead.
     */
    private static void withdraw(Connection connection, Collection<String> documents) throws SQLException {
        Set<String> claims = new TreeSet<>(Sql.list(
                connection,
                "SELECT id FROM claims WHERE document_key IN (SELECT unnest(?))",
                List.of(Keys.ofAll(connection, documents)),
                row -> row.getString(1)));
        if (Arriving.of(connection).again(claims.size()).isFew()) {
            MergeTables.put(connection, new Merger().withdraw(new Held(connection), claims));
        } else {
            allAnew(connection);
        }
    }

    private static void allAnew(Connection connection) throws SQLException {
        Sql.execute(connection, "UPDATE meta SET merged = -1");
    }
}

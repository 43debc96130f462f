package org.entente.dossier;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.merge.Company;
import org.entente.merge.Inquiry;
import org.entente.merge.Stories;
import org.entente.merge.Why;
import org.entente.merge.origin.Copy;
import org.entente.record.Claim;
import org.entente.record.Document;
import org.entente.record.Event;
import org.entente.record.TimeRange;

/** What is asked of several events at once: why one is as it is, what belongs to its story, when a report was written. */
final class Inquiries {
    /** So many claims or events around one are looked at, those with the most parties in common. */
    private static final int AROUND = 1000;

    private static final String CLAIMS_AROUND = """
            WITH its AS (SELECT DISTINCT n.actor FROM event_namings p JOIN namings n ON n.number = p.naming WHERE p.event = ?)
            SELECT c.* FROM claims c JOIN (
              SELECT p.claim, count(DISTINCT n.actor) AS shared FROM parties p JOIN namings n ON n.number = p.naming JOIN its USING (actor)
              WHERE p.claim NOT IN (SELECT claim FROM event_claims WHERE event = ?)
              GROUP BY p.claim ORDER BY shared DESC, p.claim LIMIT ?) near ON near.claim = c.id
            ORDER BY c.document, c.number""";

    private Inquiries() {}

    static Optional<Why> why(Connection connection, String event) throws SQLException {
        Optional<Event> found = Queries.event(connection, event);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        List<Claim> its = Queries.claimsOf(connection, event);
        List<Claim> others = around(connection, event);
        List<Claim> all = new ArrayList<>(its);
        all.addAll(others);
        return Optional.of(Inquiry.of(found.get(), its, others, documents(connection, all)));
    }

    /** The copies among the documents of the event's claims. */
    static List<Copy> copies(Connection connection, String event) throws SQLException {
        return Sources.copies(
                connection,
                Queries.claimsOf(connection, event).stream()
                        .map(Claim::document)
                        .distinct()
                        .toList());
    }

    /** The event's story with itself in it; empty if there is no such event. */
    static List<Event> story(Connection connection, String event) throws SQLException {
        Optional<Event> found = Queries.event(connection, event);
        if (found.isEmpty()) {
            return List.of();
        }
        Map<String, List<Claim>> claims = new LinkedHashMap<>();
        claims.put(event, Queries.claimsOf(connection, event));
        List<Claim> around = around(connection, event);
        Map<String, String> eventOf =
                Queries.eventsOf(connection, around.stream().map(Claim::id).toList());
        for (Claim claim : around) {
            String its = eventOf.get(claim.id());
            if (its != null) {
                claims.computeIfAbsent(its, k -> new ArrayList<>()).add(claim);
            }
        }
        List<Event> others = new ArrayList<>();
        for (String id : claims.keySet()) {
            Queries.event(connection, id).filter(e -> !e.id().equals(event)).ifPresent(others::add);
        }
        return Stories.around(found.get(), others, claims);
    }

    /** When a document without a date was published, as its events tell. */
    static Optional<TimeRange> proposedDate(Connection connection, String id) throws SQLException {
        Optional<Document> document = Queries.document(connection, id);
        if (document.isEmpty() || document.get().published() != null) {
            return Optional.empty();
        }
        List<Claim> claims = Queries.claimsOfDocument(connection, id);
        Map<String, String> eventOf =
                Queries.eventsOf(connection, claims.stream().map(Claim::id).toList());
        Map<String, Event> events = new HashMap<>();
        Map<String, String> documentOf = new HashMap<>();
        Map<String, Document> others = new HashMap<>();
        for (Map.Entry<String, String> entry : eventOf.entrySet()) {
            Optional<Event> event = Queries.event(connection, entry.getValue());
            if (event.isPresent() && event.get().claims().size() > 1) {
                events.put(entry.getKey(), event.get());
                List<Claim> all = Queries.claimsOf(connection, entry.getValue());
                all.forEach(c -> documentOf.put(c.id(), c.document()));
                others.putAll(documents(connection, all));
            }
        }
        return Company.date(document.get(), claims, events, others, documentOf);
    }

    private static List<Claim> around(Connection connection, String event) throws SQLException {
        return Sql.list(connection, CLAIMS_AROUND, List.of(event, event, AROUND), ClaimTable::claim);
    }

    private static Map<String, Document> documents(Connection connection, List<Claim> claims) throws SQLException {
        Set<String> ids = new LinkedHashSet<>();
        claims.forEach(c -> ids.add(c.document()));
        Map<String, Document> documents = new HashMap<>();
        for (String id : ids) {
            Queries.document(connection, id).ifPresent(d -> documents.put(id, d));
        }
        return documents;
    }
}

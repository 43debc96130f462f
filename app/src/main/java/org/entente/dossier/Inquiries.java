package org.entente.dossier;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.merge.Apart;
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
    /** So many events around one are looked at, those with the most parties in common, and of these the nearest in time. */
    private static final int AROUND = 40;

    private static final String EVENTS_AROUND = """
            WITH its AS (SELECT number, actor FROM namings WHERE actor IN (
                SELECT n.actor FROM event_namings p JOIN namings n ON n.number = p.naming WHERE p.event = ?)),
              theirs AS (SELECT DISTINCT p.event, i.actor FROM event_namings p JOIN its i ON i.number = p.naming),
              near AS MATERIALIZED (SELECT event, count(*) AS parties FROM theirs WHERE event <> ? GROUP BY event),
              nearest AS (FROM near WHERE parties >= coalesce(
                (SELECT parties FROM near ORDER BY parties DESC LIMIT 1 OFFSET %d), 0))
            SELECT e.id FROM nearest near JOIN events e ON e.key = near.event
            ORDER BY near.parties DESC, abs(coalesce(e.time_start, e.time_end) - CAST(? AS DATE)) NULLS LAST, e.id LIMIT %d""".formatted(AROUND - 1, AROUND);

    /** So many claims of one of them, which are alike. */
    private static final int OF_ONE = 2;

    private Inquiries() {}

    /** An event with its claims, and the events around it with some of theirs. */
    private record Surroundings(Event event, List<Claim> its, List<Event> others, List<Claim> around) {
        static Optional<Surroundings> of(Connection connection, String id) throws SQLException {
            Optional<Event> found = Queries.event(connection, id);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            List<Event> others = Lookups.events(connection, eventsAround(connection, found.get()));
            List<String> around = others.stream()
                    .flatMap(e -> e.claims().stream().limit(OF_ONE))
                    .toList();
            Event event = found.get();
            List<String> ids = new ArrayList<>(event.claims());
            ids.addAll(around);
            List<Claim> all = Lookups.claims(connection, ids);
            Set<String> own = Set.copyOf(event.claims());
            List<Claim> its = all.stream().filter(c -> own.contains(c.id())).toList();
            List<Claim> claims = all.stream()
                    .filter(c -> !own.contains(c.id()))
                    .sorted(Comparator.comparing(Claim::document)
                            .thenComparing(c -> c.sentence().span().start())
                            .thenComparing(Claim::id))
                    .toList();
            return Optional.of(new Surroundings(event, its, others, claims));
        }

        Why why(Connection connection) throws SQLException {
            List<Claim> all = new ArrayList<>(its);
            all.addAll(around);
            return Inquiry.of(event, its, around, documents(connection, all));
        }

        Map<String, Claim> near(Set<String> ids) {
            return around.stream()
                    .filter(c -> ids.contains(c.id()))
                    .collect(Collectors.toMap(Claim::id, Function.identity()));
        }

        Map<String, Event> nearEvents(Set<String> ids) {
            Map<String, Event> events = new HashMap<>();
            others.forEach(e -> e.claims().stream().filter(ids::contains).forEach(c -> events.put(c, e)));
            return events;
        }

        List<Event> story() {
            Map<String, Claim> byId = new HashMap<>();
            around.forEach(c -> byId.put(c.id(), c));
            Map<String, List<Claim>> claims = new HashMap<>();
            for (Event other : others) {
                claims.put(
                        other.id(),
                        other.claims().stream()
                                .flatMap(c -> Stream.ofNullable(byId.get(c)))
                                .toList());
            }
            claims.put(event.id(), its);
            return Stories.around(event, others, claims);
        }
    }

    static Optional<Why> why(Connection connection, String event) throws SQLException {
        Optional<Surroundings> surroundings = Surroundings.of(connection, event);
        return surroundings.isEmpty()
                ? Optional.empty()
                : Optional.of(surroundings.get().why(connection));
    }

    /** The copies among the documents of the event's claims. */
    static List<Copy> copies(Connection connection, String event) throws SQLException {
        List<Claim> claims = Queries.claimsOf(connection, event);
        return Sources.copies(
                connection, claims.stream().map(Claim::document).distinct().toList());
    }

    /** The event's story with itself in it; empty if there is no such event. */
    static List<Event> story(Connection connection, String event) throws SQLException {
        return Surroundings.of(connection, event).map(Surroundings::story).orElse(List.of());
    }

    /** All that is told of an event, and why. */
    static Optional<Background> background(Connection connection, String event) throws SQLException {
        Optional<Surroundings> found = Surroundings.of(connection, event);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Surroundings it = found.get();
        List<String> documents =
                it.its().stream().map(Claim::document).distinct().toList();
        Why why = it.why(connection);
        Set<String> near = why.apart().stream().map(Apart::with).collect(Collectors.toSet());
        return Optional.of(new Background(
                it.event(),
                it.its(),
                why,
                Sources.copies(connection, documents),
                it.near(near),
                it.nearEvents(near),
                it.story()));
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
        Map<String, Event> all = new HashMap<>();
        Lookups.events(connection, new LinkedHashSet<>(eventOf.values())).forEach(e -> all.put(e.id(), e));
        List<String> told = new ArrayList<>();
        eventOf.forEach((claim, of) -> {
            Event event = all.get(of);
            if (event != null && event.claims().size() > 1) {
                events.put(claim, event);
                told.addAll(event.claims());
            }
        });
        List<Claim> theirs = Lookups.claims(connection, new LinkedHashSet<>(told));
        theirs.forEach(c -> documentOf.put(c.id(), c.document()));
        Map<String, Document> others = documents(connection, theirs);
        return Company.date(document.get(), claims, events, others, documentOf);
    }

    private static List<String> eventsAround(Connection connection, Event event) throws SQLException {
        TimeRange time = event.time();
        LocalDate day = time == null ? null : time.start() == null ? time.end() : time.start();
        return Sql.list(
                connection,
                EVENTS_AROUND,
                Arrays.asList(Keys.of(event.id()), Keys.of(event.id()), day),
                row -> row.getString(1));
    }

    private static Map<String, Document> documents(Connection connection, List<Claim> claims) throws SQLException {
        Set<String> ids = new LinkedHashSet<>();
        claims.forEach(c -> ids.add(c.document()));
        return Lookups.bare(connection, ids);
    }
}

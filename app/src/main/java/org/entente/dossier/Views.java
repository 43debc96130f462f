package org.entente.dossier;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.record.Event;

/** The named filters of a dossier, and what is new in them. Got from {@link Dossier#views}. */
public final class Views {
    /** Events with a claim of a document that came after a generation. */
    private static final String LATER =
            "e.key IN (SELECT ec.event FROM documents d JOIN claims c ON c.document_key = d.key"
                    + " JOIN event_claims ec ON ec.claim = c.key WHERE d.generation > ?)";

    private final Dossier dossier;

    Views(Dossier dossier) {
        this.dossier = dossier;
    }

    /**
     * Events that are new.
     *
     * @param events the first of them, in order of time
     * @param total how many there are
     * @param upTo generation of documents that they reflect
     */
    public record News(List<Event> events, long total, long upTo) {
        public News {
            events = List.copyOf(events);
        }
    }

    /** All of them by name. */
    public List<View> all() {
        return dossier.read(
                connection -> Sql.list(connection, "SELECT * FROM views ORDER BY lower(name), id", Views::view));
    }

    public Optional<View> view(String id) {
        return all().stream().filter(v -> v.id().equals(id)).findFirst();
    }

    /** Gives a filter a name; nothing of it is new at first. Empty if there is another of this name. */
    public Optional<View> keep(String name, String query, String secret) {
        List<View> kept = new ArrayList<>();
        dossier.write(connection -> {
            if (free(connection, name)) {
                LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
                String id = Slug.of(name, all(connection).stream().map(View::id).toList());
                long seen = merged(connection);
                Sql.execute(
                        connection,
                        "INSERT INTO views VALUES (?, ?, ?, ?, ?, ?, ?)",
                        id,
                        name,
                        query,
                        now,
                        seen,
                        seen,
                        secret);
                kept.addAll(
                        all(connection).stream().filter(v -> v.id().equals(id)).toList());
            }
        });
        return kept.stream().findFirst();
    }

    /** Gives it another name; false if there is another of this name. */
    public boolean rename(View view, String name) {
        List<String> done = new ArrayList<>();
        dossier.write(connection -> {
            if (name.equals(view.name()) || free(connection, name)) {
                Sql.execute(connection, "UPDATE views SET name = ? WHERE id = ?", name, view.id());
                done.add(name);
            }
        });
        return !done.isEmpty();
    }

    public void remove(View view) {
        dossier.write(connection -> Sql.execute(connection, "DELETE FROM views WHERE id = ?", view.id()));
    }

    /** Events that fit and have a claim that came after the last look. */
    public News news(View view, Filter filter) {
        return dossier.read(connection -> {
            long upTo = merged(connection);
            if (upTo <= view.seen()) {
                return new News(List.of(), 0, upTo);
            }
            Where where = Where.events(connection, filter);
            where.add(LATER, view.seen());
            List<Event> events = Sql.list(
                    connection,
                    "SELECT e.* FROM events e" + where.sql()
                            + " ORDER BY coalesce(e.time_start, e.time_end) NULLS LAST, e.id LIMIT ? OFFSET ?",
                    where.parameters(filter),
                    EventTable::event);
            long total = Sql.number(
                    connection,
                    "SELECT count(*) FROM events e" + where.sql(),
                    where.parameters().toArray());
            return new News(events, total, upTo);
        });
    }

    /** Notes that it was looked at up to this generation. */
    public void look(View view, long upTo) {
        if (upTo > view.seen()) {
            dossier.write(connection -> Sql.execute(
                    connection,
                    "UPDATE views SET seen = ?, before = seen WHERE id = ? AND seen < ?",
                    upTo,
                    view.id(),
                    upTo));
        }
    }

    /** Forgets the last look. */
    public void forgetLook(View view) {
        dossier.write(connection -> Sql.execute(connection, "UPDATE views SET seen = before WHERE id = ?", view.id()));
    }

    /** Events that fit, those that came or changed last first. */
    public List<DatedEvent> latest(Filter filter) {
        return dossier.read(connection -> {
            Where where = Where.events(connection, filter);
            return Sql.list(
                    connection,
                    """
                WITH fit AS (SELECT e.* FROM events e %s),
                dated AS (
                  SELECT ec.event, min(d.generation) AS came, max(d.generation) AS changed,
                    arg_min(c.id, printf('%%019d', d.generation) || c.id) AS root
                  FROM event_claims ec JOIN claims c ON c.key = ec.claim JOIN documents d ON d.key = c.document_key
                  WHERE ec.event IN (SELECT key FROM fit) GROUP BY ec.event)
                SELECT fit.*, dated.root, a.added AS came_at, b.added AS changed_at
                FROM fit JOIN dated ON dated.event = fit.key
                JOIN additions a ON a.generation = dated.came JOIN additions b ON b.generation = dated.changed
                ORDER BY dated.changed DESC, fit.id LIMIT ? OFFSET ?""".formatted(where.sql()),
                    where.parameters(filter),
                    row -> new DatedEvent(
                            EventTable.event(row),
                            row.getString("root"),
                            instant(row, "came_at"),
                            instant(row, "changed_at")));
        });
    }

    private static List<View> all(Connection connection) throws SQLException {
        return Sql.list(connection, "SELECT * FROM views", Views::view);
    }

    private static boolean free(Connection connection, String name) throws SQLException {
        return all(connection).stream().noneMatch(v -> v.name().equalsIgnoreCase(name));
    }

    private static long merged(Connection connection) throws SQLException {
        return Sql.number(connection, "SELECT merged FROM meta");
    }

    private static View view(ResultSet row) throws SQLException {
        return new View(
                row.getString("id"),
                row.getString("name"),
                row.getString("query"),
                instant(row, "made"),
                row.getLong("seen"),
                row.getLong("before"),
                row.getString("secret"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}

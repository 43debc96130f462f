package org.entente.dossier;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.entente.record.Actor;
import org.entente.record.Event;
import org.entente.record.EventType;
import org.entente.record.Merge;
import org.entente.record.Place;
import org.entente.record.Sector;
import org.entente.record.Standing;

/** Events ↔ rows. */
final class EventTable {
    private static final TypeReference<List<String>> IDS = new TypeReference<>() {};
    private static final TypeReference<List<Actor>> ACTORS = new TypeReference<>() {};
    private static final TypeReference<List<Merge>> MERGES = new TypeReference<>() {};

    private EventTable() {}

    static void put(Connection connection, List<Event> events) throws SQLException {
        Sql.append(connection, "event_parties", appender -> {
            for (Event event : events) {
                appendParties(appender, event.id(), event.actors(), false);
                appendParties(appender, event.id(), event.recipients(), true);
            }
        });
        Sql.append(connection, "events", appender -> {
            for (Event event : events) {
                append(appender, event);
            }
        });
        Sql.append(connection, "event_claims", appender -> {
            for (Event event : events) {
                int position = 0;
                for (String claim : event.claims()) {
                    appender.beginRow()
                            .append(event.id())
                            .append(claim)
                            .append(position++)
                            .endRow();
                }
            }
        });
        putNamings(connection, events);
    }

    private static void putNamings(Connection connection, List<Event> events) throws SQLException {
        Sql.execute(
                connection,
                "INSERT INTO event_namings SELECT DISTINCT ec.event, p.naming FROM event_claims ec JOIN parties p"
                        + " ON p.claim = ec.claim WHERE ec.event IN (SELECT unnest(?))",
                Sql.array(connection, events.stream().map(Event::id).toList()));
    }

    private static void appendParties(DuckDBAppender appender, String event, List<Actor> actors, boolean recipients)
            throws SQLException {
        for (Actor actor : actors) {
            Sector sector = actor.sector();
            appender.beginRow()
                    .append(event)
                    .append(actor.id())
                    .append(actor.name())
                    .append(actor.country())
                    .append(actor.kind().name())
                    .append(sector == null ? null : sector.name())
                    .append(recipients)
                    .endRow();
        }
    }

    static void remove(Connection connection, List<String> ids) throws SQLException {
        Sql.execute(
                connection, "DELETE FROM event_namings WHERE event IN (SELECT unnest(?))", Sql.array(connection, ids));
        Sql.execute(
                connection, "DELETE FROM event_parties WHERE event IN (SELECT unnest(?))", Sql.array(connection, ids));
        Sql.execute(
                connection, "DELETE FROM event_claims WHERE event IN (SELECT unnest(?))", Sql.array(connection, ids));
        Sql.execute(connection, "DELETE FROM events WHERE id IN (SELECT unnest(?))", Sql.array(connection, ids));
    }

    private static void append(DuckDBAppender appender, Event event) throws SQLException {
        appender.beginRow()
                .append(event.id())
                .append(event.type().name())
                .append(event.mode())
                .append(Json.write(event.actors()))
                .append(Json.write(event.recipients()));
        ClaimTable.append(appender, event.place(), event.time());
        appender.append(event.standing().name())
                .append(event.outlets())
                .append(event.origins())
                .append(Json.write(event.claims()))
                .append(Json.write(event.merges()))
                .append(event.headline());
        Place place = event.place();
        appender.append(place == null ? null : place.name())
                .append(place == null ? null : place.country())
                .append(place == null ? null : place.lat())
                .append(place == null ? null : place.lon())
                .endRow();
    }

    static Event event(ResultSet row) throws SQLException {
        return new Event(
                row.getString("id"),
                EventType.valueOf(row.getString("type")),
                row.getString("mode"),
                Json.read(row.getString("actors"), ACTORS),
                Json.read(row.getString("recipients"), ACTORS),
                ClaimTable.place(row),
                ClaimTable.time(row),
                Standing.valueOf(row.getString("standing")),
                row.getInt("outlets"),
                row.getInt("origins"),
                Json.read(row.getString("claims"), IDS),
                Json.read(row.getString("merges"), MERGES),
                row.getString("headline"));
    }
}

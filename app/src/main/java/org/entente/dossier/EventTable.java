package org.entente.dossier;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.duckdb.DuckDBAppender;
import org.entente.record.Actor;
import org.entente.record.Claim;
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

    /** What an event is read from. */
    static final String COLUMNS = """
            id, type, mode, actors, recipients, place, time_start, time_end, time_text, time_rule, standing, outlets, origins,
            claims, merges, headline""";

    private EventTable() {}

    static void put(Connection connection, List<Event> events) throws SQLException {
        putParties(connection, events);
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
                            .append(Keys.of(event.id()))
                            .append(Keys.of(claim))
                            .append(position++)
                            .append(Keys.of(Claim.documentOf(claim)))
                            .endRow();
                }
            }
        });
        putNamings(connection, events);
    }

    private static void putNamings(Connection connection, List<Event> events) throws SQLException {
        Sql.execute(
                connection,
                "INSERT INTO " + Overlay.own(connection, RecordTable.EVENT_NAMINGS)
                        + " (naming, event) SELECT DISTINCT p.naming, ec.event FROM event_claims ec JOIN parties p"
                        + " ON p.claim = ec.claim WHERE ec.event IN (SELECT unnest(?)) ORDER BY ALL",
                Keys.ofAll(connection, events.stream().map(Event::id).toList()));
    }

    /** Lays together the events of each actor, which are asked for together. */
    private static void putParties(Connection connection, List<Event> events) throws SQLException {
        Map<Long, Actor> actors = new TreeMap<>();
        Map<Long, List<Side>> sides = new TreeMap<>();
        for (Event event : events) {
            long key = Keys.of(event.id());
            Stream.concat(
                            event.actors().stream().map(a -> new Side(key, a, false)),
                            event.recipients().stream().map(a -> new Side(key, a, true)))
                    .forEach(side -> {
                        long party = Keys.party(side.actor);
                        actors.putIfAbsent(party, side.actor);
                        sides.computeIfAbsent(party, k -> new ArrayList<>()).add(side);
                    });
        }
        Sql.append(connection, "event_parties", appender -> {
            for (Map.Entry<Long, List<Side>> party : sides.entrySet()) {
                for (Side side : party.getValue()) {
                    appender.beginRow()
                            .append(side.event)
                            .append(party.getKey().longValue())
                            .append(side.recipient)
                            .endRow();
                }
            }
        });
        putActors(connection, actors);
    }

    private record Side(long event, Actor actor, boolean recipient) {}

    private static void putActors(Connection connection, Map<Long, Actor> actors) throws SQLException {
        actors.keySet()
                .removeAll(Sql.list(
                        connection,
                        "SELECT number FROM actors WHERE number IN (SELECT unnest(?))",
                        List.of(Keys.array(connection, actors.keySet())),
                        row -> row.getLong(1)));
        Sql.append(connection, "actors", appender -> {
            for (Map.Entry<Long, Actor> entry : actors.entrySet()) {
                Actor actor = entry.getValue();
                Sector sector = actor.sector();
                appender.beginRow()
                        .append(entry.getKey().longValue())
                        .append(Keys.of(actor.id()))
                        .append(actor.id())
                        .append(actor.name())
                        .append(actor.country())
                        .append(actor.kind().name())
                        .append(sector == null ? null : sector.name())
                        .endRow();
            }
        });
    }

    static void remove(Connection connection, List<String> ids) throws SQLException {
        if (!ids.isEmpty()) {
            for (RecordTable table :
                    List.of(RecordTable.EVENT_NAMINGS, RecordTable.EVENT_PARTIES, RecordTable.EVENT_CLAIMS)) {
                Overlay.remove(connection, table, "event IN (SELECT unnest(?))", Keys.ofAll(connection, ids));
            }
            Overlay.remove(connection, RecordTable.EVENTS, "key IN (SELECT unnest(?))", Keys.ofAll(connection, ids));
        }
    }

    /** Forgets in which ways events showed actors that do no longer. */
    static void forgetActors(Connection connection) throws SQLException {
        Sql.execute(
                connection,
                "DELETE FROM " + Overlay.own(connection, RecordTable.ACTORS)
                        + " WHERE number NOT IN (SELECT party FROM event_parties)");
    }

    private static void append(DuckDBAppender appender, Event event) throws SQLException {
        appender.beginRow()
                .append(Keys.of(event.id()))
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

    /** Ids of its claims, in its order. */
    static List<String> claims(ResultSet row) throws SQLException {
        return Json.read(row.getString("claims"), IDS);
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
                claims(row),
                Json.read(row.getString("merges"), MERGES),
                row.getString("headline"));
    }
}

package org.entente.dossier;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Where events are. */
final class Atlas {
    private Atlas() {}

    /** The places in {@code box} that have events that fit, those with most events first. */
    static List<PlaceCount> places(Connection connection, Filter filter, Box box) throws SQLException {
        Where where = Where.events(connection, filter);
        List<Object> parameters = new ArrayList<>(where.parameters());
        parameters.addAll(List.of(box.south(), box.north(), box.west(), box.east(), filter.limit(), filter.offset()));
        return Sql.list(
                connection,
                "SELECT e.place_name, e.place_country, e.place_lat, e.place_lon, " + Counting.QUADS + " FROM events e"
                        + where.sql() + where.joint()
                        + """
                        e.place_lat BETWEEN ? AND ? AND e.place_lon BETWEEN ? AND ?
                        GROUP BY ALL ORDER BY count(*) DESC, e.place_name, e.place_country, e.place_lat, e.place_lon
                        LIMIT ? OFFSET ?""",
                parameters,
                row -> new PlaceCount(
                        row.getString(1), row.getString(2), row.getDouble(3), row.getDouble(4), Counting.quads(row)));
    }

    /** How many events fit that stand on no map: without a place, or at one whose coordinates are not known. */
    static long nowhere(Connection connection, Filter filter) throws SQLException {
        Where where = Where.events(connection, filter);
        return Sql.number(
                connection,
                "SELECT count(*) FROM events e" + where.sql() + where.joint()
                        + "(e.place_lat IS NULL OR e.place_lon IS NULL)",
                where.parameters().toArray());
    }
}

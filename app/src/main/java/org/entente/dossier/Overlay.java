package org.entente.dossier;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A dossier over a record. What is added or changed here lies in tables of the schema {@value #OWN}; the record's rows are read
 * in place, from the schema {@value #BASE}, but for those that are hidden; and what queries know as {@code claims} or
 * {@code events} is both together. A row of the record that is to be changed or removed is first taken over: copied into
 * the own rows and hidden below.
 *
 * <p>In a dossier of its own all tables are its own, and none of this is there.
 */
final class Overlay {
    static final String OWN = "own";
    static final String BASE = "base";

    /** So that a process that reads a record of any size stays below two gigabytes. */
    private static final String MOST_MEMORY = "900MB";

    /** Addresses of databases that are; asked for very often. */
    private static final Set<String> OVER = ConcurrentHashMap.newKeySet();

    private Overlay() {}

    /** Settings for reading many files with little memory. */
    static void limit(Connection connection) throws SQLException {
        Sql.execute(connection, "SET memory_limit = '" + MOST_MEMORY + "'");
        Sql.execute(connection, "SET parquet_metadata_cache = true");
        Sql.execute(connection, "SET threads = " + Runtime.getRuntime().availableProcessors());
    }

    /** Whether this is the database of a dossier over a record, as it was when it was opened last. */
    static boolean isOver(Connection connection) throws SQLException {
        return OVER.contains(connection.getMetaData().getURL());
    }

    /** Looks whether this is the database of a dossier over a record. */
    static boolean look(Connection opened) throws SQLException {
        String url = opened.getMetaData().getURL();
        boolean over = Sql.number(opened, "SELECT count(*) FROM duckdb_schemas() WHERE schema_name = ?", BASE) > 0;
        if (over) {
            OVER.add(url);
        } else {
            OVER.remove(url);
        }
        return over;
    }

    /** The schema of the tables that may be written. */
    static String schema(Connection connection) throws SQLException {
        return isOver(connection) ? OWN : "main";
    }

    /** A table that may be written. */
    static String own(Connection connection, RecordTable table) throws SQLException {
        return schema(connection) + "." + table.table();
    }

    /** The documents that were added here. */
    static String added(Connection connection) throws SQLException {
        String own = own(connection, RecordTable.DOCUMENTS);
        return isOver(connection)
                ? "(FROM " + own + " ANTI JOIN " + hidden(RecordTable.DOCUMENTS) + " USING (key))"
                : own;
    }

    /**
     * A table that may be written, with all rows that fit among its own.
     *
     * @param condition speaks of keys of the table, so that all rows with one key fit or none does
     */
    static String taken(Connection connection, RecordTable table, String condition, @Nullable Object... parameters)
            throws SQLException {
        if (isOver(connection)) {
            String rows = " FROM " + BASE + "." + table.table() + " WHERE " + condition;
            Sql.execute(connection, "CREATE OR REPLACE TEMP TABLE taking AS SELECT *" + rows, parameters);
            Sql.execute(connection, "INSERT INTO " + OWN + "." + table.table() + " FROM taking");
            Sql.execute(
                    connection, "INSERT INTO " + hidden(table) + " SELECT DISTINCT " + table.keys() + " FROM taking");
            Sql.execute(connection, "DROP TABLE taking");
        }
        return own(connection, table);
    }

    /** Removes rows; see {@link #taken}. */
    static void remove(Connection connection, RecordTable table, String condition, @Nullable Object... parameters)
            throws SQLException {
        if (isOver(connection)) {
            Sql.execute(
                    connection,
                    "INSERT INTO " + hidden(table) + " SELECT DISTINCT " + table.keys() + " FROM " + BASE + "."
                            + table.table() + " WHERE " + condition,
                    parameters);
        }
        Sql.execute(connection, "DELETE FROM " + own(connection, table) + " WHERE " + condition, parameters);
    }

    /**
     * A table that has the rows of these keys, and perhaps others: to look a few up in many files, each is first sought by its key
     * alone, since reading other columns where there is nothing to read is dear.
     *
     * @param columns what is read of each, the key among it
     */
    static String rows(Connection connection, RecordTable table, String columns, Collection<Long> keys)
            throws SQLException {
        if (keys.size() > Session.MOST_LOOKED_UP || !isOver(connection)) {
            return "(SELECT " + columns + " FROM " + table.table() + ")";
        }
        Set<Long> found = new TreeSet<>();
        Set<String> files = new TreeSet<>();
        Sql.each(
                connection,
                "SELECT key, filename FROM " + BASE + ".where_" + table.table() + " ANTI JOIN " + hidden(table)
                        + " USING (key) WHERE key IN (SELECT unnest(?))",
                List.of(Keys.array(connection, keys)),
                row -> Map.entry(row.getLong(1), row.getString(2)),
                entry -> {
                    found.add(entry.getKey());
                    files.add(entry.getValue());
                });
        String select = "SELECT " + columns + " FROM ";
        String where = " WHERE key IN (SELECT unnest(?))";
        String own = select + OWN + "." + table.table() + where;
        Sql.execute(
                connection,
                "CREATE OR REPLACE TEMP TABLE rows AS " + own + " UNION ALL "
                        + (files.isEmpty() ? own : select + parquet(files) + where),
                Keys.array(connection, keys),
                Keys.array(connection, found));
        return "rows";
    }

    private static String parquet(Collection<String> files) {
        return files.stream().map(Overlay::quoted).collect(Collectors.joining(", ", "read_parquet([", "])"));
    }

    private static String quoted(String words) {
        return "'" + words.replace("'", "''") + "'";
    }

    /** Makes what tables without rows of a record need: schemas, and what is hidden. */
    static List<String> schemas() {
        return List.of("CREATE SCHEMA " + OWN, "CREATE SCHEMA " + BASE, "USE " + OWN);
    }

    /** Makes the tables of what is hidden. */
    static void hideNothing(Connection connection) throws SQLException {
        for (RecordTable table : RecordTable.values()) {
            Sql.execute(
                    connection,
                    "CREATE OR REPLACE TABLE " + hidden(table) + " AS SELECT DISTINCT " + table.keys() + " FROM " + OWN
                            + "." + table.table() + " LIMIT 0");
        }
    }

    /**
     * Lets the tables show these files.
     *
     * @param files absolute paths
     */
    static void show(Connection connection, RecordTable table, List<String> files) throws SQLException {
        String rows = files.isEmpty() ? "FROM " + OWN + "." + table.table() + " LIMIT 0" : "FROM " + parquet(files);
        Sql.execute(
                connection,
                "CREATE OR REPLACE VIEW " + BASE + "." + table.table() + " AS SELECT * " + rows
                        + (files.isEmpty() ? "" : " ANTI JOIN " + hidden(table) + " USING (" + table.keys() + ")"));
        if (table.keys().equals("key")) {
            Sql.execute(
                    connection,
                    "CREATE OR REPLACE VIEW " + BASE + ".where_" + table.table() + " AS SELECT key, "
                            + (files.isEmpty()
                                    ? "'' AS filename " + rows
                                    : "filename " + rows.replace("])", "], filename = true)")));
        }
        Sql.execute(
                connection,
                "CREATE OR REPLACE VIEW main." + table.table() + " AS FROM " + OWN + "." + table.table()
                        + " UNION ALL FROM " + BASE + "." + table.table());
    }

    private static String hidden(RecordTable table) {
        return OWN + ".hidden_" + table.table();
    }
}

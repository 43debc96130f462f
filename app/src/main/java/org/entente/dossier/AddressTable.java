package org.entente.dossier;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Addresses that were asked for ↔ rows. */
final class AddressTable {
    private AddressTable() {}

    static Map<String, KnownAddress> read(Connection connection, Collection<String> urls) throws SQLException {
        Map<String, KnownAddress> known = new HashMap<>();
        Sql.each(
                connection,
                "SELECT * FROM addresses WHERE url IN (SELECT unnest(?))",
                List.of(Sql.array(connection, urls)),
                row -> new KnownAddress(
                        row.getString("url"),
                        row.getString("etag"),
                        row.getString("modified"),
                        row.getLong("checked"),
                        row.getLong("next")),
                address -> known.put(address.url(), address));
        return known;
    }

    static void put(Connection connection, KnownAddress address) throws SQLException {
        Sql.execute(
                connection,
                "INSERT OR REPLACE INTO addresses VALUES (?, ?, ?, ?, ?)",
                address.url(),
                address.etag(),
                address.modified(),
                address.checked(),
                address.next());
    }
}

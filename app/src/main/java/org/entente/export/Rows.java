package org.entente.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.dossier.DocumentEntry;
import org.entente.record.Claim;
import org.entente.record.Event;
import org.entente.record.TimeRange;
import org.jspecify.annotations.Nullable;

/**
 * Documents, claims and events under the names that exports give their fields, for whoever answers with single ones.
 * Values are strings, numbers, null, and lists and maps of such.
 */
public final class Rows {
    private Rows() {}

    public static Map<String, @Nullable Object> document(DocumentEntry.Added document) {
        return row(Columns.DOCUMENTS, document);
    }

    /**
     * A claim.
     *
     * @param event id of its event, or null if events have not been computed since it was added
     */
    public static Map<String, @Nullable Object> claim(Claim claim, @Nullable String event) {
        return row(Columns.CLAIMS, new PlacedClaim(claim, event));
    }

    public static Map<String, @Nullable Object> event(Event event) {
        return row(Columns.EVENTS, event);
    }

    public static @Nullable Map<String, @Nullable Object> time(TimeRange time) {
        return Values.time(time);
    }

    private static <T> Map<String, @Nullable Object> row(List<Column<T>> columns, T of) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        for (Column<T> column : columns) {
            row.put(column.name(), column.value().apply(of));
        }
        return row;
    }
}

package org.entente.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import org.entente.export.Rows;
import org.entente.record.Claim;
import org.entente.record.Event;
import org.jspecify.annotations.Nullable;

/** A claim or event as one line of JSON, as {@code export --format jsonl} writes it. */
final class JsonLine {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private JsonLine() {}

    static String of(Event event) {
        return of(Rows.event(event));
    }

    /** @param event id of the claim's event, or null if events have not been computed since it was added */
    static String of(Claim claim, @Nullable String event) {
        return of(Rows.claim(claim, event));
    }

    private static String of(Map<String, @Nullable Object> row) {
        try {
            return JSON.writeValueAsString(row);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.entente.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import org.entente.dossier.Dossier;
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

    /** Prints claims, each with the id of its event, or null if events have not been computed since it was added. */
    static void print(PrintWriter out, Dossier dossier, List<Claim> claims) {
        Map<String, String> events =
                dossier.eventsOf(claims.stream().map(Claim::id).toList());
        claims.forEach(c -> out.println(of(Rows.claim(c, events.get(c.id())))));
    }

    private static String of(Map<String, @Nullable Object> row) {
        try {
            return JSON.writeValueAsString(row);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

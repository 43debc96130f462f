package org.entente.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.record.Actor;
import org.entente.record.Event;
import org.entente.record.EventType;
import org.entente.record.Sector;
import org.jspecify.annotations.Nullable;

/**
 * A code of CAMEO (Conflict and Mediation Event Observations, 1.1b3), by our own table {@code cameo.tsv}.
 *
 * @param code two to four digits
 * @param goldstein the value of CAMEO's scale for it, -10 to 10 (Goldstein 1992, as extended to CAMEO)
 */
record Cameo(String code, double goldstein) {
    private static final String ANY = "-";
    private static final Map<String, Cameo> TABLE = table();

    /** The code of an event: that of its mode, else that of its type. */
    static Cameo of(Event event, @Nullable Actor actor) {
        String mode = event.mode();
        Cameo exact = mode == null ? null : TABLE.get(event.type() + "\t" + mode);
        if (exact != null) {
            return exact;
        }
        boolean armed =
                event.type() == EventType.ASSAULT && actor != null && (actor.isState() || actor.sector() == Sector.MIL);
        return Objects.requireNonNull(TABLE.get(event.type() + "\t" + (armed ? "by-state" : ANY)));
    }

    /** The first two digits. */
    String root() {
        return code.substring(0, 2);
    }

    /** The first three. */
    String base() {
        return code.substring(0, 3);
    }

    /** Quad class as GDELT takes it from the root code, 1 to 4. */
    int quad() {
        int root = Integer.parseInt(root());
        return root <= 5 ? 1 : root <= 9 ? 2 : root <= 13 ? 3 : 4;
    }

    private static Map<String, Cameo> table() {
        try (InputStream in = Objects.requireNonNull(Cameo.class.getResourceAsStream("cameo.tsv"));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Map<String, Cameo> table = new HashMap<>();
            reader.lines().filter(l -> !l.startsWith("#") && !l.isBlank()).forEach(line -> {
                List<String> cells = List.of(line.split("\t", -1));
                table.put(
                        cells.get(0) + "\t" + cells.get(1), new Cameo(cells.get(2), Double.parseDouble(cells.get(3))));
            });
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

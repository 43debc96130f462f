package org.entente.claim.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.entente.claim.place.GazetteerEntry.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The places that are known by name: GeoNames' countries and towns (CC BY 4.0), and regions, seas and sites of our own.
 * Loads once, at first use. Safe for use by many threads.
 */
public final class Gazetteer {
    private static final String RESOURCE = "places.tsv.gz";

    private final List<String> lines = new ArrayList<>();
    private final Map<String, int[]> byKey = new HashMap<>(1 << 18);

    private Gazetteer() {
        try (InputStream packed = Gazetteer.class.getResourceAsStream(RESOURCE)) {
            if (packed == null) {
                throw new IllegalStateException(RESOURCE + " is not on the class path: build core anew");
            }
            BufferedReader reader = new BufferedReader(
                    new InputStreamReader(new GZIPInputStream(packed, 1 << 16), StandardCharsets.UTF_8), 1 << 16);
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                index(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE + " cannot be read", e);
        }
    }

    /** The gazetteer that ships. */
    public static Gazetteer standard() {
        return Holder.STANDARD;
    }

    /** The places of this name, the most populous first; accents, case, 'the' and apostrophes do not matter. */
    public List<GazetteerEntry> named(String name) {
        int[] rows = byKey.getOrDefault(PlaceNames.key(name), new int[0]);
        return Arrays.stream(rows).mapToObj(row -> entry(lines.get(row))).toList();
    }

    /** How many places it holds. */
    public int size() {
        return lines.size();
    }

    private void index(String line) {
        int row = lines.size();
        lines.add(line);
        int keys = line.indexOf('\t', line.indexOf('\t') + 1) + 1;
        int end = line.indexOf('\t', keys);
        for (int at = keys; at < end; ) {
            int bar = line.indexOf('|', at);
            int stop = bar < 0 || bar > end ? end : bar;
            byKey.merge(line.substring(at, stop), new int[] {row}, Gazetteer::joined);
            at = stop + 1;
        }
    }

    private static int[] joined(int[] some, int[] more) {
        int[] all = Arrays.copyOf(some, some.length + 1);
        all[some.length] = more[0];
        return all;
    }

    private static GazetteerEntry entry(String line) {
        List<String> cells = List.of(line.split("\t", -1));
        Kind kind =
                switch (cells.get(0)) {
                    case "C" -> Kind.COUNTRY;
                    case "P" -> Kind.TOWN;
                    case "R" -> Kind.REGION;
                    default -> Kind.SITE;
                };
        Double population = number(cells.get(7));
        Double radius = number(cells.get(9));
        String id = cells.get(8);
        return new GazetteerEntry(
                kind,
                cells.get(1),
                orNull(cells.get(3)),
                orNull(cells.get(4)),
                number(cells.get(5)),
                number(cells.get(6)),
                population == null ? 0 : population.longValue(),
                id.isEmpty() ? null : Long.valueOf(id),
                radius == null ? 0 : radius);
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static @Nullable Double number(String cell) {
        return cell.isEmpty() ? null : Double.valueOf(cell);
    }

    private static final class Holder {
        static final Gazetteer STANDARD = new Gazetteer();
    }
}

package org.entente.claim.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.entente.claim.place.GazetteerEntry.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The places that are known by name: GeoNames' countries, divisions and towns (CC BY 4.0), and regions, seas and sites of
 * our own. Loads once, at first use, as one block of lines in the order of their bytes; a name is found by halving, so
 * that nothing has to be built first. Safe for use by many threads.
 */
public final class Gazetteer {
    private static final String RESOURCE = "places.tsv.gz";
    private static final String OTHER_NAME = "@";
    private static final String PEOPLE = "~";
    private static final int KNOWN = 15_000;
    private static final int CITY = 100_000;

    private final byte[] lines;

    private Gazetteer() {
        try (InputStream packed = Gazetteer.class.getResourceAsStream(RESOURCE)) {
            if (packed == null) {
                throw new IllegalStateException(RESOURCE + " is not on the class path: build core anew");
            }
            lines = new GZIPInputStream(packed, 1 << 16).readAllBytes();
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
        Map<String, Set<String>> others = new LinkedHashMap<>();
        List<GazetteerEntry> found = new ArrayList<>();
        for (String[] cells : rows(PlaceNames.key(name))) {
            if (cells[1].equals(OTHER_NAME)) {
                others.computeIfAbsent(cells[2], k -> new LinkedHashSet<>()).add(cells[3]);
            } else if (!cells[1].equals(PEOPLE)) {
                found.add(entry(cells));
            }
        }
        others.forEach((key, ids) -> rows(key).stream()
                .filter(cells -> cells.length > 4 && ids.contains(cells[8]))
                .forEach(cells -> found.add(entry(cells))));
        found.sort(Comparator.comparingLong(GazetteerEntry::population).reversed());
        return found;
    }

    /** The places whose usual name this is, in no order. */
    List<GazetteerEntry> called(String name) {
        return rows(PlaceNames.key(name)).stream()
                .filter(cells -> cells.length > 4)
                .map(Gazetteer::entry)
                .toList();
    }

    /** The country of a people or of what is theirs: Turkish, Georgians. */
    public Optional<GazetteerEntry> home(String people) {
        return rows(PlaceNames.key(people)).stream()
                .filter(cells -> cells[1].equals(PEOPLE))
                .flatMap(other -> rows(other[2]).stream()
                        .filter(cells -> cells.length > 4 && cells[8].equals(other[3]))
                        .map(Gazetteer::entry))
                .findFirst();
    }

    /** Whether some place of this name is more than a small town: else the words may well be no name of a place. */
    public boolean isWellKnown(String name) {
        return PlaceNames.readings(name).stream()
                .flatMap(reading -> named(reading).stream())
                .anyMatch(e -> e.kind() != Kind.TOWN && e.kind() != Kind.COUNTY || e.population() >= KNOWN);
    }

    /** Whether it is the usual name of a city of 100,000 people or more. */
    public boolean isCity(String name) {
        return called(name).stream().anyMatch(e -> e.kind() == Kind.TOWN && e.population() >= CITY);
    }

    /** How many names it knows. */
    public int size() {
        int size = 0;
        for (byte b : lines) {
            size += b == '\n' ? 1 : 0;
        }
        return size;
    }

    /** The lines of a key, cut into cells. */
    private List<String[]> rows(String key) {
        byte[] wanted = (key + "\t").getBytes(StandardCharsets.UTF_8);
        List<String[]> rows = new ArrayList<>();
        for (int at = first(wanted); at < lines.length && compare(at, wanted) == 0; at = end(at) + 1) {
            rows.add(new String(lines, at, end(at) - at, StandardCharsets.UTF_8).split("\t", -1));
        }
        return rows;
    }

    /** Where the first line begins that does not come before {@code wanted}. */
    private int first(byte[] wanted) {
        int low = 0;
        int high = lines.length;
        while (low < high) {
            int at = (low + high) >>> 1;
            while (at > low && lines[at - 1] != '\n') {
                at--;
            }
            if (compare(at, wanted) < 0) {
                low = end(at) + 1;
            } else {
                high = at;
            }
        }
        return low;
    }

    private int end(int at) {
        int end = at;
        while (lines[end] != '\n') {
            end++;
        }
        return end;
    }

    private int compare(int at, byte[] wanted) {
        return Arrays.compareUnsigned(lines, at, Math.min(lines.length, at + wanted.length), wanted, 0, wanted.length);
    }

    private static GazetteerEntry entry(String[] cells) {
        Double population = number(cells[7]);
        Double radius = number(cells[9]);
        return new GazetteerEntry(
                Kind.of(cells[1]),
                cells[2].isEmpty() ? PlaceNames.capitalised(cells[0]) : cells[2],
                orNull(cells[3]),
                orNull(cells[4]),
                number(cells[5]),
                number(cells[6]),
                population == null ? 0 : population.longValue(),
                cells[8].isEmpty() ? null : Long.valueOf(cells[8]),
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

package org.entente.claim.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.entente.claim.place.GazetteerEntry.Kind;

/** Short forms of states and provinces: Ill., W.Va., TX, Ont. The table is {@code divisions.tsv}. */
final class Divisions {
    private static final String RESOURCE = "divisions.tsv";

    private record Named(String country, String division) {}

    private final Map<String, Named> forms = new HashMap<>();
    private final Set<String> stopped = new HashSet<>();
    private final Gazetteer gazetteer;

    Divisions(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        InputStream in = Objects.requireNonNull(Divisions.class.getResourceAsStream(RESOURCE), RESOURCE);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .forEach(cells -> put(cells[0], new Named(cells[1], cells[2])));
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE + " cannot be read", e);
        }
    }

    /** What a short form means behind a town and a comma, where even "Miss" or "OR" can mean nothing else. */
    Optional<GazetteerEntry> behindTown(String words) {
        return Optional.ofNullable(forms.get(form(words))).flatMap(this::entry);
    }

    /** What a short form means alone: only one with a stop inside, N.Y., can be told from a word. */
    Optional<GazetteerEntry> alone(String words) {
        return stopped.contains(words) ? behindTown(words) : Optional.empty();
    }

    private void put(String words, Named named) {
        forms.put(form(words), named);
        int stop = words.indexOf('.');
        if (stop > 0 && stop < words.length() - 1) {
            stopped.add(words);
        }
    }

    private Optional<GazetteerEntry> entry(Named named) {
        List<GazetteerEntry> called = gazetteer.called(named.division());
        return called.stream()
                .filter(e -> e.kind() == Kind.DIVISION && named.country().equals(e.country()))
                .findFirst();
    }

    /** Stops and blanks do not matter (W. Va., W.Va.), capitals only for postal codes. */
    private static String form(String words) {
        String bare = words.replaceAll("[\\s.]", "");
        boolean code = bare.equals(bare.toUpperCase(Locale.ROOT));
        return code ? bare : bare.toLowerCase(Locale.ROOT);
    }
}

package org.entente.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Two reports, by the recipes that {@link Remaking} knows, and whether both come down to one origin.
 *
 * @param number its own
 * @param kind what makes it hard, such as {@code reword} or {@code boilerplate}
 * @param one whether they have one origin
 */
record GoldPair(String number, String kind, boolean one, String left, String right) {
    private static final String HEAD = "pair\tkind\torigin\tleft\tright";

    /** @throws IOException if the file is in another format */
    static List<GoldPair> read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
        if (lines.size() < 2 || !lines.get(0).equals(HEAD)) {
            throw new IOException(file + ": the columns must be " + HEAD.replace("\t", ", ") + ", parted by tabs");
        }
        List<GoldPair> pairs = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            if (cells.length != 5 || !(cells[2].equals("one") || cells[2].equals("two"))) {
                throw new IOException(file + ": 5 columns are wanted, the third one or two: " + line);
            }
            pairs.add(new GoldPair(cells[0], cells[1], cells[2].equals("one"), cells[3], cells[4]));
        }
        return pairs;
    }

    /** Half of the pairs, by a hash of the first report's name, are for development. */
    boolean isForDevelopment() {
        return (left.split(" ", -1)[0].hashCode() * 0x9E3779B1 >>> 16 & 1) == 0;
    }

    /** Whether nothing but boilerplate tempts to join them. */
    boolean isBoilerplate() {
        return !one && kind.contains("boilerplate");
    }
}

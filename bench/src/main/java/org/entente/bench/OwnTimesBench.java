package org.entente.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.entente.Entente;
import org.entente.read.Source;
import org.entente.read.UnreadableException;
import org.entente.record.Claim;
import org.entente.record.TimeRange;
import org.jspecify.annotations.Nullable;

/**
 * The days of claims, the whole way from text, against {@code bench/gold/times-own.tsv}, which tells its format. The
 * baseline gives each claim the day of its report.
 */
final class OwnTimesBench implements Bench {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    @Override
    public String name() {
        return "times-own";
    }

    @Override
    public String measures() {
        return "days of claims on gold/times-own.tsv; main: accuracy";
    }

    @Override
    public List<Figure> run(Path data, PrintWriter predictions) throws IOException {
        List<String> lines = Files.readAllLines(data, StandardCharsets.UTF_8).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
        if (lines.size() < 2 || !lines.get(0).equals("published\ttype\tdays\ttext")) {
            throw new IOException(data + ": the columns must be published, type, days, text, parted by tabs");
        }
        Entente engine = Entente.open();
        int right = 0;
        int byReport = 0;
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            if (cells.length != 4) {
                throw new IOException(data + ": 4 columns are wanted, not " + cells.length + ": " + line);
            }
            List<String> found = days(engine, cells[0], cells[1], cells[3]);
            boolean none = cells[2].equals("-");
            boolean holds = none ? !found.isEmpty() && found.stream().allMatch("-"::equals) : found.contains(cells[2]);
            right += holds ? 1 : 0;
            byReport += cells[2].equals(cells[0]) ? 1 : 0;
            predictions.println(
                    String.join("\t", holds ? "right" : "wrong", cells[2], String.join(",", found), cells[3]));
        }
        int all = lines.size() - 1;
        return List.of(
                new Figure("cases", all, 0),
                new Figure("baseline_accuracy", 100.0 * byReport / all),
                new Figure("accuracy", 100.0 * right / all));
    }

    private static List<String> days(Entente engine, String published, String type, String text) throws IOException {
        try {
            String report =
                    "The Harbour Courier\n\n" + LocalDate.parse(published).format(DAY) + "\n\n" + text + "\n";
            Source source = new Source("report.txt", report.getBytes(StandardCharsets.UTF_8));
            return engine.code(engine.read(source)).stream()
                    .filter(claim -> claim.type().name().equals(type))
                    .map(Claim::time)
                    .map(OwnTimesBench::written)
                    .toList();
        } catch (UnreadableException | DateTimeParseException e) {
            throw new IOException(published + " " + text + ": " + e.getMessage(), e);
        }
    }

    private static String written(@Nullable TimeRange time) {
        if (time == null) {
            return "-";
        }
        String start = time.start() == null ? "" : time.start().toString();
        String end = time.end() == null ? "" : time.end().toString();
        return start.equals(end) ? start : start + ".." + end;
    }
}

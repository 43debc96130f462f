package org.entente.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.claim.time.Narrative;
import org.entente.claim.time.TimeExpression;
import org.entente.claim.time.TimeTagger;
import org.entente.claim.time.TimeValue;

/**
 * Time expressions of histories against a folder of TimeML with inline TIMEX3, as TempEval-3 counts: relaxed where spans
 * overlap, strict where they are the same, value where they overlap and the value is right. Each expression stands for
 * one of the other side at most. Ranges count as their two ends. The baseline takes each four-digit number from 1000 to
 * 2099 for a year.
 */
public final class TimesBench implements Bench {
    private static final Pattern YEAR = Pattern.compile("\\b(?:1\\d|20)\\d\\d\\b");

    /** A time expression in chars of its text. */
    record Timex(int start, int end, String value) {}

    @Override
    public String name() {
        return "times";
    }

    @Override
    public String measures() {
        return "time expressions on a folder of TimeML with inline TIMEX3 (or its parent); main: value_f1";
    }

    @Override
    public List<Figure> run(Path data, PrintWriter predictions) throws IOException {
        TimesScore ours = new TimesScore();
        TimesScore baseline = new TimesScore();
        for (Path file : files(data)) {
            TimeMl document = TimeMl.read(file);
            ours.add(document.gold(), predict(document.text()), document.text(), predictions, file);
            baseline.add(document.gold(), years(document.text()), document.text(), null, file);
        }
        List<Figure> figures = new ArrayList<>(baseline.figures("baseline_"));
        figures.addAll(ours.figures(""));
        return figures;
    }

    private static List<Path> files(Path data) throws IOException {
        Path folder = Files.isDirectory(data.resolve("tml")) ? data.resolve("tml") : data;
        if (Files.isRegularFile(folder)) {
            return List.of(folder);
        }
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> files =
                    all.filter(p -> p.toString().endsWith(".tml")).sorted().toList();
            if (files.isEmpty()) {
                throw new IOException("no .tml file in " + folder + ": give the folder that holds them, or one file");
            }
            return files;
        }
    }

    private static List<Timex> predict(String text) {
        List<TimeExpression> found = new TimeTagger().tag(text);
        List<TimeExpression> parts =
                found.stream().flatMap(e -> e.parts().stream()).toList();
        List<TimeValue> values = new Narrative().values(found);
        List<Timex> all = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            int start = text.offsetByCodePoints(0, parts.get(i).span().start());
            int end = text.offsetByCodePoints(start, parts.get(i).span().length());
            all.add(new Timex(start, end, values.get(i).timex()));
        }
        return all;
    }

    private static List<Timex> years(String text) {
        List<Timex> all = new ArrayList<>();
        Matcher matcher = YEAR.matcher(text);
        while (matcher.find()) {
            all.add(new Timex(matcher.start(), matcher.end(), matcher.group()));
        }
        return all;
    }
}

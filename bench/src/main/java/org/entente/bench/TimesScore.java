package org.entente.bench;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.bench.TimesBench.Timex;
import org.jspecify.annotations.Nullable;

/** Counts the agreements of time expressions with gold. */
final class TimesScore {
    private int gold;
    private int found;
    private int relaxed;
    private int strict;
    private int value;

    void add(List<Timex> truth, List<Timex> ours, String text, @Nullable PrintWriter out, Path file) {
        gold += truth.size();
        found += ours.size();
        int[] pair = pairs(truth, ours);
        boolean[] used = new boolean[truth.size()];
        for (int i = 0; i < ours.size(); i++) {
            Timex mine = ours.get(i);
            Timex its = pair[i] < 0 ? null : truth.get(pair[i]);
            boolean same = its != null && its.start() == mine.start() && its.end() == mine.end();
            boolean right = its != null && its.value().equals(mine.value());
            relaxed += its == null ? 0 : 1;
            strict += same ? 1 : 0;
            value += right ? 1 : 0;
            if (its != null) {
                used[pair[i]] = true;
            }
            row(out, file, text, its == null ? "spurious" : !same ? "span" : "same", right, its, mine);
        }
        for (int g = 0; g < truth.size(); g++) {
            if (!used[g]) {
                row(out, file, text, "missed", false, truth.get(g), null);
            }
        }
    }

    /** For each of ours the gold it stands for, or -1: the same span first, then the first that overlaps. */
    private static int[] pairs(List<Timex> truth, List<Timex> ours) {
        int[] pair = new int[ours.size()];
        Arrays.fill(pair, -1);
        boolean[] used = new boolean[truth.size()];
        for (boolean exact : new boolean[] {true, false}) {
            for (int i = 0; i < ours.size(); i++) {
                Timex mine = ours.get(i);
                for (int g = 0; g < truth.size() && pair[i] < 0; g++) {
                    Timex its = truth.get(g);
                    boolean same = its.start() == mine.start() && its.end() == mine.end();
                    boolean overlap = its.start() < mine.end() && mine.start() < its.end();
                    if (!used[g] && (exact ? same : overlap)) {
                        pair[i] = g;
                        used[g] = true;
                    }
                }
            }
        }
        return pair;
    }

    private static void row(
            @Nullable PrintWriter out,
            Path file,
            String text,
            String how,
            boolean right,
            @Nullable Timex its,
            @Nullable Timex mine) {
        if (out == null) {
            return;
        }
        Timex any = mine != null ? mine : its;
        String before = any == null ? "" : text.substring(Math.max(0, any.start() - 60), any.start());
        List<String> cells =
                new ArrayList<>(List.of(String.valueOf(file.getFileName()), how, right ? "right" : "wrong"));
        cells.addAll(its == null ? List.of("", "") : List.of(text.substring(its.start(), its.end()), its.value()));
        cells.addAll(mine == null ? List.of("", "") : List.of(text.substring(mine.start(), mine.end()), mine.value()));
        cells.add(before);
        out.println(String.join(
                "\t", cells.stream().map(c -> c.replaceAll("\\s+", " ")).toList()));
    }

    List<Figure> figures(String prefix) {
        return List.of(
                new Figure(prefix + "relaxed_precision", share(relaxed, found)),
                new Figure(prefix + "relaxed_recall", share(relaxed, gold)),
                new Figure(prefix + "relaxed_f1", share(2 * relaxed, gold + found)),
                new Figure(prefix + "strict_f1", share(2 * strict, gold + found)),
                new Figure(prefix + "value_f1", share(2 * value, gold + found)));
    }

    private static double share(int part, int all) {
        return all == 0 ? 0 : 100.0 * part / all;
    }
}

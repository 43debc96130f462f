package org.entente.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.merge.Merged;
import org.entente.merge.Merger;
import org.entente.record.Event;

/**
 * How long merging takes on {@link SyntheticClaims}, and how the time grows: on a tenth of the claims and on all of them. The
 * pairs of claims of one happening that were found say that it was not bought with mistakes.
 */
final class MergeScaleBench implements Bench {
    private static final int LEAST = 1000;
    private static final int WARM = 10_000;
    private static final long SEED = 1;

    @Override
    public String name() {
        return "merge-scale";
    }

    @Override
    public String measures() {
        return "seconds to merge synthetic claims; DATA is their number, 1000 or more; main: seconds";
    }

    @Override
    public boolean takesNumber() {
        return true;
    }

    @Override
    public List<Figure> run(Path data, PrintWriter predictions) throws IOException {
        int number = number(data.toString());
        seconds(new SyntheticClaims(WARM, SEED));
        double few = seconds(new SyntheticClaims(number / 10, SEED));
        SyntheticClaims claims = new SyntheticClaims(number, SEED);
        long start = System.nanoTime();
        Merged merged = new Merger().merge(claims.documents(), claims.claims());
        double many = Throughput.since(start);
        Counts pairs = pairs(merged, claims.happenings());
        return List.of(
                new Figure("claims", claims.claims().size(), 0),
                new Figure("events", merged.events().size(), 0),
                new Figure("pair_precision", pairs.precision()),
                new Figure("pair_recall", pairs.recall()),
                new Figure("growth_exponent", Math.log10(many / few)),
                new Figure("seconds", many));
    }

    static int number(String data) throws IOException {
        try {
            int number = Integer.parseInt(data);
            if (number >= LEAST) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, with the numbers that are too small
        }
        throw new IOException("'" + data + "' is no number of claims: give one from " + LEAST + " on, such as 100000");
    }

    private static double seconds(SyntheticClaims claims) {
        long start = System.nanoTime();
        new Merger().merge(claims.documents(), claims.claims());
        return Throughput.since(start);
    }

    /** Pairs of claims in one event against pairs that tell one happening. */
    private static Counts pairs(Merged merged, Map<String, Integer> happenings) {
        long right = 0;
        long found = 0;
        for (Event event : merged.events()) {
            List<Integer> members = new ArrayList<>();
            event.claims().forEach(id -> members.add(Objects.requireNonNull(happenings.get(id))));
            found += pairs(members.size());
            right += together(members);
        }
        long told = together(happenings.values());
        Counts counts = new Counts();
        counts.add(Math.toIntExact(right), Math.toIntExact(found - right), Math.toIntExact(told - right));
        return counts;
    }

    private static long together(Iterable<Integer> numbers) {
        Map<Integer, Integer> sizes = new HashMap<>();
        numbers.forEach(n -> sizes.merge(n, 1, Integer::sum));
        return sizes.values().stream().mapToLong(MergeScaleBench::pairs).sum();
    }

    private static long pairs(long n) {
        return n * (n - 1) / 2;
    }
}

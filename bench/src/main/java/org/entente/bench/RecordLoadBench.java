package org.entente.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.dossier.Dossier;

/**
 * How long it takes to open a record that a cluster wrote, and how long pages over it take, one user and eight at once, in which
 * memory.
 */
final class RecordLoadBench implements Bench {
    private static final Set<String> ASKED = Set.of("overview", "pair");
    private static final int ROUNDS = 40;
    private static final int WARMING_UP = 2;
    private static final int MANY = 8;
    private static final long SEED = 1;
    private static final double MEBIBYTE = 1024.0 * 1024;

    /** Folder of the record to ask; made first if it is not there. */
    private static final String RECORD = "entente.bench.record";

    @Override
    public String name() {
        return "record-load";
    }

    @Override
    public String measures() {
        return "pages over a record of Parquet files; DATA is the number of claims in it (kept in the folder -D"
                + RECORD + " if ENTENTE_OPTS gives one); main: 95th percentile of overview and pair, in milliseconds";
    }

    @Override
    public boolean takesNumber() {
        return true;
    }

    @Override
    public List<Figure> run(Path data, PrintWriter predictions) throws IOException {
        int number = MergeScaleBench.number(data.toString());
        String kept = System.getProperty(RECORD);
        Path dir = kept == null ? Files.createTempDirectory("entente-record-load") : Path.of(kept);
        try {
            if (SyntheticDossier.isEmpty(dir)) {
                SyntheticRecord.make(Files.createDirectories(dir), number, SEED);
            }
            return figures(dir);
        } finally {
            if (kept == null) {
                SyntheticDossier.delete(dir);
            }
        }
    }

    private static List<Figure> figures(Path dir) throws IOException {
        PageUsers users;
        try (Dossier dossier = Dossier.open(dir)) {
            users = new PageUsers(dossier, SEED, ASKED::contains);
        }
        List<Figure> figures = new ArrayList<>();
        long start = System.nanoTime();
        try (ServedDossier served = ServedDossier.start(dir)) {
            URI.create(served.address()).toURL().openStream().close();
            figures.add(new Figure("open_seconds", Throughput.since(start)));
            users.ask(served.address(), 1, WARMING_UP);
            add(figures, "many_", users.ask(served.address(), MANY, ROUNDS / MANY));
            add(figures, "", users.ask(served.address(), 1, ROUNDS));
            figures.add(figures.size() - 1, new Figure("peak_resident_mib", served.peak() / MEBIBYTE));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        return figures;
    }

    private static void add(List<Figure> figures, String prefix, Map<String, List<Double>> millis) {
        List<Double> all = new ArrayList<>();
        millis.forEach((kind, each) -> {
            figures.add(new Figure(prefix + kind + "_p95_ms", PageLoadBench.percentile(each, 95)));
            all.addAll(each);
        });
        figures.add(new Figure(prefix + "p95_ms", PageLoadBench.percentile(all, 95)));
    }
}

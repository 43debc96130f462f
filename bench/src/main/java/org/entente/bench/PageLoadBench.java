package org.entente.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.dossier.CodedDocument;
import org.entente.dossier.Dossier;

/**
 * How long pages take when several users ask at once: each asks for the next page as soon as it has the last, a fixed number
 * of times, for different actors, events and words each time.
 */
final class PageLoadBench implements Bench {
    private static final int USERS = 8;
    private static final int ROUNDS = 12;
    private static final int WARMING_UP = 2;
    private static final int ROUNDS_BESIDE = 8;
    private static final long SEED = 1;
    /** Claims to add while pages are asked for, and the number of their first document, far from those there are. */
    private static final int ADDED = 20_000;

    private static final int LATER = 0x4000_0000;

    /** Folder of the dossier to ask; made first if it is not there. */
    private static final String DOSSIER = "entente.bench.dossier";

    @Override
    public String name() {
        return "page-load";
    }

    @Override
    public String measures() {
        return "milliseconds until a page is there, eight users at once; DATA is the number of claims in the dossier (kept in the"
                + " folder -D" + DOSSIER
                + " if ENTENTE_OPTS gives one); main: 95th percentile of overview, pair, event and search";
    }

    @Override
    public boolean takesNumber() {
        return true;
    }

    @Override
    public List<Figure> run(Path data, PrintWriter predictions) throws IOException {
        int number = MergeScaleBench.number(data.toString());
        String kept = System.getProperty(DOSSIER);
        Path dir = kept == null ? Files.createTempDirectory("entente-page-load") : Path.of(kept);
        try {
            if (SyntheticDossier.isEmpty(dir)) {
                SyntheticDossier.make(dir, number, SEED);
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
            users = new PageUsers(dossier, SEED);
        }
        Map<String, List<Double>> millis = new TreeMap<>();
        try (ServedDossier served = ServedDossier.start(dir)) {
            users.ask(served.address(), USERS, WARMING_UP);
            millis.putAll(users.ask(served.address(), USERS, ROUNDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        List<Figure> figures = new ArrayList<>();
        millis.forEach((kind, each) -> {
            figures.add(new Figure(kind + "_p50_ms", percentile(each, 50)));
            figures.add(new Figure(kind + "_p95_ms", percentile(each, 95)));
        });
        figures.addAll(besideAdding(dir, users));
        figures.add(new Figure("p95_ms", percentile(main(millis), 95)));
        return figures;
    }

    /** Of a copy of the dossier, to which documents are added meanwhile. */
    private static List<Figure> besideAdding(Path dir, PageUsers users) throws IOException {
        List<CodedDocument> more =
                SyntheticDossier.documents(new SyntheticClaims(ADDED, SEED + 1, LATER, SyntheticClaims.FIRST));
        Path copy = Files.createTempDirectory("entente-page-load");
        try (ServedDossier served = ServedDossier.start(SyntheticDossier.copy(dir, copy))) {
            users.ask(served.address(), USERS, 1);
            try (SteadyAdding adding = SteadyAdding.start(copy, more)) {
                List<Double> main = main(users.ask(served.address(), USERS, ROUNDS_BESIDE));
                return List.of(
                        new Figure("beside_add_documents", adding.added(), 0),
                        new Figure("beside_add_p50_ms", percentile(main, 50)),
                        new Figure("beside_add_p95_ms", percentile(main, 95)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            SyntheticDossier.delete(copy);
        }
    }

    private static List<Double> main(Map<String, List<Double>> millis) {
        return PageUsers.MAIN.stream()
                .flatMap(kind -> millis.getOrDefault(kind, List.of()).stream())
                .toList();
    }

    static double percentile(List<Double> millis, int percent) {
        List<Double> sorted = millis.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }
}

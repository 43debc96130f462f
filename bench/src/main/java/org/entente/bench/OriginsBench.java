package org.entente.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.merge.Merger;
import org.entente.read.Reader;
import org.entente.read.Source;
import org.entente.read.UnreadableException;
import org.entente.record.Document;

/**
 * Pairs of reports into origins, the whole way from the page: which of the pairs of {@code gold/origins.tsv} end under one
 * origin when all reports of all pairs are merged together. {@code alone_f1} is the same with each pair merged by itself,
 * where no third report shows what is boilerplate. {@code test_…} are over the half that no threshold was set on; it is not
 * unseen, for how likenesses spread over all pairs, and what the unaltered articles merge into, was looked at before. The
 * baseline takes two reports for copies from a Jaccard resemblance of 0.5 of their five-word shingles on.
 */
final class OriginsBench implements Bench {
    private static final int SHINGLE = 5;
    private static final double COPY = 0.5;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Path gold;
    private final Reader reader = new Reader();

    OriginsBench() {
        this(Path.of(System.getProperty("entente.bench.gold", "bench/gold")));
    }

    OriginsBench(Path gold) {
        this.gold = gold;
    }

    @Override
    public String name() {
        return "origins";
    }

    @Override
    public String measures() {
        return "copies among pairs of gold/origins.tsv, made from the shared data's reports; main: f1";
    }

    @Override
    public List<Figure> run(Path data, PrintWriter predictions) throws IOException {
        List<GoldPair> pairs = GoldPair.read(gold.resolve("origins.tsv"));
        Map<String, Document> made = documents(pairs, new Remaking(SharedNews.of(data)));
        Map<String, String> together = origins(made.values());
        Counts baseline = new Counts();
        Counts alone = new Counts();
        Counts test = new Counts();
        Counts score = new Counts();
        int throughBoilerplate = 0;
        for (GoldPair pair : pairs) {
            Document left = Objects.requireNonNull(made.get(pair.left()));
            Document right = Objects.requireNonNull(made.get(pair.right()));
            boolean one = one(together, left, right);
            boolean byItself = one(origins(List.of(left, right)), left, right);
            double resemblance = resemblance(left, right);
            count(score, pair.one(), one);
            count(alone, pair.one(), byItself);
            count(baseline, pair.one(), resemblance >= COPY);
            if (!pair.isForDevelopment()) {
                count(test, pair.one(), one);
            }
            throughBoilerplate += pair.isBoilerplate() && one ? 1 : 0;
            predictions.printf(
                    "%s\t%s\t%s\t%s\t%s\t%s\t%.2f\t%s\t%s%n",
                    one == pair.one() ? "right" : "WRONG",
                    byItself == pair.one() ? "right" : "WRONG",
                    pair.isForDevelopment() ? "dev" : "test",
                    pair.number(),
                    pair.kind(),
                    pair.one() ? "one" : "two",
                    resemblance,
                    pair.left(),
                    pair.right());
        }
        return List.of(
                new Figure("pairs", pairs.size(), 0),
                new Figure("copies", pairs.stream().filter(GoldPair::one).count(), 0),
                new Figure("baseline_f1", baseline.f1()),
                new Figure("merges_through_boilerplate", throughBoilerplate, 0),
                new Figure("alone_f1", alone.f1()),
                new Figure("test_precision", test.precision()),
                new Figure("test_recall", test.recall()),
                new Figure("test_f1", test.f1()),
                new Figure("precision", score.precision()),
                new Figure("recall", score.recall()),
                new Figure("f1", score.f1()));
    }

    private Map<String, Document> documents(List<GoldPair> pairs, Remaking remaking) throws IOException {
        Map<String, Document> made = new LinkedHashMap<>();
        Map<String, Document> known = new LinkedHashMap<>();
        for (GoldPair pair : pairs) {
            for (String recipe : List.of(pair.left(), pair.right())) {
                if (!made.containsKey(recipe)) {
                    Document document = read(recipe, remaking.make(recipe));
                    known.putIfAbsent(document.id(), document);
                    made.put(recipe, Objects.requireNonNull(known.get(document.id())));
                }
            }
        }
        return made;
    }

    private Document read(String recipe, NewsText text) throws IOException {
        try {
            return reader.read(new Source(recipe + ".html", text.html().getBytes(StandardCharsets.UTF_8)));
        } catch (UnreadableException e) {
            throw new IOException(recipe + ": " + e.getMessage(), e);
        }
    }

    private static void count(Counts counts, boolean gold, boolean found) {
        counts.add(gold && found ? 1 : 0, found && !gold ? 1 : 0, gold && !found ? 1 : 0);
    }

    private static Map<String, String> origins(Collection<Document> documents) {
        return new Merger()
                .merge(documents.stream().distinct().toList(), List.of())
                .origins();
    }

    private static boolean one(Map<String, String> origins, Document left, Document right) {
        return Objects.equals(origins.get(left.id()), origins.get(right.id()));
    }

    private static double resemblance(Document left, Document right) {
        Set<String> either = shingles(left);
        Set<String> right5 = shingles(right);
        Set<String> both = new HashSet<>(either);
        both.retainAll(right5);
        either.addAll(right5);
        return either.isEmpty() ? 0 : (double) both.size() / either.size();
    }

    private static Set<String> shingles(Document document) {
        List<String> words = NO_WORD.splitAsStream(document.text().toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
        return new HashSet<>(Overlap.shingles(words, SHINGLE));
    }
}

package org.entente.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.annotate.Annotator;
import org.entente.annotate.Sentence;

/**
 * Who did what in sentences of news, against our own gold beside the benches, whose words are in the shared sets. An arc
 * is right if the engine hangs the same word from the same predicate by the same relation, as {@link Arc#relation} has
 * them; nothing is handed on along a conjunction. The share of the gold's arcs that are right is the main figure;
 * precision is over the arcs that the engine has at the predicates of the gold; arcs that the gold doubts are left out. The baseline takes the noun-like
 * word next before a predicate for its subject, and the next after it for its object: capitals and words after an article.
 */
final class ArcsBench implements Bench {
    private final Path gold;

    /** Measures against the gold in the folder that {@code bench/run} names, or in {@code bench/gold}. */
    ArcsBench() {
        this(Path.of(System.getProperty("entente.bench.gold", "bench/gold")));
    }

    ArcsBench(Path gold) {
        this.gold = gold;
    }

    @Override
    public String name() {
        return "arcs";
    }

    @Override
    public String measures() {
        return "who did what in 200 sentences of news; DATA is the folder of all shared sets; main: right";
    }

    @Override
    public List<Figure> run(Path data, PrintWriter predictions) throws IOException {
        GoldArcs arcs = GoldArcs.folder(gold);
        Counts baseline = new Counts();
        Counts peer = new Counts();
        Counts ours = new Counts();
        int sentences = 0;
        for (Map.Entry<String, Map<Integer, SentenceArcs>> set : arcs.sets().entrySet()) {
            Path file = data.resolve(set.getKey());
            List<GoldWords> documents = GoldWords.documents(file, set.getValue());
            sentences += set.getValue().size();
            for (GoldWords document : documents) {
                document.arcs()
                        .forEach((at, its) ->
                                add(its, Neighbours.arcs(document.sentences().get(at), its.all()), baseline));
            }
            score(Engines.peer(), documents, peer, new PrintWriter(Writer.nullWriter()));
            score(Engines.shipped(), documents, ours, predictions);
        }
        return List.of(
                new Figure("sentences", sentences),
                new Figure("baseline_right", baseline.recall()),
                new Figure(Engines.PEER + "precision", peer.precision()),
                new Figure(Engines.PEER + "f1", peer.f1()),
                new Figure(Engines.PEER + "right", peer.recall()),
                new Figure("precision", ours.precision()),
                new Figure("f1", ours.f1()),
                new Figure("right", ours.recall()));
    }

    private static void score(Annotator engine, List<GoldWords> documents, Counts counts, PrintWriter predictions) {
        for (GoldWords document : documents) {
            List<Sentence> annotated = engine.annotate(document.sentences());
            document.arcs().forEach((at, its) -> {
                Set<Arc> found = arcs(annotated.get(at));
                add(its, found, counts);
                print(document.sentences().get(at), its, found, predictions);
            });
        }
    }

    private static Set<Arc> arcs(Sentence sentence) {
        return sentence.tokens().stream()
                .flatMap(t -> Arc.relation(t.deprel()).map(r -> new Arc(t.head(), r, t.index())).stream())
                .collect(Collectors.toSet());
    }

    /** Counts what is found at the predicates of the gold. */
    static void add(SentenceArcs gold, Set<Arc> found, Counts counts) {
        counts.add(gold.sure(), gold.counted(found));
    }

    private static void print(List<String> words, SentenceArcs gold, Set<Arc> found, PrintWriter out) {
        Set<Arc> all = gold.counted(found);
        all.addAll(gold.sure());
        List<String> rows = new ArrayList<>();
        for (Arc arc : all) {
            String side = !gold.sure().contains(arc) ? "found" : found.contains(arc) ? "both" : "gold";
            rows.add(String.join(
                    "\t",
                    words.get(arc.predicate()),
                    arc.relation(),
                    words.get(arc.argument()),
                    side,
                    String.join(" ", words)));
        }
        rows.stream().sorted().forEach(out::println);
    }
}

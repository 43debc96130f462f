package org.entente.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.annotate.Annotator;
import org.entente.annotate.Attribution;
import org.entente.bench.AttributionScore.Triple;
import org.entente.record.Document;

/**
 * Who is said to have said what, against a folder of PolNeAR: whole texts are given, each line a paragraph, and the
 * sources, cues and contents found are compared as {@link AttributionScore} tells, after what {@link SpanSet} says of white space
 * and outer marks, which is done to gold, engine and baseline alike. The baseline has its cues from the folder {@code train}
 * beside the one that is measured, if there is one. CoreNLP, as it is run here, finds no attributions.
 */
final class AttributionBench implements Bench {
    @Override
    public String name() {
        return "attribution";
    }

    @Override
    public String measures() {
        return "sources, cues, contents on a folder of text/*.txt and attributions/*.ann; main: triple_f1";
    }

    @Override
    public List<Figure> run(Path data, PrintWriter predictions) throws IOException {
        List<GoldAttributions> documents = GoldAttributions.folder(data);
        Path train = data.toAbsolutePath().normalize().resolveSibling("train");
        CueWords cues = Files.isDirectory(train.resolve("attributions"))
                ? CueWords.of(GoldAttributions.folder(train))
                : new CueWords(Set.of());
        Annotator engine = Engines.shipped();
        AttributionScore baseline = new AttributionScore();
        AttributionScore ours = new AttributionScore();
        for (GoldAttributions document : documents) {
            String text = document.document().text();
            Set<Triple> gold = triples(text, document.attributions());
            Set<Triple> found = triples(
                    text,
                    engine.annotate(document.document()).stream()
                            .flatMap(sentence -> sentence.attributions().stream())
                            .toList());
            baseline.add(gold, triples(text, cues.find(text)));
            ours.add(gold, found);
            print(document.document(), gold, found, predictions);
        }
        List<Figure> figures = new ArrayList<>(baseline.figures("baseline_"));
        figures.addAll(ours.details());
        figures.addAll(ours.figures(""));
        return figures;
    }

    private static Set<Triple> triples(String text, List<Attribution> attributions) {
        int[] points = text.codePoints().toArray();
        return attributions.stream().map(a -> Triple.of(points, a)).collect(Collectors.toSet());
    }

    /** A row for each triple of either side: which side has it, and its words. */
    private static void print(Document document, Set<Triple> gold, Set<Triple> found, PrintWriter out) {
        List<Triple> all = new ArrayList<>(gold);
        found.stream().filter(triple -> !gold.contains(triple)).forEach(all::add);
        all.sort(Comparator.comparing(AttributionBench::place));
        for (Triple triple : all) {
            out.println(String.join(
                    "\t",
                    document.uri(),
                    !gold.contains(triple) ? "found" : found.contains(triple) ? "both" : "gold",
                    triple.source().words(document),
                    triple.cue().words(document),
                    triple.content().words(document)));
        }
    }

    private static int place(Triple triple) {
        return triple.cue().isEmpty() ? -1 : triple.cue().spans().get(0).start();
    }
}

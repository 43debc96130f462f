package org.entente.annotate.model;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.annotate.Attribution;
import org.entente.annotate.Token;
import org.entente.annotate.Words;
import org.entente.bench.GoldAttributions;
import org.entente.bench.SpanSet;
import org.entente.record.Block;
import org.entente.record.Document;
import org.entente.record.Span;

/**
 * {@code BoundaryWindows FOLDER EVERY OUT}: every EVERYth document of a folder of PolNeAR as the product cuts and parses
 * it, for boundaries.py: a window a line, with what stands at its boundaries and what the gold attributes there.
 */
public final class BoundaryWindows {
    private static final int SOURCE = 1;
    private static final int CONTENT = 2;

    private final Model model = Model.open(ModelFiles.chosen(), 1);
    private final WindowReader reader = new WindowReader(model);

    /**
     * A window of w words, which have w + 1 boundaries.
     *
     * @param sentences [w], the number of each word's sentence
     * @param cues [w], 1 for the words of any cue, else 0
     * @param features [w + 1], those that hold for every cue
     */
    public record Row(
            List<String> words, int[] sentences, int[] cues, List<List<String>> features, List<Roles> attributions) {}

    /**
     * An attribution whose content lies in the window.
     *
     * @param start first word of its cue
     * @param end one past the last
     * @param kinds [w]: 1 for words of the source, 2 of the content, else 0
     * @param features [w + 1], those that hold for this cue
     */
    public record Roles(int start, int end, int[] kinds, List<List<String>> features) {}

    /** An attribution without marks at its spans' ends, as the benchmark compares them. */
    private record Gold(List<Span> source, List<Span> cue, List<Span> content) {
        static Gold of(Attribution a, int[] points) {
            return new Gold(
                    SpanSet.of(points, a.source()).spans(),
                    SpanSet.of(points, a.cue()).spans(),
                    SpanSet.of(points, a.content()).spans());
        }
    }

    public static void main(String[] args) throws IOException {
        BoundaryWindows windows = new BoundaryWindows();
        List<GoldAttributions> documents = GoldAttributions.folder(Path.of(args[0]));
        ObjectMapper json = new ObjectMapper();
        try (PrintWriter out = new PrintWriter(args[2], StandardCharsets.UTF_8)) {
            for (int i = 0; i < documents.size(); i += Integer.parseInt(args[1])) {
                for (Row row : windows.rows(documents.get(i))) {
                    out.println(json.writeValueAsString(row));
                }
            }
        }
    }

    private List<Row> rows(GoldAttributions marked) {
        Document document = marked.document();
        int[] points = document.text().codePoints().toArray();
        List<Gold> gold = marked.attributions().stream()
                .map(a -> Gold.of(a, points))
                .filter(a -> !a.cue().isEmpty())
                .toList();
        List<Given> sentences = new ArrayList<>();
        for (Block block : document.blocks()) {
            Words.sentences(document.words(block.span())).forEach(words -> sentences.add(new Given(block, words)));
        }
        List<List<int[]>> pieces =
                sentences.stream().map(s -> model.pieces().of(s.texts())).toList();
        List<int[]> lengths = pieces.stream()
                .map(words -> words.stream().mapToInt(word -> word.length).toArray())
                .toList();
        List<Block> blocks = sentences.stream().map(Given::block).toList();
        return Windows.pack(lengths, blocks, model.labels().window()).stream()
                .map(window -> row(words(sentences, reader.read(sentences, pieces, window)), gold))
                .toList();
    }

    /** As {@link WindowReader} gives them to {@link Boundaries}. */
    private static List<Boundaries.Word> words(List<Given> sentences, List<PartReading> window) {
        List<Boundaries.Word> words = new ArrayList<>();
        for (PartReading reading : window) {
            int from = words.size() - reading.part().start();
            int sentence = reading.part().sentence();
            for (Token token : reading.tokens()) {
                int head = token.head() < 0 ? -1 : from + token.head();
                words.add(new Boundaries.Word(token, head, sentence, sentences.get(sentence).block()));
            }
        }
        return words;
    }

    private static Row row(List<Boundaries.Word> words, List<Gold> gold) {
        List<Span> places = words.stream().map(w -> w.token().span()).toList();
        Boundaries boundaries = new Boundaries(words);
        int[] cues = new int[words.size()];
        gold.forEach(a -> covered(a.cue(), places).forEach(i -> cues[i] = 1));
        return new Row(
                words.stream().map(w -> w.token().text()).toList(),
                words.stream().mapToInt(Boundaries.Word::sentence).toArray(),
                cues,
                IntStream.rangeClosed(0, words.size()).mapToObj(boundaries::at).toList(),
                attributions(boundaries, places, gold));
    }

    /** But for those that share the first word of their cue: the model has one answer for each. */
    private static List<Roles> attributions(Boundaries boundaries, List<Span> places, List<Gold> gold) {
        List<Roles> found = new ArrayList<>();
        for (Gold a : gold) {
            int[] cue = covered(a.cue(), places).toArray();
            boolean whole = cue.length > 0 && !a.content().isEmpty() && holds(places, a.cue()) && holds(places, a.content());
            if (whole && gold.stream().filter(b -> b.cue().get(0).start() == a.cue().get(0).start()).count() == 1) {
                int end = cue[cue.length - 1] + 1;
                int[] kinds = new int[places.size()];
                covered(a.content(), places).forEach(i -> kinds[i] = CONTENT);
                covered(a.source(), places).forEach(i -> kinds[i] = SOURCE);
                Arrays.fill(kinds, cue[0], end, 0);
                if (Arrays.stream(kinds).anyMatch(k -> k == CONTENT)) {
                    found.add(new Roles(cue[0], end, kinds, features(boundaries, cue[0], end)));
                }
            }
        }
        return found;
    }

    private static List<List<String>> features(Boundaries boundaries, int start, int end) {
        return IntStream.rangeClosed(0, boundaries.words())
                .mapToObj(i -> boundaries.at(i, start, end))
                .collect(Collectors.toList());
    }

    private static boolean holds(List<Span> places, List<Span> spans) {
        return spans.get(0).start() >= places.get(0).start()
                && spans.get(spans.size() - 1).end() <= places.get(places.size() - 1).end();
    }

    private static IntStream covered(List<Span> spans, List<Span> places) {
        return IntStream.range(0, places.size())
                .filter(i -> spans.stream().anyMatch(places.get(i)::overlaps));
    }
}

package org.entente.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import net.dankito.readability4j.Readability4J;
import org.entente.read.Reader;
import org.entente.read.Source;
import org.entente.read.UnreadableException;
import org.entente.record.Block;
import org.entente.record.Document;
import org.entente.record.Published;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * The reader against the article pages of WCXB: title, date and author over the pages whose truth has one, and the text
 * that is coded, without title and captions, which are told apart and are no running text, as bags of words and of 4-word shingles (mean F1 over all pages). Beside it, over
 * the same words, all text of the page ({@code baseline_word_f1}) and Readability4J's article ({@code
 * readability_word_f1}). Before them, how many pages a second each of the two reads on all cores, once it is warm.
 */
public final class PagesBench implements Bench {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}_]+");
    private static final Pattern AND = Pattern.compile("\\b(?:and|by|mr|mrs|ms|dr|phd|ph d|md)\\b");
    private static final int SHINGLE = 4;
    private static final int ROUNDS = 2;

    private final Reader reader = new Reader();

    @Override
    public String name() {
        return "pages";
    }

    @Override
    public String measures() {
        return "title, date, author and text on a folder with truth.jsonl and html/ID.html.gz; main: word_f1";
    }

    @Override
    public List<Figure> run(Path data, PrintWriter predictions) throws IOException {
        Path file = data.resolve("truth.jsonl");
        if (!Files.exists(file)) {
            throw new IOException("there is no truth.jsonl in " + data + ": name a folder with truth.jsonl and html/");
        }
        Tally tally = new Tally();
        List<Source> sources = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            JsonNode truth = new ObjectMapper().readTree(line);
            byte[] html = html(data.resolve("html").resolve(truth.path("id").asText() + ".html.gz"));
            Source source = new Source(truth.path("url").asText(), html);
            sources.add(source);
            predictions.println(tally.add(truth, html, read(source)));
        }
        List<Figure> figures = new ArrayList<>(List.of(
                new Figure("readability_pages_per_second", perSecond(sources, s -> article(markup(s.bytes())))),
                new Figure("pages_per_second", perSecond(sources, this::read))));
        figures.addAll(0, tally.figures().subList(0, 1));
        figures.addAll(tally.figures().subList(1, tally.figures().size()));
        return figures;
    }

    /** How many pages {@code reading} takes in a second on all cores; it has read each of them before. */
    private static double perSecond(List<Source> sources, Consumer<Source> reading) {
        long start = System.nanoTime();
        for (int i = 0; i < ROUNDS; i++) {
            sources.parallelStream().forEach(reading);
        }
        return 1e9 * ROUNDS * sources.size() / (System.nanoTime() - start);
    }

    private static String markup(byte[] html) {
        return new String(html, StandardCharsets.UTF_8);
    }

    private static String article(String markup) {
        String article =
                new Readability4J("https://example.org/", markup).parse().getTextContent();
        return article == null ? "" : article;
    }

    private static byte[] html(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return in.readAllBytes();
        }
    }

    /** The document, or null if there is none to be had, which counts as finding nothing. */
    private @Nullable Document read(Source source) {
        try {
            return reader.read(source);
        } catch (UnreadableException e) {
            return null;
        }
    }

    private static String coded(Document document) {
        return document.blocks().stream()
                .filter(block ->
                        block.coded() && block.kind() != Block.Kind.TITLE && block.kind() != Block.Kind.CAPTION)
                .map(block -> document.words(block.span()))
                .collect(Collectors.joining("\n\n"));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>(List.of(NO_WORD.split(text.toLowerCase(Locale.ROOT))));
        words.removeIf(String::isEmpty);
        return words;
    }

    /** Sums over pages. */
    private static final class Tally {
        private int pages;
        private final int[] known = new int[3];
        private final int[] right = new int[3];
        private double wordF1;
        private double shingleF1;
        private double baseline;
        private double peer;

        /** Counts one page, and says how it went. */
        String add(JsonNode truth, byte[] html, @Nullable Document document) {
            List<String> gold = words(truth.path("text").asText());
            List<String> predicted = document == null ? List.of() : words(coded(document));
            double f1 = Overlap.f1(gold, predicted);
            pages++;
            wordF1 += f1;
            shingleF1 += Overlap.f1(Overlap.shingles(gold, SHINGLE), Overlap.shingles(predicted, SHINGLE));
            String markup = markup(html);
            baseline += Overlap.f1(gold, words(Jsoup.parse(markup).body().text()));
            peer += Overlap.f1(gold, words(article(markup)));
            Published published = document == null ? null : document.published();
            String marks = mark(0, truth.path("title"), document == null ? null : document.title())
                    + mark(
                            1,
                            truth.path("date"),
                            published == null ? null : published.date().toString())
                    + mark(2, truth.path("author"), document == null ? null : document.author());
            return String.format(
                    Locale.ROOT,
                    "%s\t%.3f\tgold %d words, found %d%s\t%s",
                    truth.path("id").asText(),
                    f1,
                    gold.size(),
                    predicted.size(),
                    marks,
                    truth.path("url").asText());
        }

        private String mark(int field, JsonNode truth, @Nullable String found) {
            String gold = truth.isNull() ? "" : truth.asText();
            if (gold.isEmpty()) {
                return "";
            }
            known[field]++;
            if (found != null && same(field, gold, found)) {
                right[field]++;
                return "";
            }
            return "\t" + gold + " ≠ " + found;
        }

        /** Dates to the day; titles and authors by their words, where one may say a little less than the other. */
        private static boolean same(int field, String gold, String found) {
            if (field == 1) {
                return gold.equals(found);
            }
            List<String> left = words(AND.matcher(gold.toLowerCase(Locale.ROOT)).replaceAll(" "));
            List<String> right =
                    words(AND.matcher(found.toLowerCase(Locale.ROOT)).replaceAll(" "));
            return field == 0
                    ? Overlap.f1(left, right) >= 0.9
                    : !right.isEmpty() && (left.containsAll(right) || right.containsAll(left));
        }

        List<Figure> figures() {
            return List.of(
                    new Figure("pages", pages),
                    new Figure("baseline_word_f1", 100 * baseline / pages),
                    new Figure("readability_word_f1", 100 * peer / pages),
                    new Figure("title", 100.0 * right[0] / Math.max(1, known[0])),
                    new Figure("date", 100.0 * right[1] / Math.max(1, known[1])),
                    new Figure("author", 100.0 * right[2] / Math.max(1, known[2])),
                    new Figure("shingle_f1", 100 * shingleF1 / pages),
                    new Figure("word_f1", 100 * wordF1 / pages));
        }
    }
}

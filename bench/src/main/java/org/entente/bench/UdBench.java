package org.entente.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.entente.annotate.Annotator;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;

/**
 * Syntax against a Universal Dependencies treebank, gold sentences and words given, whole documents at a time. As in the
 * CoNLL 2018 shared task, relations count without their subtypes. Baselines: the most frequent tag, lemma and relation of
 * each word in the training part, if that stands beside the file; each word hanging from the one before it.
 */
final class UdBench implements Bench {
    private static final int COLUMNS = 10;

    /** A word of the gold: its form and what is told of it. */
    private record Gold(String form, UdScore.Word word) {}

    @Override
    public String name() {
        return "ud";
    }

    @Override
    public String measures() {
        return "tags, lemmas and syntax on a CoNLL-U file, gold words given; main: las";
    }

    @Override
    public List<Figure> run(Path data, PrintWriter predictions) throws IOException {
        List<List<List<Gold>>> documents = new ArrayList<>();
        for (List<GoldSentence> document : GoldFiles.documents(data, COLUMNS)) {
            List<List<Gold>> sentences = new ArrayList<>();
            for (GoldSentence sentence : document) {
                sentences.add(words(sentence, data));
            }
            documents.add(sentences);
        }
        List<Figure> figures = new ArrayList<>(baseline(documents, data).figures("baseline_"));
        figures.addAll(score(Engines.peer(), documents, new PrintWriter(Writer.nullWriter()))
                .figures(Engines.PEER));
        figures.addAll(score(Engines.shipped(), documents, predictions).figures(""));
        return figures;
    }

    private static UdScore score(Annotator engine, List<List<List<Gold>>> documents, PrintWriter predictions) {
        UdScore score = new UdScore();
        for (List<List<Gold>> document : documents) {
            List<Sentence> annotated = engine.annotate(document.stream()
                    .map(sentence -> sentence.stream().map(Gold::form).toList())
                    .toList());
            for (int s = 0; s < document.size(); s++) {
                for (int w = 0; w < document.get(s).size(); w++) {
                    Gold gold = document.get(s).get(w);
                    Token token = annotated.get(s).token(w);
                    UdScore.Word found =
                            new UdScore.Word(token.upos(), token.lemma(), token.head() + 1, token.deprel());
                    score.add(gold.word(), found);
                    predictions.println(row(gold, found));
                }
                predictions.println();
            }
        }
        return score;
    }

    private static String row(Gold gold, UdScore.Word found) {
        return String.join(
                "\t",
                gold.form(),
                gold.word().upos(),
                found.upos(),
                gold.word().lemma(),
                found.lemma(),
                String.valueOf(gold.word().head()),
                String.valueOf(found.head()),
                gold.word().relation(),
                found.relation());
    }

    private static UdScore baseline(List<List<List<Gold>>> documents, Path data) throws IOException {
        Path train = data.resolveSibling("train.conllu.gz");
        List<List<List<String>>> known = Files.exists(train) ? GoldFiles.sentences(train, COLUMNS) : List.of();
        Map<String, String> tags = mostFrequent(known, r -> r.get(3));
        Map<String, String> lemmas = mostFrequent(known, r -> r.get(2));
        Map<String, String> relations = mostFrequent(known, r -> UdScore.base(r.get(7)));
        UdScore score = new UdScore();
        for (List<List<Gold>> document : documents) {
            for (List<Gold> sentence : document) {
                for (int i = 0; i < sentence.size(); i++) {
                    String form = sentence.get(i).form();
                    score.add(
                            sentence.get(i).word(),
                            new UdScore.Word(
                                    tags.getOrDefault(form, "NOUN"),
                                    lemmas.getOrDefault(form, form),
                                    i,
                                    relations.getOrDefault(form, "")));
                }
            }
        }
        return score;
    }

    private static List<Gold> words(GoldSentence sentence, Path data) throws IOException {
        List<Gold> words = new ArrayList<>();
        for (List<String> row : sentence.rows()) {
            if (row.get(0).matches("\\d+")) {
                words.add(new Gold(row.get(1), new UdScore.Word(row.get(3), row.get(2), head(row, data), row.get(7))));
            }
        }
        return words;
    }

    private static int head(List<String> row, Path data) throws IOException {
        try {
            return Integer.parseInt(row.get(6));
        } catch (NumberFormatException e) {
            throw new IOException(
                    data + ": the head of '" + row.get(1) + "' is '" + row.get(6)
                            + "'; the seventh column of CoNLL-U must hold the number of a word",
                    e);
        }
    }

    private static Map<String, String> mostFrequent(
            List<List<List<String>>> sentences, Function<List<String>, String> column) {
        Map<String, Map<String, Integer>> counts = new HashMap<>();
        for (List<List<String>> rows : sentences) {
            for (List<String> row : rows) {
                if (row.get(0).matches("\\d+")) {
                    counts.computeIfAbsent(row.get(1), w -> new HashMap<>()).merge(column.apply(row), 1, Integer::sum);
                }
            }
        }
        Map<String, String> best = new HashMap<>();
        counts.forEach((word, values) -> values.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .ifPresent(e -> best.put(word, e.getKey())));
        return best;
    }
}

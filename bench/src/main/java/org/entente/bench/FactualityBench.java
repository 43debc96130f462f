package org.entente.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.annotate.Sentence;

/**
 * How far the author holds predicates to have happened, −3 to 3, against a table in the form of UW or It-Happened 2 (Lee et
 * al. 2015; Rudinger et al. 2018): the mean absolute error, so lower is better, and Pearson's r, −1 to 1. Each sentence is
 * a document of its own. Baselines: the median of the training part, if that stands beside the file, and the mean of the
 * predicate's word there, smoothed. CoreNLP tells no factuality.
 */
final class FactualityBench implements Bench {
    /** A predicate: the words of its sentence, which of them it is, and its value. */
    private record Predicate(List<String> words, int index, double value) {
        String word() {
            return words.get(index);
        }
    }

    @Override
    public String name() {
        return "factuality";
    }

    @Override
    public String measures() {
        return "how far the author holds predicates true, on a table, words given; main: mae (lower is better)";
    }

    @Override
    public List<Figure> run(Path data, PrintWriter predictions) throws IOException {
        List<Predicate> gold = read(data);
        List<Predicate> known = new ArrayList<>();
        for (String name : List.of("train.tsv", "train.tsv.gz")) {
            Path train = data.resolveSibling(name);
            if (Files.exists(train)) {
                known.addAll(read(train));
            }
        }
        WordMeans means = new WordMeans();
        known.forEach(p -> means.learn(p.word(), p.value()));
        double median = means.median();
        Map<List<String>, Sentence> annotated = new HashMap<>();
        Agreement constant = new Agreement();
        Agreement byWord = new Agreement();
        Agreement ours = new Agreement();
        for (Predicate predicate : gold) {
            Sentence sentence = annotated.computeIfAbsent(
                    predicate.words(),
                    words -> Engines.shipped().annotate(List.of(words)).get(0));
            double found = sentence.token(predicate.index()).factuality();
            constant.add(predicate.value(), median);
            byWord.add(predicate.value(), means.mean(predicate.word()));
            ours.add(predicate.value(), found);
            predictions.println(String.join(
                    "\t",
                    String.valueOf(predicate.value()),
                    String.valueOf(found),
                    predicate.word(),
                    String.join(" ", predicate.words())));
        }
        return List.of(
                Figure.fine("baseline_mae", constant.meanError()),
                Figure.fine("baseline_word_pearson", byWord.pearson()),
                Figure.fine("baseline_word_mae", byWord.meanError()),
                Figure.fine("pearson", ours.pearson()),
                Figure.fine("mae", ours.meanError()));
    }

    private static List<Predicate> read(Path file) throws IOException {
        List<Predicate> predicates = new ArrayList<>();
        for (List<String> row : GoldFiles.table(file, "id", "tokens", "predicate", "value")) {
            List<String> words = List.of(row.get(1).split(" ", -1));
            try {
                Predicate predicate =
                        new Predicate(words, Integer.parseInt(row.get(2)), Double.parseDouble(row.get(3)));
                if (predicate.index() < 0 || predicate.index() >= words.size() || Math.abs(predicate.value()) > 3) {
                    throw new IOException(file + ": " + row.get(0) + " has predicate " + row.get(2) + " and value "
                            + row.get(3) + "; a word of the sentence, from 0, and −3 to 3 are wanted");
                }
                predicates.add(predicate);
            } catch (NumberFormatException e) {
                throw new IOException(
                        file + ": " + row.get(0) + " has predicate '" + row.get(2) + "' and value '" + row.get(3)
                                + "'; both must be numbers",
                        e);
            }
        }
        if (predicates.isEmpty()) {
            throw new IOException(file + " has no predicate");
        }
        return predicates;
    }
}

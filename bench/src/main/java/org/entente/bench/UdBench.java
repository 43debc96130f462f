package org.entente.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.entente.annotate.Annotator;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;
import org.entente.annotate.corenlp.CoreNlpAnnotator;

/**
 * Syntax against a Universal Dependencies treebank, gold sentences and words given. As in the CoNLL 2018 shared task,
 * relations count without their subtypes. Baselines: the most frequent tag, lemma and relation of each word in the training part, if
 * that stands beside the file; each word hanging from the one before it.
 */
final class UdBench implements Bench {
    private static final int COLUMNS = 10;

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
        List<List<List<String>>> sentences = GoldFiles.sentences(data, COLUMNS);
        Path train = data.resolveSibling("train.conllu.gz");
        List<List<List<String>>> known = Files.exists(train) ? GoldFiles.sentences(train, COLUMNS) : List.of();
        Map<String, String> tags = mostFrequent(known, r -> r.get(3));
        Map<String, String> lemmas = mostFrequent(known, r -> r.get(2));
        Map<String, String> relations = mostFrequent(known, r -> base(r.get(7)));
        Annotator annotator = new CoreNlpAnnotator();
        int words = 0;
        int tag = 0;
        int lemma = 0;
        int head = 0;
        int relation = 0;
        int baseTag = 0;
        int baseLemma = 0;
        int baseHead = 0;
        int baseRelation = 0;
        for (List<List<String>> all : sentences) {
            List<List<String>> rows =
                    all.stream().filter(r -> r.get(0).matches("\\d+")).toList();
            List<String> given = rows.stream().map(r -> r.get(1)).toList();
            Sentence sentence = annotator.annotate(List.of(given)).get(0);
            for (int i = 0; i < rows.size(); i++) {
                List<String> gold = rows.get(i);
                Token found = sentence.token(i);
                int its = head(gold, data);
                boolean sameHead = its == found.head() + 1;
                words++;
                tag += gold.get(3).equals(found.upos()) ? 1 : 0;
                lemma += gold.get(2).equals(found.lemma()) ? 1 : 0;
                head += sameHead ? 1 : 0;
                relation += sameHead && base(gold.get(7)).equals(base(found.deprel())) ? 1 : 0;
                baseTag += gold.get(3).equals(tags.getOrDefault(gold.get(1), "NOUN")) ? 1 : 0;
                baseLemma += gold.get(2).equals(lemmas.getOrDefault(gold.get(1), gold.get(1))) ? 1 : 0;
                baseHead += its == i ? 1 : 0;
                baseRelation += its == i && base(gold.get(7)).equals(relations.get(gold.get(1))) ? 1 : 0;
                predictions.println(String.join(
                        "\t",
                        gold.get(1),
                        gold.get(3),
                        found.upos(),
                        gold.get(2),
                        found.lemma(),
                        gold.get(6),
                        String.valueOf(found.head() + 1),
                        gold.get(7),
                        found.deprel()));
            }
            predictions.println();
        }
        return List.of(
                new Figure("baseline_upos", share(baseTag, words)),
                new Figure("baseline_lemma", share(baseLemma, words)),
                new Figure("baseline_uas", share(baseHead, words)),
                new Figure("baseline_las", share(baseRelation, words)),
                new Figure("upos", share(tag, words)),
                new Figure("lemma", share(lemma, words)),
                new Figure("uas", share(head, words)),
                new Figure("las", share(relation, words)));
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

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }

    private static String base(String relation) {
        int colon = relation.indexOf(':');
        return (colon < 0 ? relation : relation.substring(0, colon)).toLowerCase(Locale.ROOT);
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

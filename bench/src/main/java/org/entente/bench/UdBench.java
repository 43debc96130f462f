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
 * relations count without their subtypes. Baselines: the most frequent tag and lemma of each word in the training part, if
 * that stands beside the file; each word hanging from the one before it.
 */
final class UdBench implements Bench {
    @Override
    public String name() {
        return "ud";
    }

    @Override
    public List<Figure> run(Path data, PrintWriter predictions) throws IOException {
        Annotator annotator = new CoreNlpAnnotator();
        Path train = data.resolveSibling("train.conllu.gz");
        Map<String, String> tags = Files.exists(train) ? mostFrequent(train, r -> r.get(3)) : Map.of();
        Map<String, String> lemmas = Files.exists(train) ? mostFrequent(train, r -> r.get(2)) : Map.of();
        int words = 0;
        int tag = 0;
        int lemma = 0;
        int head = 0;
        int relation = 0;
        int baseTag = 0;
        int baseLemma = 0;
        int baseHead = 0;
        for (List<List<String>> all : GoldFiles.sentences(data)) {
            List<List<String>> rows =
                    all.stream().filter(r -> r.get(0).matches("\\d+")).toList();
            Sentence sentence =
                    annotator.annotate(rows.stream().map(r -> r.get(1)).toList());
            for (int i = 0; i < rows.size(); i++) {
                List<String> gold = rows.get(i);
                Token found = sentence.token(i);
                boolean sameHead = Integer.parseInt(gold.get(6)) == found.head() + 1;
                words++;
                tag += gold.get(3).equals(found.upos()) ? 1 : 0;
                lemma += gold.get(2).equalsIgnoreCase(found.lemma()) ? 1 : 0;
                head += sameHead ? 1 : 0;
                relation += sameHead && base(gold.get(7)).equals(base(found.deprel())) ? 1 : 0;
                baseTag += gold.get(3).equals(tags.getOrDefault(gold.get(1), "NOUN")) ? 1 : 0;
                baseLemma += gold.get(2).equalsIgnoreCase(lemmas.getOrDefault(gold.get(1), gold.get(1))) ? 1 : 0;
                baseHead += Integer.parseInt(gold.get(6)) == i ? 1 : 0;
                predictions.println(String.join(
                        "\t",
                        gold.get(1),
                        gold.get(3),
                        found.upos(),
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
                new Figure("upos", share(tag, words)),
                new Figure("lemma", share(lemma, words)),
                new Figure("uas", share(head, words)),
                new Figure("las", share(relation, words)));
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }

    private static String base(String relation) {
        int colon = relation.indexOf(':');
        return (colon < 0 ? relation : relation.substring(0, colon)).toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> mostFrequent(Path train, Function<List<String>, String> column)
            throws IOException {
        Map<String, Map<String, Integer>> counts = new HashMap<>();
        for (List<List<String>> rows : GoldFiles.sentences(train)) {
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

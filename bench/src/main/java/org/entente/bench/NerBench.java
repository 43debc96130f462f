package org.entente.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.annotate.Annotator;
import org.entente.annotate.Mention;
import org.entente.annotate.corenlp.CoreNlpAnnotator;

/**
 * Names against the worldwide newswire set (Shan et al. 2023) or any file of tokens with BIO tags: exact span and class.
 * The baseline knows by heart the names of the training part, if that stands beside the file, less those that are more
 * often no name there.
 */
final class NerBench implements Bench {
    private static final int LONGEST_NAME = 8;

    private record Name(int start, int end, String label) {}

    @Override
    public String name() {
        return "ner";
    }

    @Override
    public String measures() {
        return "names, exact span and class, on a CoNLL file of tokens with BIO tags; main: per_loc_org_f1";
    }

    @Override
    public List<Figure> run(Path data, PrintWriter predictions) throws IOException {
        List<List<List<String>>> sentences = GoldFiles.sentences(data, 2);
        if (sentences.stream().flatMap(List::stream).noneMatch(r -> r.get(1).startsWith("B-"))) {
            throw new IOException(data + " names nothing: the second column must hold BIO tags such as B-Person");
        }
        Path train = data.resolveSibling("train.conll.gz");
        Map<String, String> known = Files.exists(train) ? names(GoldFiles.sentences(train, 2)) : Map.of();
        Annotator annotator = new CoreNlpAnnotator();
        Counts all = new Counts();
        Counts three = new Counts();
        Counts baseline = new Counts();
        Counts baselineThree = new Counts();
        for (List<List<String>> rows : sentences) {
            if (rows.get(0).get(0).equals("-DOCSTART-")) {
                continue;
            }
            List<String> words = rows.stream().map(r -> r.get(0)).toList();
            Set<Name> gold = gold(rows);
            Set<Name> found = annotator.annotate(List.of(words)).get(0).mentions().stream()
                    .map(m -> new Name(m.start(), m.end(), label(m.kind())))
                    .collect(Collectors.toSet());
            all.add(gold, found);
            three.add(threeClasses(gold), threeClasses(found));
            Set<Name> remembered = byHeart(words, known);
            baseline.add(gold, remembered);
            baselineThree.add(threeClasses(gold), threeClasses(remembered));
            predictions.println(String.join(" ", words) + "\t" + shown(gold, words) + "\t" + shown(found, words));
        }
        return List.of(
                new Figure("baseline_f1", baseline.f1()),
                new Figure("baseline_per_loc_org_f1", baselineThree.f1()),
                new Figure("precision", all.precision()),
                new Figure("recall", all.recall()),
                new Figure("f1", all.f1()),
                new Figure("per_loc_org_precision", three.precision()),
                new Figure("per_loc_org_recall", three.recall()),
                new Figure("per_loc_org_f1", three.f1()));
    }

    private static Set<Name> gold(List<List<String>> rows) {
        Set<Name> names = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            String tag = rows.get(i).get(1);
            if (tag.startsWith("B-")) {
                int end = i + 1;
                while (end < rows.size() && rows.get(end).get(1).startsWith("I-")) {
                    end++;
                }
                names.add(new Name(i, end, tag.substring(2)));
            }
        }
        return names;
    }

    private static String label(Mention.Kind kind) {
        return switch (kind) {
            case PERSON -> "Person";
            case ORGANISATION -> "Organization";
            case LOCATION -> "Location";
            case FACILITY -> "Facility";
            case NORP -> "NORP";
            case PRODUCT -> "Product";
            case DATE -> "Date";
            case MONEY -> "Money";
            case MISC -> "Misc";
        };
    }

    private static Set<Name> threeClasses(Set<Name> names) {
        return names.stream()
                .map(n -> n.label().equals("Facility") ? new Name(n.start(), n.end(), "Location") : n)
                .filter(n -> Set.of("Person", "Organization", "Location").contains(n.label()))
                .collect(Collectors.toSet());
    }

    private static String shown(Set<Name> names, List<String> words) {
        return names.stream()
                .sorted(Comparator.comparing(Name::start))
                .map(n -> n.start() + "-" + n.end() + " " + n.label() + " " + text(n, words))
                .collect(Collectors.joining("; "));
    }

    private static String text(Name name, List<String> words) {
        return String.join(" ", words.subList(name.start(), name.end()));
    }

    /** The most frequent label of each name that is a name more often than not. */
    private static Map<String, String> names(List<List<List<String>>> sentences) {
        Map<String, Map<String, Integer>> labels = new HashMap<>();
        for (List<List<String>> rows : sentences) {
            List<String> words = rows.stream().map(r -> r.get(0)).toList();
            gold(rows).forEach(n -> labels.computeIfAbsent(text(n, words), t -> new TreeMap<>())
                    .merge(n.label(), 1, Integer::sum));
        }
        Map<String, Integer> seen = new HashMap<>();
        for (List<List<String>> rows : sentences) {
            List<String> words = rows.stream().map(r -> r.get(0)).toList();
            for (int i = 0; i < words.size(); i++) {
                for (int end = i + 1; end <= Math.min(words.size(), i + LONGEST_NAME); end++) {
                    String text = String.join(" ", words.subList(i, end));
                    if (labels.containsKey(text)) {
                        seen.merge(text, 1, Integer::sum);
                    }
                }
            }
        }
        Map<String, String> names = new HashMap<>();
        labels.forEach((text, counts) -> {
            int named = counts.values().stream().mapToInt(Integer::intValue).sum();
            if (2 * named > seen.getOrDefault(text, 0)) {
                names.put(
                        text,
                        Collections.max(counts.entrySet(), Map.Entry.comparingByValue())
                                .getKey());
            }
        });
        return names;
    }

    private static Set<Name> byHeart(List<String> words, Map<String, String> known) {
        Set<Name> found = new HashSet<>();
        for (int i = 0; i < words.size(); ) {
            int end = Math.min(words.size(), i + LONGEST_NAME);
            while (end > i && !known.containsKey(String.join(" ", words.subList(i, end)))) {
                end--;
            }
            if (end > i) {
                found.add(new Name(i, end, known.getOrDefault(String.join(" ", words.subList(i, end)), "")));
            }
            i = Math.max(end, i + 1);
        }
        return found;
    }
}

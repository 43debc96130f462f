package org.entente.merge.mention;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.annotate.Annotator;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;
import org.entente.annotate.model.ModelAnnotator;
import org.entente.bench.GoldMentions;

/** {@code MentionTables ECB+PART OUT}: what coreference.py learns from, in OUT-words.tsv and OUT-pairs.bin. */
public final class MentionTables {
    public static void main(String[] args) throws IOException {
        List<GoldMentions> gold = GoldMentions.read(Path.of(args[0]));
        Annotator annotator = ModelAnnotator.open();
        Map<String, List<Sentence>> read = new LinkedHashMap<>();
        for (GoldMentions g : gold) {
            read.put(g.document().id(), annotator.annotate(g.document()));
        }
        words(gold, read, Path.of(args[1] + "-words.tsv"));
        pairs(gold, read, Path.of(args[1] + "-pairs.bin"));
    }

    /** A row a word: topic, key, whether it is a mention's only or last word, features with a usual log odds of 0. */
    private static void words(List<GoldMentions> gold, Map<String, List<Sentence>> read, Path file) throws IOException {
        try (PrintWriter out = new PrintWriter(file.toFile(), StandardCharsets.UTF_8)) {
            for (GoldMentions g : gold) {
                Set<org.entente.record.Span> spans = new HashSet<>();
                g.mentions().forEach(m -> spans.add(m.span()));
                for (Sentence s : read.get(g.document().id())) {
                    for (Token t : s.tokens()) {
                        StringBuilder row = new StringBuilder(g.topic() + "\t" + WordFeatures.key(t) + "\t" + (spans.contains(t.span()) ? 1 : 0));
                        for (double feature : WordFeatures.of(s, t, 0)) {
                            row.append('\t').append(feature);
                        }
                        out.println(row);
                    }
                }
            }
        }
    }

    /** A row a pair of one topic as floats: topic, whether it is one happening, the numbers of both mentions, features. */
    private static void pairs(List<GoldMentions> gold, Map<String, List<Sentence>> read, Path file) throws IOException {
        Surroundings surroundings = new Surroundings(read);
        Map<String, List<EventMention>> mentions = new TreeMap<>();
        Map<String, List<String>> clusters = new TreeMap<>();
        for (GoldMentions g : gold) {
            for (GoldMentions.Mention m : g.mentions()) {
                for (Sentence s : read.get(g.document().id())) {
                    List<Token> words = s.tokens().stream().filter(t -> t.span().overlaps(m.span())).toList();
                    if (!words.isEmpty()) {
                        mentions.computeIfAbsent(g.topic(), k -> new ArrayList<>()).add(EventMention.at(g.document(), s, words, new float[s.tokens().size()][0]));
                        clusters.computeIfAbsent(g.topic(), k -> new ArrayList<>()).add(m.cluster());
                        break;
                    }
                }
            }
        }
        int number = 0;
        try (DataOutputStream out = new DataOutputStream(new java.io.BufferedOutputStream(Files.newOutputStream(file)))) {
            for (Map.Entry<String, List<EventMention>> topic : mentions.entrySet()) {
                List<EventMention> its = topic.getValue();
                List<String> of = clusters.get(topic.getKey());
                PairFeatures features = new PairFeatures(surroundings, its);
                for (int i = 0; i < its.size(); i++) {
                    for (int j = 0; j < i; j++) {
                        out.writeFloat(Float.parseFloat(topic.getKey()));
                        out.writeFloat(of.get(i).equals(of.get(j)) ? 1 : 0);
                        out.writeFloat(number + i);
                        out.writeFloat(number + j);
                        for (double feature : features.of(its.get(i), its.get(j))) {
                            out.writeFloat((float) feature);
                        }
                    }
                }
                number += its.size();
            }
        }
    }
}

package org.entente.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.annotate.Annotator;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;
import org.entente.merge.mention.Coreference;
import org.entente.merge.mention.EventMention;
import org.entente.merge.mention.MentionFinder;
import org.entente.merge.mention.Surroundings;
import org.entente.record.Span;

/**
 * Which words tell of one happening, across documents: on gold mentions within a topic (main), within all topics at once, and end to
 * end from raw text. Baseline: the same head lemma within the topic.
 */
final class EcbPlusBench implements Bench {
    /** Where a mention stands; equal only if document and words are. */
    private record Place(String document, Span span) {}

    @Override
    public String name() {
        return "ecbplus";
    }

    @Override
    public String measures() {
        return "event coreference across documents on ECB+ (a folder with docs.jsonl, mentions.jsonl); main: conll_f1";
    }

    @Override
    public List<Figure> run(Path data, PrintWriter predictions) throws IOException {
        List<GoldMentions> gold = GoldMentions.read(data);
        Annotator annotator = Engines.shipped();
        Map<String, List<Sentence>> read = new LinkedHashMap<>();
        gold.forEach(g -> read.put(g.document().id(), annotator.annotate(g.document())));
        Map<String, float[][][]> told = new LinkedHashMap<>();
        read.forEach((id, sentences) -> told.put(id, Engines.happenings().told(sentences)));
        Surroundings surroundings = new Surroundings(read);
        Map<Place, String> clusters = new HashMap<>();
        Map<Place, String> lemmas = new HashMap<>();
        Map<String, List<EventMention>> given = new TreeMap<>();
        Map<String, List<EventMention>> foundByTopic = new TreeMap<>();
        Map<EventMention, Place> places = new HashMap<>();
        MentionFinder finder = new MentionFinder();
        for (GoldMentions g : gold) {
            List<Sentence> sentences = read.getOrDefault(g.document().id(), List.of());
            float[][][] its = told.getOrDefault(g.document().id(), new float[0][][]);
            for (GoldMentions.Mention m : g.mentions()) {
                Place place = new Place(g.document().id(), m.span());
                clusters.put(place, m.cluster());
                lemmas.put(place, g.topic() + " " + m.lemma());
                EventMention mention = at(g, sentences, its, m.span());
                places.put(mention, place);
                given.computeIfAbsent(g.topic(), k -> new ArrayList<>()).add(mention);
            }
            foundByTopic
                    .computeIfAbsent(g.topic(), k -> new ArrayList<>())
                    .addAll(finder.of(g.document(), sentences, its));
        }
        Map<Place, String> within = new HashMap<>();
        given.forEach((topic, mentions) -> cluster(topic, mentions, surroundings)
                .forEach((m, cluster) ->
                        within.put(places.getOrDefault(m, new Place(m.document(), m.span())), cluster)));
        Map<Place, String> raw = new HashMap<>();
        foundByTopic.forEach((topic, mentions) -> cluster(topic, mentions, surroundings)
                .forEach((m, cluster) -> raw.put(new Place(m.document(), m.span()), cluster)));
        print(predictions, gold, clusters, within);
        CorefScore score = new CorefScore(clusters, within);
        CorefScore rawScore = new CorefScore(clusters, raw);
        Counts found = new Counts();
        found.add(clusters.keySet(), raw.keySet());
        return List.of(
                new Figure("baseline_conll_f1", new CorefScore(clusters, lemmas).conll()),
                new Figure("mentions_f1", found.f1()),
                new Figure("muc", score.muc()),
                new Figure("b3", score.b3()),
                new Figure("ceafe", score.ceafe()),
                new Figure("lea", score.lea()),
                new Figure("raw_text_conll_f1", rawScore.conll()),
                new Figure("conll_f1", score.conll()));
    }

    private static Map<EventMention, String> cluster(
            String topic, List<EventMention> mentions, Surroundings surroundings) {
        int[] numbers = new Coreference().of(mentions, surroundings);
        Map<EventMention, String> clusters = new LinkedHashMap<>();
        for (int i = 0; i < numbers.length; i++) {
            clusters.put(mentions.get(i), topic + " " + numbers[i]);
        }
        return clusters;
    }

    /** The mention at the words that overlap {@code span}, as the engine has cut them. */
    static EventMention at(GoldMentions gold, List<Sentence> sentences, float[][][] told, Span span) {
        for (Sentence s : sentences) {
            List<Token> words =
                    s.tokens().stream().filter(t -> t.span().overlaps(span)).toList();
            if (!words.isEmpty()) {
                return EventMention.at(gold.document(), s, words, told[s.index()]);
            }
        }
        throw new IllegalStateException(
                "no word at " + span + " in " + gold.document().id());
    }

    private static void print(
            PrintWriter out, List<GoldMentions> gold, Map<Place, String> clusters, Map<Place, String> found) {
        out.println(String.join("\t", "document", "words", "gold", "found"));
        for (GoldMentions g : gold) {
            for (GoldMentions.Mention m : g.mentions()) {
                Place place = new Place(g.document().id(), m.span());
                out.println(String.join(
                        "\t",
                        g.document().id(),
                        g.document().words(m.span()),
                        clusters.getOrDefault(place, ""),
                        found.getOrDefault(place, "")));
            }
        }
    }
}

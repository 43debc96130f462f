package org.entente.claim;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.actor.ActorResolver;
import org.entente.annotate.Annotator;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;
import org.entente.annotate.model.ModelAnnotator;
import org.entente.claim.place.Gazetteer;
import org.entente.claim.place.PlaceResolver;
import org.entente.record.Block;
import org.entente.record.Document;
import org.entente.record.EventType;
import org.entente.record.Span;

/**
 * {@code SideRows LABELLED OUT}: the clues of all who may take part in the events that events.py has labelled, for sides.py:
 * event, whether they act, whether they undergo it, standings, numbers.
 */
public final class SideRows {
    public static void main(String[] args) throws IOException {
        Annotator annotator = ModelAnnotator.open();
        ActorResolver resolver = new ActorResolver();
        Lexicon lexicon = new Lexicon();
        SideScores scores = new SideScores();
        PlaceResolver places = new PlaceResolver(Gazetteer.standard());
        ObjectMapper json = new ObjectMapper();
        int number = 0;
        try (BufferedReader lines = Files.newBufferedReader(Path.of(args[0]));
                PrintWriter out = new PrintWriter(args[1], StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode row = json.readTree(line);
                Document document = document(row.path("text").asText());
                List<Sentence> sentences = annotator.annotate(document);
                Who who = new Who(document, sentences, resolver.resolve(document, sentences), List.of(), resolver::state, places);
                Drafts drafts = new Drafts(document, sentences, lexicon, scores, new Operators());
                Candidates candidates = new Candidates(sentences, new Described(document, lexicon));
                for (JsonNode event : row.path("events")) {
                    EventType type = EventType.valueOf(event.path("types").path(0).asText());
                    Span at = span(event.path("word"));
                    for (Sentence s : sentences) {
                        for (Token t : s.tokens()) {
                            if (t.span().equals(at)) {
                                Draft draft = drafts.grammar(s, t, who, type::equals)
                                        .or(() -> drafts.grammar(s, t, type, who))
                                        .orElseGet(() -> Draft.open(s, t, type));
                                List<Candidate> all = candidates.of(s, who);
                                SideClues clues = new SideClues(draft, all, sentences.subList(0, s.index() + 1));
                                Set<String> actors = meant(all, event.path("actors"));
                                Set<String> recipients = meant(all, event.path("recipients"));
                                for (int i = 0; i < all.size(); i++) {
                                    out.println(number + "\t" + is(all.get(i), actors) + "\t" + is(all.get(i), recipients)
                                            + "\t" + String.join("|", clues.standings(i)) + "\t"
                                            + Arrays.stream(clues.of(i)).mapToObj("%.3f"::formatted).collect(joining("\t")));
                                }
                                number++;
                            }
                        }
                    }
                }
            }
        }
        System.out.println(number + " events");
    }

    /** Ids of whomever these mentions mean. */
    private static Set<String> meant(List<Candidate> all, JsonNode mentions) {
        Set<String> meant = new HashSet<>();
        for (JsonNode mention : mentions) {
            all.stream().filter(c -> isAt(c, span(mention))).flatMap(c -> c.who().stream()).forEach(p -> meant.add(p.actor().id()));
        }
        return meant;
    }

    private static int is(Candidate c, Set<String> some) {
        return c.who().stream().anyMatch(p -> some.contains(p.actor().id())) ? 1 : 0;
    }

    private static boolean isAt(Candidate c, Span mention) {
        return mention.overlaps(c.token().span())
                || c.who().stream().anyMatch(p -> p.mention().span().length() > 3 && p.mention().span().overlaps(mention));
    }

    private static Span span(JsonNode pair) {
        return new Span(pair.path(0).asInt(), pair.path(1).asInt());
    }

    private static Document document(String text) {
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        for (String line : text.split("\n")) {
            int length = line.codePointCount(0, line.length());
            blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(at, at + length)));
            at += length + 1;
        }
        return new Document("d0", "0", "text", null, null, null, null, null, "en", text, blocks);
    }
}

package org.entente.claim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.actor.ActorResolver;
import org.entente.actor.Actors;
import org.entente.annotate.Annotator;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;
import org.entente.annotate.model.ModelAnnotator;
import org.entente.claim.SideClues.Candidate;
import org.entente.claim.place.Gazetteer;
import org.entente.claim.place.PlaceResolver;
import org.entente.record.Block;
import org.entente.record.Document;
import org.entente.record.EventType;
import org.entente.record.Span;

/**
 * {@code SideRows LABELLED OUT}: the clues of all who may take part in the events that events.py has labelled, for sides.py:
 * event, side (0 nobody, 1 actor, 2 recipient), clues.
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
        int lost = 0;
        int all = 0;
        try (BufferedReader lines = Files.newBufferedReader(Path.of(args[0]));
                PrintWriter out = new PrintWriter(args[1], StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode row = json.readTree(line);
                Document document = document(row.path("text").asText());
                List<Sentence> sentences = annotator.annotate(document);
                Actors actors = resolver.resolve(document, sentences);
                Who who = new Who(document, sentences, actors, List.of(), resolver::state, places);
                Drafts drafts = new Drafts(document, sentences, lexicon, scores, new Operators());
                Parties parties = new Parties(sentences, new Described(document, lexicon), scores);
                for (JsonNode event : row.path("events")) {
                    EventType type = EventType.valueOf(event.path("types").path(0).asText());
                    Span at = span(event.path("word"));
                    for (Sentence s : sentences) {
                        for (Token t : s.tokens()) {
                            if (t.span().equals(at)) {
                                Draft draft = drafts.grammar(s, t, who, type::equals)
                                        .or(() -> drafts.grammar(s, t, type, who))
                                        .orElseGet(() -> Draft.open(s, t, type));
                                List<Candidate> candidates = parties.candidates(s, who);
                                SideClues clues =
                                        new SideClues(draft, s.triggerAt(t.index()).orElse(null), candidates);
                                for (String side : List.of("actors", "recipients")) {
                                    for (JsonNode mention : event.path(side)) {
                                        all++;
                                        if (candidates.stream().noneMatch(c -> isAt(c, span(mention)))) {
                                            lost++;
                                        }
                                    }
                                }
                                for (Candidate c : candidates) {
                                    int side = isIn(c, event.path("actors")) ? 1 : isIn(c, event.path("recipients")) ? 2 : 0;
                                    out.println(number + "\t" + side + "\t" + String.join("\t", clues.of(c)));
                                }
                                number++;
                            }
                        }
                    }
                }
            }
        }
        System.out.println(number + " events; of " + all + " mentions " + lost + " are of nobody");
    }

    private static boolean isIn(Candidate c, JsonNode mentions) {
        for (JsonNode mention : mentions) {
            if (isAt(c, span(mention))) {
                return true;
            }
        }
        return false;
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

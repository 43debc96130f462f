package org.entente.annotate.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.annotate.Mention;
import org.entente.annotate.Token;
import org.entente.annotate.Word;
import org.entente.annotate.model.Windows.Part;
import org.entente.record.EventType;

/** Runs the encoder over a window and reads what it gives. A pure function of the window. Safe for use by many threads. */
final class WindowReader {
    private static final String ROOT = "root";

    /** What a word that was labelled a root hangs by where another is the root. */
    static final String SECOND_ROOT = "parataxis";

    private final Model model;
    private final Lemmas lemmas;
    private final Names names;
    private final List<EventType> events;

    WindowReader(Model model) {
        this.model = model;
        lemmas = new Lemmas(model.labels().lemmas());
        names = new Names(model.labels().ner());
        events = model.labels().events().stream().map(EventType::valueOf).toList();
    }

    /**
     * Reads the parts of sentences that make up one window.
     *
     * @param sentences of the document
     * @param pieces of each word of each of them
     */
    List<PartReading> read(List<Given> sentences, List<List<int[]>> pieces, List<Part> window) {
        Window open = new Window(model.pieces().start());
        List<Attributions.Place> places = new ArrayList<>();
        for (int i = 0; i < window.size(); i++) {
            Part part = window.get(i);
            Given sentence = sentences.get(part.sentence());
            for (int word = part.start(); word < part.end(); word++) {
                int shape = Shapes.of(sentence.words().get(word).text());
                open.add(i, shape, pieces.get(part.sentence()).get(word));
                places.add(new Attributions.Place(sentence.block(), sentence.span(word)));
            }
        }
        Window.Inputs inputs = open.close(model.pieces().end());
        Encoded encoded = model.encoder().run(inputs);
        List<PartReading> readings = new ArrayList<>();
        List<Boundaries.Word> words = new ArrayList<>();
        int from = 0;
        for (Part part : window) {
            Given sentence = sentences.get(part.sentence());
            PartReading reading = reading(part, sentence, encoded, inputs, from);
            for (Token token : reading.tokens()) {
                int head = token.head() < 0 ? -1 : from + token.head() - part.start();
                words.add(new Boundaries.Word(token, head, part.sentence(), sentence.block()));
            }
            readings.add(reading);
            from += part.length();
        }
        Attributions attributions = new Attributions(encoded, places, new BoundaryScores(new Boundaries(words)));
        Triggers triggers = new Triggers(encoded, events, places);
        List<PartReading> whole = new ArrayList<>();
        from = 0;
        for (PartReading reading : readings) {
            int to = from + reading.part().length();
            whole.add(reading.with(
                    attributions.in(from, to),
                    triggers.in(from, to, reading.part().start())));
            from = to;
        }
        return whole;
    }

    /** @param from number of the part's first word in the window */
    private PartReading reading(Part part, Given sentence, Encoded encoded, Window.Inputs inputs, int from) {
        int to = from + part.length();
        List<Mention> mentions = names.mentions(encoded.ner().rows(from, to), part.start());
        return new PartReading(
                part,
                tokens(part, sentence, encoded, from, mentions),
                mentions,
                List.of(),
                List.of(),
                embedded(encoded, inputs, from, to),
                Arrays.asList(encoded.meanings().rows(from, to)));
    }

    private static List<float[][]> embedded(Encoded encoded, Window.Inputs inputs, int from, int to) {
        List<float[][]> words = new ArrayList<>();
        for (int word = from; word < to; word++) {
            words.add(encoded.embedded().rows((int) inputs.first()[word], (int) inputs.last()[word] + 1));
        }
        return words;
    }

    private List<Token> tokens(Part part, Given sentence, Encoded encoded, int from, List<Mention> mentions) {
        float[][] arcs = arcs(encoded, from, part.length());
        NameTrees nameTrees = new NameTrees(arcs, mentions, part.start());
        int[] heads = Trees.heads(arcs);
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < heads.length; i++) {
            int at = from + i;
            int index = part.start() + i;
            Word word = sentence.words().get(index);
            String label = nameTrees.relation(i, heads[i], encoded.deprel().get(at));
            String tag = Tags.of(word.text(), encoded.xpos().get(at), sentence.isSpaced(index));
            tokens.add(new Token(
                    index,
                    word.text(),
                    lemmas.of(word.text(), tag),
                    Tags.universal(encoded.upos().get(at), tag),
                    tag,
                    heads[i] < 0 ? -1 : part.start() + heads[i],
                    heads[i] < 0 ? ROOT : label.equals(ROOT) ? SECOND_ROOT : label,
                    encoded.factuality().at(at, 0),
                    sentence.span(index)));
        }
        Brackets.hang(tokens);
        Datelines.untie(tokens);
        Phrases.join(tokens, mentions, lemmas);
        return tokens;
    }

    /** Among the words of one part only. */
    private static float[][] arcs(Encoded encoded, int from, int words) {
        float[][] arcs = new float[words][words + 1];
        for (int d = 0; d < words; d++) {
            arcs[d][0] = encoded.arcs().at(from + d, 0);
            System.arraycopy(encoded.arcs().row(from + d, from + 1, from + 1 + words), 0, arcs[d], 1, words);
        }
        return arcs;
    }
}

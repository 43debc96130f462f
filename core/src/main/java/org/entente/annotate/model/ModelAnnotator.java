package org.entente.annotate.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.entente.annotate.Annotator;
import org.entente.annotate.EventTypes;
import org.entente.annotate.ModelException;
import org.entente.annotate.Sentence;
import org.entente.annotate.Word;
import org.entente.annotate.Words;
import org.entente.annotate.model.Windows.Part;
import org.entente.record.Block;
import org.entente.record.Document;
import org.entente.record.EventType;
import org.entente.record.Span;

/** Entente's own engine: one model reads every sentence once. */
public final class ModelAnnotator implements Annotator, EventTypes {
    private final Model model;
    private final WindowReader reader;
    private final AtomicInteger documents = new AtomicInteger();

    ModelAnnotator(Model model) {
        this.model = model;
        reader = new WindowReader(model);
    }

    /**
     * Loads the model that the system property {@code entente.model} points to, or else the one that comes with Entente;
     * takes about a second.
     *
     * @throws ModelException if a file is missing, broken or of another format
     */
    public static ModelAnnotator open() {
        return new ModelAnnotator(Model.open(ModelFiles.chosen(), 1));
    }

    @Override
    public List<Sentence> annotate(Document document) {
        List<Given> sentences = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block.coded()) {
                for (List<Word> words : Words.sentences(document.words(block.span()))) {
                    sentences.add(new Given(block, words));
                }
            }
        }
        return read(sentences);
    }

    @Override
    public List<Sentence> annotate(List<List<String>> sentences) {
        List<Given> given = new ArrayList<>();
        for (List<String> texts : sentences) {
            List<Word> words = new ArrayList<>();
            int at = 0;
            for (String text : texts) {
                int end = at + text.codePointCount(0, text.length());
                words.add(new Word(text, at, end));
                at = end + 1;
            }
            if (words.isEmpty()) {
                throw new IllegalArgumentException("a sentence without words");
            }
            given.add(new Given(new Block(Block.Kind.PARAGRAPH, new Span(0, at - 1)), words));
        }
        return read(given);
    }

    @Override
    public String version() {
        return "model-" + model.labels().version();
    }

    @Override
    public Map<EventType, Double> types(Sentence sentence, Range source, Range target) {
        return model.types().types(sentence, source, target);
    }

    private List<Sentence> read(List<Given> sentences) {
        List<List<int[]>> pieces = sentences.stream()
                .map(sentence -> model.pieces().of(sentence.texts()))
                .toList();
        List<int[]> lengths = pieces.stream()
                .map(words -> words.stream().mapToInt(word -> word.length).toArray())
                .toList();
        List<Block> blocks = sentences.stream().map(Given::block).toList();
        List<List<PartReading>> parts = new ArrayList<>();
        sentences.forEach(sentence -> parts.add(new ArrayList<>()));
        for (List<PartReading> window : run(
                sentences, pieces, Windows.pack(lengths, blocks, model.labels().window()))) {
            window.forEach(part -> parts.get(part.part().sentence()).add(part));
        }
        List<Sentence> read = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            read.add(Joining.sentence(i, sentences.get(i), parts.get(i)));
        }
        return read;
    }

    /** Each window on its own; where this is the only document at work, in all threads, since then they are idle. */
    private List<List<PartReading>> run(List<Given> sentences, List<List<int[]>> pieces, List<List<Part>> windows) {
        boolean alone = documents.incrementAndGet() == 1;
        try (Stream<List<Part>> stream = alone ? windows.parallelStream() : windows.stream()) {
            return stream.map(window -> reader.read(sentences, pieces, window)).toList();
        } finally {
            documents.decrementAndGet();
        }
    }
}

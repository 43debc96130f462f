package org.entente.bench.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.GrammaticalStructure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.entente.annotate.Annotator;
import org.entente.annotate.Sentence;
import org.entente.annotate.Vectors;
import org.entente.record.Block;
import org.entente.record.Document;
import org.entente.record.Span;

/** Stanford CoreNLP, driven component by component so that its parts load at the same time and nothing runs in vain. */
public final class CoreNlpAnnotator implements Annotator {
    private static final String TAGGER = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";

    private final MaxentTagger tagger;
    private final Names names;
    private final DependencyParser parser;

    /** Loads the models; takes seconds. */
    public CoreNlpAnnotator() {
        Quiet.corenlp();
        CompletableFuture<MaxentTagger> loadingTagger = CompletableFuture.supplyAsync(() -> new MaxentTagger(TAGGER));
        CompletableFuture<DependencyParser> loadingParser =
                CompletableFuture.supplyAsync(() -> DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL));
        names = new Names();
        tagger = loadingTagger.join();
        parser = loadingParser.join();
    }

    @Override
    public List<Sentence> annotate(Document document) {
        List<Sentence> sentences = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block.coded()) {
                for (List<CoreLabel> words : Words.sentences(document.words(block.span()))) {
                    sentences.add(sentence(
                            sentences.size(), block, words, block.span().start()));
                }
            }
        }
        return sentences;
    }

    @Override
    public List<Sentence> annotate(List<List<String>> sentences) {
        List<Sentence> annotated = new ArrayList<>();
        for (List<String> words : sentences) {
            List<CoreLabel> labels = Words.given(words);
            int length = labels.get(labels.size() - 1).endPosition();
            annotated.add(sentence(annotated.size(), new Block(Block.Kind.PARAGRAPH, new Span(0, length)), labels, 0));
        }
        return annotated;
    }

    @Override
    public String version() {
        return "corenlp-4.5.10";
    }

    private Sentence sentence(int index, Block block, List<CoreLabel> words, int offset) {
        tagger.tagCoreLabels(words);
        Tags.repair(words);
        Morphology morphology = new Morphology();
        for (CoreLabel word : words) {
            word.setLemma(lemma(word, morphology));
        }
        GrammaticalStructure structure = parser.predict(words);
        var tokens = Trees.tokens(words, structure.typedDependencies(), offset);
        Span span = tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
        return new Sentence(index, block, span, tokens, names.find(words), List.of(), List.of(), Vectors.NONE);
    }

    /** Where Universal Dependencies differ from the Penn Treebank: "their" stays "their", a mark is written as it stands. */
    private static String lemma(CoreLabel word, Morphology morphology) {
        boolean mark = word.word().codePoints().noneMatch(Character::isLetterOrDigit);
        if (word.tag().equals("PRP$")) {
            return word.originalText().toLowerCase(Locale.ROOT);
        }
        return mark ? word.originalText() : morphology.lemma(word.word(), word.tag());
    }
}

package org.entente.bench.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalStructure;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.entente.annotate.Token;

/**
 * Labels sentences for training with two of CoreNLP's parsers, the neural one and shift-reduce with a beam; what they
 * agree on is worth learning from. Reads and writes one word a line and an empty line after each sentence; writes {@code
 * word, tag, head, relation, head, relation}, heads counted from 1 and 0 for the root.
 */
public final class Silver {
    private static final String TAGGER = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
    private static final String BEAM = "edu/stanford/nlp/models/srparser/englishSR.beam.ser.gz";
    private static final int LONGEST = 60;

    private final MaxentTagger tagger = new MaxentTagger(TAGGER);
    private final DependencyParser neural = DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL);
    private final ShiftReduceParser beam = ShiftReduceParser.loadModel(BEAM);

    /** {@code Silver IN OUT}. The models of the beam parser must be on the class path. */
    public static void main(String[] args) throws IOException {
        Quiet.corenlp();
        Silver silver = new Silver();
        List<List<String>> sentences = sentences(Path.of(args[0]));
        int batch = 200;
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(args[1])))) {
            for (int from = 0; from < sentences.size(); from += batch) {
                sentences.subList(from, Math.min(sentences.size(), from + batch)).parallelStream()
                        .map(silver::labelled)
                        .forEachOrdered(out::println);
                out.flush();
            }
        }
    }

    private static List<List<String>> sentences(Path file) throws IOException {
        List<List<String>> sentences = new ArrayList<>(List.of(new ArrayList<>()));
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.isEmpty()) {
                    sentences.add(new ArrayList<>());
                } else {
                    sentences.get(sentences.size() - 1).add(line);
                }
            }
        }
        sentences.removeIf(List::isEmpty);
        return sentences;
    }

    /** Long sentences and marks of documents come back without labels. */
    private String labelled(List<String> words) {
        if (words.size() > LONGEST || words.get(0).equals("-DOCSTART-")) {
            return String.join("\n", words) + "\n";
        }
        List<CoreLabel> labels = Words.given(words);
        tagger.tagCoreLabels(labels);
        Tags.repair(labels);
        List<Token> one = tokens(labels, neural.predict(labels).typedDependencies());
        Tree tree = beam.apply(labels);
        List<Token> two = tokens(labels, new UniversalEnglishGrammaticalStructure(tree).typedDependencies());
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            Token a = one.get(i);
            Token b = two.get(i);
            rows.append(words.get(i)).append('\t').append(a.xpos());
            rows.append('\t').append(a.head() + 1).append('\t').append(a.deprel());
            rows.append('\t').append(b.head() + 1).append('\t').append(b.deprel());
            rows.append('\n');
        }
        return rows.toString();
    }

    private static List<Token> tokens(List<CoreLabel> labels, Collection<TypedDependency> dependencies) {
        labels.forEach(label -> label.setLemma(label.word()));
        return Trees.tokens(labels, dependencies, 0);
    }
}

package org.entente.annotate.corenlp;

import edu.stanford.nlp.ie.NERClassifierCombiner;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.annotate.Mention;
import org.entente.annotate.Mention.Kind;

/** Named mentions by CoreNLP's three conditional random fields (Finkel et al. 2005), combined. */
final class Names {
    private static final String MODELS = "edu/stanford/nlp/models/ner/";

    private final NERClassifierCombiner classifier;

    Names() {
        try {
            classifier = new NERClassifierCombiner(
                    false,
                    false,
                    MODELS + "english.all.3class.distsim.crf.ser.gz",
                    MODELS + "english.muc.7class.distsim.crf.ser.gz",
                    MODELS + "english.conll.4class.distsim.crf.ser.gz");
        } catch (IOException e) {
            throw new UncheckedIOException("the models of CoreNLP are not on the class path", e);
        }
    }

    /** Runs of words with one class. */
    List<Mention> find(List<CoreLabel> words) {
        List<CoreLabel> labelled = classifier.classifySentence(copies(words));
        List<Mention> mentions = new ArrayList<>();
        for (int start = 0; start < labelled.size(); ) {
            String label = label(labelled, start);
            int end = start + 1;
            while (end < labelled.size() && label(labelled, end).equals(label)) {
                end++;
            }
            int first = start;
            int last = end;
            kind(label, words.get(start).tag()).ifPresent(k -> mentions.add(new Mention(k, first, last)));
            start = end;
        }
        return mentions;
    }

    /** The classifiers write into the words that they read; each sentence must stay its own. */
    private static List<CoreLabel> copies(List<CoreLabel> words) {
        return words.stream().map(CoreLabel::new).toList();
    }

    private static String label(List<CoreLabel> words, int index) {
        String label = words.get(index).get(AnswerAnnotation.class);
        return label == null ? "O" : label;
    }

    private static Optional<Kind> kind(String label, String tag) {
        return switch (label) {
            case "PERSON" -> Optional.of(Kind.PERSON);
            case "ORGANIZATION" -> Optional.of(Kind.ORGANISATION);
            case "LOCATION" -> Optional.of(Kind.LOCATION);
            case "DATE" -> Optional.of(Kind.DATE);
            case "MONEY" -> Optional.of(Kind.MONEY);
            // CoNLL files nationalities under MISC; as adjectives and plurals they are just that
            case "MISC" -> Optional.of(tag.equals("JJ") || tag.endsWith("S") ? Kind.NORP : Kind.MISC);
            default -> Optional.empty();
        };
    }
}

package org.entente.bench.corenlp;

import edu.stanford.nlp.ie.NERClassifierCombiner;
import edu.stanford.nlp.io.IOUtils;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.annotate.Mention;
import org.entente.annotate.Mention.Kind;

/** Named mentions by CoreNLP's three conditional random fields (Finkel et al. 2005), combined. */
final class Names {
    private static final String MODELS = "edu/stanford/nlp/models/ner/";
    private static final String DEMONYMS = "edu/stanford/nlp/models/dcoref/demonyms.txt";

    /** Any but 1000 to 2099. */
    private static final Pattern NUMBER = Pattern.compile("(?!(?:1\\d|20)\\d\\d$)\\d+");

    private static final Pattern TITLE =
            Pattern.compile("(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Cpt|Sgt|Cdr|Adm|Sen|Rep|Gov|Rev|Hon)\\.?");

    private final NERClassifierCombiner classifier;
    private final Set<String> demonyms;

    Names() {
        try {
            demonyms = demonyms();
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
            int first = label.equals("PERSON") ? untitled(words, start, end) : start;
            int last = end;
            kind(label, words.subList(first, last)).ifPresent(k -> mentions.add(new Mention(k, first, last)));
            start = end;
        }
        return mentions;
    }

    /** Where the name of a person begins behind abbreviated titles. */
    private static int untitled(List<CoreLabel> words, int start, int end) {
        int first = start;
        while (first + 1 < end && TITLE.matcher(words.get(first).word()).matches()) {
            first++;
        }
        return first;
    }

    /** The classifiers write into the words that they read; each sentence must stay its own. */
    private static List<CoreLabel> copies(List<CoreLabel> words) {
        return words.stream().map(CoreLabel::new).toList();
    }

    private static String label(List<CoreLabel> words, int index) {
        String label = words.get(index).get(AnswerAnnotation.class);
        return label == null ? "O" : label;
    }

    /** What the label says of these words, if Entente has a class for it. */
    private Optional<Kind> kind(String label, List<CoreLabel> words) {
        return switch (label) {
            case "PERSON" -> Optional.of(Kind.PERSON);
            case "ORGANIZATION" -> Optional.of(Kind.ORGANISATION);
            case "LOCATION" -> Optional.of(Kind.LOCATION);
            case "DATE" -> isBareNumber(words) ? Optional.empty() : Optional.of(Kind.DATE);
            case "MONEY" -> Optional.of(Kind.MONEY);
            case "MISC" -> Optional.of(isNorp(words) ? Kind.NORP : Kind.MISC);
            default -> Optional.empty();
        };
    }

    /** CoNLL files nationalities under MISC: they are known ones, or adjectives and plurals. */
    private boolean isNorp(List<CoreLabel> words) {
        String tag = words.get(0).tag();
        return tag.equals("JJ") || tag.endsWith("S") || demonyms.contains(text(words));
    }

    /** The 19 of Covid-19: a number alone is a date only as a year. */
    private static boolean isBareNumber(List<CoreLabel> words) {
        return words.size() == 1 && NUMBER.matcher(words.get(0).word()).matches();
    }

    private static String text(List<CoreLabel> words) {
        return words.stream().map(CoreLabel::word).collect(Collectors.joining(" "));
    }

    /** CoreNLP's own list: place, adjective, plural; comment lines begin with #. */
    private static Set<String> demonyms() throws IOException {
        Set<String> demonyms = new HashSet<>();
        for (String line : IOUtils.linesFromFile(DEMONYMS)) {
            if (!line.startsWith("#")) {
                String[] cells = line.split("\t");
                demonyms.addAll(Arrays.asList(cells).subList(1, cells.length));
            }
        }
        return demonyms;
    }
}

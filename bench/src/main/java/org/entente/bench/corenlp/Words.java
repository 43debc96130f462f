package org.entente.bench.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/** Text → words and sentences, with offsets in code points. */
final class Words {
    /** Longer runs without a sentence end are no prose; cutting them bounds what one sentence can cost. */
    private static final int LONGEST_SENTENCE = 250;

    private static final WordToSentenceProcessor<CoreLabel> SPLITTER = new WordToSentenceProcessor<>();

    private Words() {}

    /** The sentences of {@code text}; offsets count from its start. */
    static List<List<CoreLabel>> sentences(String text) {
        PTBTokenizer<CoreLabel> tokenizer = new PTBTokenizer<>(
                new StringReader(flattened(text)),
                new CoreLabelTokenFactory(),
                "quotes=latex,untokenizable=noneDelete");
        List<CoreLabel> words = tokenizer.tokenize();
        dashes(words);
        toCodePoints(text, words);
        List<List<CoreLabel>> sentences = new ArrayList<>();
        for (List<CoreLabel> sentence : SPLITTER.process(words)) {
            for (int from = 0; from < sentence.size(); from += LONGEST_SENTENCE) {
                sentences.add(sentence.subList(from, Math.min(sentence.size(), from + LONGEST_SENTENCE)));
            }
        }
        return sentences;
    }

    /** Words as given, with offsets as if joined by single blanks. */
    static List<CoreLabel> given(List<String> words) {
        List<CoreLabel> labels = new ArrayList<>();
        int at = 0;
        for (String word : words) {
            CoreLabel label = new CoreLabel();
            label.setWord(Quotes.latex(word, labels));
            label.setValue(label.word());
            label.setOriginalText(word);
            int length = word.codePointCount(0, word.length());
            label.setBeginPosition(at);
            label.setEndPosition(at + length);
            labels.add(label);
            at += length + 1;
        }
        return labels;
    }

    /** Line breaks within a block are layout, not sentence ends; other white space would only confuse. */
    private static String flattened(String text) {
        StringBuilder flat = new StringBuilder(text);
        for (int i = 0; i < flat.length(); i++) {
            char c = flat.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b' || c == '\ufeff' || c == 0) {
                flat.setCharAt(i, ' ');
            }
        }
        return flat.toString();
    }

    /** A hyphen between blanks is a dash, which the parser knows; else it takes both sides for one compound. */
    private static void dashes(List<CoreLabel> words) {
        for (int i = 1; i + 1 < words.size(); i++) {
            CoreLabel word = words.get(i);
            boolean spaced = words.get(i - 1).endPosition() < word.beginPosition()
                    && word.endPosition() < words.get(i + 1).beginPosition();
            if (spaced
                    && (word.word().equals("-")
                            || word.word().equals("–")
                            || word.word().equals("—"))) {
                word.setWord("--");
                word.setValue("--");
            }
        }
    }

    private static void toCodePoints(String text, List<CoreLabel> words) {
        if (text.length() == text.codePointCount(0, text.length())) {
            return;
        }
        int[] codePoints = new int[text.length() + 1];
        for (int i = 0, n = 0; i < text.length(); i++) {
            codePoints[i] = n;
            if (!Character.isHighSurrogate(text.charAt(i))
                    || i + 1 == text.length()
                    || !Character.isLowSurrogate(text.charAt(i + 1))) {
                n++;
            }
            codePoints[i + 1] = n;
        }
        for (CoreLabel word : words) {
            word.setBeginPosition(codePoints[word.beginPosition()]);
            word.setEndPosition(codePoints[word.endPosition()]);
        }
    }
}

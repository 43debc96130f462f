package org.entente.merge.origin;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.record.Document;

/**
 * The words of a document's coded prose, in order: share widgets, lists of links and headlines are no part of it.
 *
 * @param words in lower case, without accents and possessive endings
 * @param capital which of them are written with a capital first
 * @param first which of them begin a sentence, so that their capital says nothing
 */
record RunningText(List<String> words, BitSet capital, BitSet first) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern WORD = Pattern.compile("([\\p{L}\\p{N}]+)(?:['’]s\\b)?");
    private static final Pattern ENDS_SENTENCE = Pattern.compile(".*[.?!:\\n“\"].*", Pattern.DOTALL);

    private static final Pattern SENTENCE_END = Pattern.compile("[.?!…][\"'”’)\\]]*\\s*$");
    private static final int LONGEST_END = 8;

    /** Words from which on a passage is prose, however it ends. */
    private static final int LONG = 25;

    RunningText {
        words = List.copyOf(words);
    }

    static RunningText of(Document document) {
        List<String> words = new ArrayList<>();
        BitSet capital = new BitSet();
        BitSet first = new BitSet();
        for (String passage : passages(document)) {
            String plain = Normalizer.normalize(passage, Normalizer.Form.NFD);
            Matcher matcher = WORD.matcher(MARKS.matcher(plain).replaceAll(""));
            boolean begins = true;
            int end = 0;
            StringBuilder between = new StringBuilder();
            while (matcher.find()) {
                between.setLength(0);
                matcher.appendReplacement(between, "");
                begins = begins || (end > 0 && ENDS_SENTENCE.matcher(between).matches());
                String word = matcher.group(1);
                capital.set(words.size(), Character.isUpperCase(word.charAt(0)));
                first.set(words.size(), begins);
                words.add(word.toLowerCase(Locale.ROOT));
                begins = false;
                end = matcher.end();
            }
        }
        return new RunningText(words, capital, first);
    }

    /** The passages of prose; of a document that has none, all that is coded. */
    private static List<String> passages(Document document) {
        List<String> coded = document.blocks().stream()
                .filter(block -> block.coded())
                .map(block -> document.words(block.span()))
                .toList();
        List<String> prose = coded.stream().filter(RunningText::isProse).toList();
        return prose.isEmpty() ? coded : prose;
    }

    private static boolean isProse(String passage) {
        return SENTENCE_END
                        .matcher(passage.substring(Math.max(0, passage.length() - LONGEST_END)))
                        .find()
                || passage.chars().filter(Character::isWhitespace).count() >= LONG;
    }

    int size() {
        return words.size();
    }
}

package org.entente.annotate;

import java.util.ArrayList;
import java.util.List;

/** Words → sentences. Where a sentence ends with an abbreviation, its period becomes a word: etc|. */
final class Breaks {
    private final List<Word> words;
    private final Ends ends;
    private final List<List<Word>> sentences = new ArrayList<>();
    private List<Word> sentence = new ArrayList<>();
    /** Straight quotation marks so far. */
    private int quotes;

    private Breaks(List<Word> words) {
        this.words = words;
        ends = new Ends(words);
    }

    static List<List<Word>> sentences(List<Word> words) {
        Breaks breaks = new Breaks(words);
        for (int i = 0; i < words.size(); ) {
            i = breaks.take(i);
        }
        breaks.end();
        return breaks.sentences;
    }

    private void end() {
        if (!sentence.isEmpty()) {
            sentences.add(sentence);
        }
        sentence = new ArrayList<>();
    }

    /** Takes the word and, if a sentence may end with it, what closes the sentence. */
    private int take(int i) {
        Word word = words.get(i);
        if (Ends.isMark(word)) {
            sentence.add(word);
            int next = close(i + 1);
            if (next == words.size() || ends.after(i, next, sentence)) {
                end();
            }
            return next;
        }
        if (word.text().length() > 1 && word.text().endsWith(".") && Ends.isLetter(word)) {
            return shortened(i, word);
        }
        sentence.add(word);
        quotes += straight(word) ? 1 : 0;
        return i + 1;
    }

    /** Takes an abbreviation, or what is only a word before a full stop. */
    private int shortened(int i, Word word) {
        boolean last = i + 1 == words.size();
        String following = last ? "" : words.get(i + 1).text();
        boolean bracket = following.equals(")") || following.equals("]");
        boolean inside =
                bracket && !sentence.isEmpty() && !"([".contains(sentence.get(0).text());
        int behind = inside ? i + 1 : closed(i + 1, false);
        boolean ended = !inside && (behind == words.size() || ends.afterShort(i, behind));
        if (inside || !ended && ends.isShort(i)) {
            sentence.add(word);
            return i + 1;
        }
        int period = word.end() - 1;
        sentence.add(new Word(word.text().substring(0, word.text().length() - 1), word.start(), period));
        sentence.add(new Word(".", period, word.end()));
        int next = close(i + 1);
        if (ended || next == words.size()) {
            end();
        }
        return next;
    }

    /** Takes the marks that close what ended; the index of the word behind them. */
    private int close(int from) {
        int to = closed(from, true);
        for (int i = from; i < to; i++) {
            sentence.add(words.get(i));
            quotes += straight(words.get(i)) ? 1 : 0;
        }
        return to;
    }

    /**
     * The index behind the marks from {@code from} on that close what ended.
     *
     * @param more whether these may be periods and footnotes too
     */
    private int closed(int from, boolean more) {
        int open = quotes;
        int i = from;
        while (i < words.size()) {
            Word word = words.get(i);
            boolean glued = words.get(i - 1).end() == word.start();
            boolean apart = i + 1 == words.size() || words.get(i + 1).start() > word.end();
            if (more && glued && note(i)) {
                i += 3;
                continue;
            }
            boolean closing =
                    switch (word.text()) {
                        case "”", "’", "»", ")", "]", "}", "''", "’’" -> glued || apart;
                        case "\"", "'" -> glued && apart || (glued || apart) && open % 2 == 1;
                        case "." -> more;
                        default -> more && i > from && glued && Ends.isMark(word);
                    };
            if (!closing) {
                break;
            }
            open += straight(word) ? 1 : 0;
            i++;
        }
        return i;
    }

    /** Whether a footnote stands here: [12]. */
    private boolean note(int i) {
        return i + 2 < words.size()
                && words.get(i).text().equals("[")
                && Character.isDigit(words.get(i + 1).text().charAt(0))
                && words.get(i + 2).text().equals("]");
    }

    private static boolean straight(Word word) {
        return word.text().equals("\"");
    }
}

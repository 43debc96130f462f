package org.entente.annotate;

import java.util.ArrayList;
import java.util.List;
import org.entente.annotate.WordLists.Shortening;

/** Words → sentences. Where a sentence ends with an abbreviation, its period becomes a word: etc|. */
final class Breaks {
    /** A name or a short phrase before the verb of saying: "Will it hold?" the prime minister of Norway asked. */
    private static final int LONGEST_SPEAKER = 6;

    private final List<Word> words;
    private final List<List<Word>> sentences = new ArrayList<>();
    private List<Word> sentence = new ArrayList<>();
    /** Straight quotation marks of this sentence so far. */
    private int quotes;

    private Breaks(List<Word> words) {
        this.words = words;
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
        quotes = 0;
    }

    /** Takes the word and, if a sentence may end with it, what closes the sentence. */
    private int take(int i) {
        Word word = words.get(i);
        if (ends(word)) {
            sentence.add(word);
            int next = close(i + 1);
            if (next == words.size() || ends(i, next)) {
                end();
            }
            return next;
        }
        if (word.text().length() > 1 && word.text().endsWith(".") && letter(word)) {
            return shortened(i, word);
        }
        sentence.add(word);
        quotes += straight(word) ? 1 : 0;
        return i + 1;
    }

    /** An abbreviation, or only a word before a full stop. */
    private int shortened(int i, Word word) {
        int next = i + 1;
        boolean last = next == words.size();
        int after = last ? next : close(next, false);
        boolean ends = last || after == words.size() || endsShort(i, after);
        boolean whole =
                !ends && !(WordLists.abbreviation(word.text()) == Shortening.NUMBER && !numbered(words.get(next)));
        if (whole) {
            sentence.add(word);
            return next;
        }
        int period = word.end() - 1;
        sentence.add(new Word(word.text().substring(0, word.text().length() - 1), word.start(), period));
        sentence.add(new Word(".", period, word.end()));
        next = close(next);
        if (next == words.size() || ends) {
            end();
        }
        return next;
    }

    private boolean endsShort(int i, int after) {
        Word word = words.get(i);
        Word next = opened(after);
        if (next.start() == word.end()) {
            return false;
        }
        Shortening kind = WordLists.abbreviation(word.text());
        boolean capital = Character.isUpperCase(next.text().codePointAt(0));
        boolean start = WordLists.STARTS.contains(next.text());
        if (kind == Shortening.TITLE) {
            return false;
        }
        if (kind == Shortening.NUMBER) {
            return !numbered(words.get(i + 1))
                    && (start || capital && !Character.isUpperCase(word.text().charAt(0)));
        }
        return switch (word.text()) {
            case "a.m.", "p.m.", "A.M.", "P.M." -> capital && !WordLists.CLOCK.contains(next.text());
            case "etc." -> capital;
            case "A.", "I." ->
                start
                        || capital
                                && (i == 0
                                        || !Character.isUpperCase(
                                                words.get(i - 1).text().charAt(0)));
            default -> start;
        };
    }

    private static boolean numbered(Word next) {
        return Character.isDigit(next.text().codePointAt(0)) || !letter(next);
    }

    /** Whether the sentence whose last mark is word {@code i} ends before word {@code next}, which exists. */
    private boolean ends(int i, int next) {
        Word mark = words.get(i);
        Word last = words.get(next - 1);
        Word following = words.get(next);
        boolean glued = following.start() == last.end();
        boolean closed = next > i + 1;
        Word first = opened(next);
        int head = first.text().codePointAt(0);
        boolean capital = Character.isUpperCase(head) || Character.isTitleCase(head);
        boolean lower = Character.isLowerCase(head);
        if (glued && (!capital || mark.text().equals(".") && sentence.size() < 2)) {
            return full(mark) && (Character.isLetter(head) || Character.isDigit(head));
        }
        if (numbering()) {
            return false;
        }
        if (mark.text().equals(".")) {
            return !(lower && closed);
        }
        if (lower || ",;:".contains(following.text())) {
            return !closed && lower && !ellipsis(mark);
        }
        return !(closed && spoken(next));
    }

    /** "1." or "b)." at the head of an item is no sentence. */
    private boolean numbering() {
        String first = sentence.get(0).text();
        return sentence.size() == 2 && first.length() <= 2 && first.chars().allMatch(Character::isDigit);
    }

    /** Whether words {@code from} on name who said what was quoted. */
    private boolean spoken(int from) {
        for (int i = from; i < Math.min(words.size(), from + LONGEST_SPEAKER); i++) {
            String word = words.get(i).text();
            if (WordLists.SPEECH.contains(word)) {
                return i > from;
            }
            if (!letter(words.get(i))) {
                return false;
            }
        }
        return false;
    }

    /** Takes the marks that close what ended; the index of the word behind them. */
    private int close(int from) {
        int to = close(from, true);
        for (int i = from; i < to; i++) {
            sentence.add(words.get(i));
            quotes += straight(words.get(i)) ? 1 : 0;
        }
        return to;
    }

    private int close(int from, boolean more) {
        int open = quotes;
        int i = from;
        for (; i < words.size(); i++) {
            Word word = words.get(i);
            boolean glued = i > 0 && words.get(i - 1).end() == word.start();
            boolean apart = i + 1 == words.size() || words.get(i + 1).start() > word.end();
            boolean closing =
                    switch (word.text()) {
                        case "”", "’", "»", ")", "]", "}", "''", "’’" -> glued || apart;
                        case "\"", "'" -> open % 2 == 1 || glued && apart;
                        default -> more && i > from && glued && ends(word);
                    };
            if (!closing) {
                break;
            }
            open += straight(word) ? 1 : 0;
        }
        return i;
    }

    /** The first word that is no opening mark, from {@code from} on; the last there is if all are. */
    private Word opened(int from) {
        int i = from;
        while (i + 1 < words.size()
                && i < from + 3
                && "“‘«„\"'([‘‘``''".contains(words.get(i).text())) {
            i++;
        }
        return words.get(i);
    }

    private static boolean ends(Word word) {
        int c = word.text().codePointAt(0);
        return c == '.'
                        && !letter(word)
                        && !Character.isDigit(
                                word.text().codePointBefore(word.text().length()))
                || c == '!'
                || c == '?'
                || c == '…'
                || full(word);
    }

    /** Full stops of scripts that know no blanks. */
    private static boolean full(Word word) {
        return "。！？｡".contains(word.text());
    }

    private static boolean ellipsis(Word word) {
        return word.text().startsWith("..") || word.text().startsWith("…");
    }

    private static boolean straight(Word word) {
        return word.text().equals("\"");
    }

    private static boolean letter(Word word) {
        return Character.isLetter(word.text().codePointAt(0));
    }
}

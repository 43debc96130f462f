package org.entente.annotate;

import java.util.List;
import java.util.Set;
import org.entente.annotate.WordLists.Shortening;

/** Whether a mark, or an abbreviation, ends a sentence: what stands before and behind it tells. */
final class Ends {
    /** "Will it hold?" the foreign minister of Norway asked. */
    private static final int LONGEST_SPEAKER = 6;
    /** JEFFERSON, Mo. — */
    private static final int LONGEST_DATELINE = 8;

    private static final Set<String> DASHES = Set.of("-", "--", "–", "—");
    private static final Set<String> OPENING = Set.of("“", "‘", "«", "„", "\"", "'", "(", "[", "‘‘", "``", "''");

    private final List<Word> words;

    Ends(List<Word> words) {
        this.words = words;
    }

    /** Whether a sentence may end with {@code word}. */
    static boolean isMark(Word word) {
        return ".!?…".indexOf(word.text().charAt(0)) >= 0
                        && !Character.isDigit(word.text().charAt(word.text().length() - 1))
                || unspaced(word);
    }

    static boolean isLetter(Word word) {
        return Character.isLetter(word.text().codePointAt(0));
    }

    /** Whether {@code sentence}, whose last mark is word {@code i}, ends before word {@code next}. */
    boolean after(int i, int next, List<Word> sentence) {
        Word mark = words.get(i);
        Word following = words.get(next);
        boolean closed = next > i + 1;
        int head = behindOpening(next).text().codePointAt(0);
        boolean capital = Character.isUpperCase(head) || Character.isTitleCase(head);
        boolean lower = Character.isLowerCase(head);
        boolean period = mark.text().equals(".");
        if (following.start() == words.get(next - 1).end() && (!capital || period && sentence.size() < 2)) {
            return unspaced(mark) && Character.isLetterOrDigit(head);
        }
        boolean dateline = DASHES.contains(following.text()) && sentence.size() <= LONGEST_DATELINE;
        if (numbers(sentence) || dateline && (period || closed)) {
            return false;
        }
        if (period) {
            return !(lower && closed);
        }
        if (lower || ",;:".contains(following.text())) {
            return lower && !closed && !ellipsis(mark);
        }
        return !(closed && speaks(next));
    }

    /** Whether a sentence ends with the abbreviation {@code i} before word {@code next}. */
    boolean afterShort(int i, int next) {
        Word word = words.get(i);
        Word following = behindOpening(next);
        Shortening kind = WordLists.abbreviation(word.text());
        if (following.start() == word.end() || kind == Shortening.TITLE) {
            return false;
        }
        boolean capital = Character.isUpperCase(following.text().codePointAt(0));
        boolean start = WordLists.STARTS.contains(following.text());
        if (kind == Shortening.NUMBER) {
            return !isShort(i) && (start || capital && !capital(word));
        }
        return switch (word.text()) {
            case "a.m.", "p.m.", "A.M.", "P.M." -> capital && !WordLists.CLOCK.contains(following.text());
            case "etc." -> capital;
            case "I." -> start || capital && (i == 0 || !capital(words.get(i - 1)));
            default -> start;
        };
    }

    /** Whether {@code i}, not the last word, is short for something and not only before a full stop. */
    boolean isShort(int i) {
        Word word = words.get(i);
        if (WordLists.abbreviation(word.text()) != Shortening.NUMBER || i + 1 == words.size()) {
            return true;
        }
        String next = words.get(i + 1).text();
        return Character.isDigit(next.codePointAt(0))
                || next.equals("#")
                || capital(word) && ",;:-–—--(".contains(next);
    }

    /** "12." at the head of an item is no sentence. */
    private static boolean numbers(List<Word> sentence) {
        String first = sentence.get(0).text();
        return sentence.size() == 2 && first.length() <= 2 && first.chars().allMatch(Character::isDigit);
    }

    /** Whether the words from {@code from} on name who said what was quoted, and no sentence of its own begins. */
    private boolean speaks(int from) {
        if (Set.of("He", "She", "They", "It", "We", "I", "You")
                .contains(words.get(from).text())) {
            return false;
        }
        for (int i = from; i < Math.min(words.size(), from + LONGEST_SPEAKER); i++) {
            Word word = words.get(i);
            if (WordLists.SPEECH.contains(word.text())) {
                boolean colon = i + 1 < words.size() && words.get(i + 1).text().equals(":");
                return i > from && !colon;
            }
            if (!isLetter(word) || WordLists.HELPERS.contains(word.text())) {
                return false;
            }
        }
        return false;
    }

    /** The first word from {@code from} on that is no opening mark; a mark if many stand there. */
    private Word behindOpening(int from) {
        int i = from;
        while (i + 1 < words.size()
                && i < from + 3
                && OPENING.contains(words.get(i).text())) {
            i++;
        }
        return words.get(i);
    }

    private static boolean capital(Word word) {
        return Character.isUpperCase(word.text().codePointAt(0));
    }

    /** Full stops of scripts that know no blanks. */
    private static boolean unspaced(Word word) {
        return "。！？｡".contains(word.text());
    }

    private static boolean ellipsis(Word word) {
        return word.text().startsWith("..") || word.text().startsWith("…");
    }
}

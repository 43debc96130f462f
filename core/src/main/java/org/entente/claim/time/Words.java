package org.entente.claim.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A text cut into words, numbers and signs, as the rules read it. Outside the text stands an empty word. */
final class Words {
    /**
     * One of them.
     *
     * @param text as it stands
     * @param lower in lower case
     * @param start first char in the text
     * @param end one past its last char
     * @param glued whether nothing stands between it and the one before
     */
    record Word(String text, String lower, int start, int end, boolean glued) {
        boolean isNumber() {
            return !text.isEmpty() && Lexicon.isDigit(text.charAt(0));
        }

        boolean isWord() {
            return !text.isEmpty() && Character.isLetter(text.codePointAt(0));
        }

        boolean isCapitalised() {
            return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
        }

        boolean is(String... any) {
            for (String one : any) {
                if (lower.equals(one)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static final Word NONE = new Word("", "", 0, 0, false);

    private final List<Word> words = new ArrayList<>();

    Words(String text) {
        int at = 0;
        boolean glued = false;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int end = at + Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                at = end;
                glued = false;
                continue;
            }
            int kind = kind(c);
            while (kind > 0 && end < text.length() && kind(text.codePointAt(end)) == kind) {
                end += Character.charCount(text.codePointAt(end));
            }
            String word = text.substring(at, end);
            words.add(new Word(word, word.toLowerCase(Locale.ROOT).replace('’', '\''), at, end, glued));
            at = end;
            glued = true;
        }
    }

    private static int kind(int c) {
        return c >= '0' && c <= '9' ? 1 : Character.isLetter(c) ? 2 : 0;
    }

    int size() {
        return words.size();
    }

    Word at(int index) {
        return index < 0 || index >= words.size() ? NONE : words.get(index);
    }

    /** Whether these words stand at {@code index}, in lower case. */
    boolean stand(int index, String... phrase) {
        for (int i = 0; i < phrase.length; i++) {
            if (!at(index + i).lower().equals(phrase[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether the word at {@code index} begins a sentence, as far as signs and gaps tell. */
    boolean startsSentence(int index) {
        return index == 0 || at(index - 1).is(".", "!", "?", "\"", "“", ":");
    }

    /** Past a hyphen or dash at {@code index}, or {@code index}. */
    int skipHyphen(int index) {
        return isHyphen(index) ? index + 1 : index;
    }

    boolean isHyphen(int index) {
        return at(index).is("-", "–", "‑", "‐", "—");
    }
}

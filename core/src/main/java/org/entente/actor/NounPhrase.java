package org.entente.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;
import org.entente.record.Span;

/**
 * A noun phrase without what follows its name: "the North Korean leader Kim Jong Un", "Russia's defence minister".
 *
 * @param sentence where it stands
 * @param start first token, a possessor's included
 * @param core first token after the possessor; {@code start} if there is none
 * @param end one past the last token
 * @param head the token by which the rest of the sentence is tied to it
 * @param hits known names from {@code core} on
 */
record NounPhrase(Sentence sentence, int start, int core, int end, Token head, List<Hit> hits) {
    private static final Set<String> WHERE = Set.of(
            "in", "into", "across", "from", "within", "throughout", "inside", "around", "leave", "leaving", "left");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "both", "its", "their");

    Span span() {
        return Sentence.spanOf(sentence.tokens().subList(start, end));
    }

    boolean contains(int token) {
        return start <= token && token < end;
    }

    Token first() {
        return sentence.token(core);
    }

    Token last() {
        return sentence.token(end - 1);
    }

    /** The possessive pronoun that it begins with. */
    Optional<Token> possessivePronoun() {
        Token first = sentence.token(start);
        return first.xpos().endsWith("P$") ? Optional.of(first) : Optional.empty();
    }

    /** Whether it begins with this word. */
    boolean beginsWith(String word) {
        return first().text().equalsIgnoreCase(word);
    }

    /** Whether it speaks of someone who is known already: "the", "both", "its" … */
    boolean isDefinite() {
        return DEFINITE.contains(sentence.token(start).text().toLowerCase(Locale.ROOT));
    }

    /** Whether it brings up someone new: "a Belarusian official". */
    boolean isNew() {
        return beginsWith("a") || beginsWith("an") || beginsWith("another") || beginsWith("one");
    }

    /** How many it says that they are, where that is two to four; else 0. */
    int many() {
        for (int i = core; i < end; i++) {
            switch (sentence.token(i).text().toLowerCase(Locale.ROOT)) {
                case "two", "both", "pair", "duo" -> {
                    return 2;
                }
                case "three", "trio" -> {
                    return 3;
                }
                case "four" -> {
                    return 4;
                }
                default -> {}
            }
        }
        return 0;
    }

    /** Whether it is an article and a noun, and no more. */
    boolean isTheNoun() {
        return end - start == 2 && beginsWith("the");
    }

    /** Whether this word stands in it. */
    boolean hasWord(String word) {
        for (int i = core; i < end; i++) {
            if (sentence.token(i).text().equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word right before it makes it the place of what happens: what is done in the country is done at home. */
    boolean isWhere() {
        return start > 0 && WHERE.contains(sentence.token(start - 1).text().toLowerCase(Locale.ROOT));
    }

    boolean hasThe() {
        return sentence.token(start).text().equalsIgnoreCase("the");
    }

    /** Whether this word stands right behind it. */
    boolean isBefore(String word) {
        return end < sentence.tokens().size() && sentence.token(end).text().equals(word);
    }

    /** Whether it says whose it is, by a pronoun or by a name. */
    boolean hasOwner() {
        return core > start || possessivePronoun().isPresent();
    }

    /** What comes before {@code end}, as a phrase. */
    NounPhrase until(int end) {
        return new NounPhrase(
                sentence,
                start,
                core,
                end,
                sentence.token(end - 1),
                hits.stream().filter(h -> h.end() <= end).toList());
    }
}

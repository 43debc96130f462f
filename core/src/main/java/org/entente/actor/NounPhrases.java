package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;

/**
 * Cuts a sentence into noun phrases by what stands side by side, and asks the tree only where that leaves a choice: of
 * the two the words are the surer guide to where a name ends.
 */
final class NounPhrases {
    private static final Set<String> CALENDAR =
            Words.of("Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April "
                    + "June July August September October November December");

    private final Sentence sentence;
    private final List<Token> tokens;
    private final List<Hit> hits;
    private final Offices offices;
    private final List<int[]> titles;
    private final List<NounPhrase> phrases = new ArrayList<>();

    private NounPhrases(Sentence sentence, List<Hit> hits, Offices offices) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.hits = hits;
        this.offices = offices;
        this.titles = offices.compounds(sentence);
    }

    /** The noun phrases of {@code sentence} in the order of their last tokens; possessors come before what they have. */
    static List<NounPhrase> of(Sentence sentence, List<Hit> hits, Offices offices) {
        NounPhrases cutter = new NounPhrases(sentence, hits, offices);
        cutter.cut();
        return cutter.phrases;
    }

    private void cut() {
        for (int start = 0; start < tokens.size(); ) {
            int end = start;
            while (end < tokens.size() && joins(start, end)) {
                end++;
            }
            if (end > start) {
                possessors(start, end);
                start = end;
            } else {
                start++;
            }
        }
    }

    /** Whether the phrase from {@code start} goes on with the token at {@code i}. */
    private boolean joins(int start, int i) {
        if (isInside(i)) {
            return true;
        }
        Token token = tokens.get(i);
        if (CALENDAR.contains(token.text())) {
            return false;
        }
        boolean afterNoun = i > start && isNoun(tokens.get(i - 1));
        return switch (token.upos()) {
            case "NOUN", "PROPN" -> !isHeadlineVerb(i) && !(i > start && isHeadlineVerb(i - 1));
            case "ADJ", "NUM" -> !afterNoun || token.head() > i || isNoun(token) || isGlued(i);
            case "DET" -> i == start || (!afterNoun && !isPossessiveMark(i - 1));
            case "PRON" -> token.xpos().endsWith("P$") && i == start;
            case "PART" -> token.xpos().equals("POS") && i > start;
            case "VERB" -> token.is("amod") && token.head() > i && i > start && !afterNoun;
            case "PUNCT", "SYM" -> i > start && isHyphen(i);
            default -> isGlued(i) && isParticle(token);
        };
    }

    /** "Putin thanks Lukashenko": taken for a plural where a headline leaves out everything that marks a verb. */
    private boolean isHeadlineVerb(int i) {
        Token token = tokens.get(i);
        return token.xpos().equals("NNS")
                && i > 0
                && i + 1 < tokens.size()
                && !Letters.startsUpper(token.text())
                && tokens.get(i - 1).upos().equals("PROPN")
                && tokens.get(i + 1).upos().equals("PROPN")
                && offices.last(sentence, i, i + 1) == null;
    }

    private static boolean isNoun(Token token) {
        return token.upos().equals("NOUN") || token.upos().equals("PROPN");
    }

    private static boolean isParticle(Token token) {
        return Words.of("bin al el de von van der da on").contains(token.text());
    }

    private boolean isInside(int i) {
        for (Hit hit : hits) {
            if (hit.start() < i && i < hit.end()) {
                return true;
            }
        }
        for (int[] title : titles) {
            if (title[0] < i && i < title[1]) {
                return true;
            }
        }
        return false;
    }

    private boolean isPossessiveMark(int i) {
        return tokens.get(i).xpos().equals("POS");
    }

    private boolean isHyphen(int i) {
        return tokens.get(i).text().length() == 1
                && Romanised.isHyphen(tokens.get(i).text().charAt(0))
                && i + 1 < tokens.size()
                && touches(i - 1)
                && touches(i);
    }

    /** Whether the token stands right after a hyphen of its word. */
    private boolean isGlued(int i) {
        return i > 1 && isHyphen(i - 1);
    }

    private boolean touches(int i) {
        return tokens.get(i).span().end() == tokens.get(i + 1).span().start();
    }

    private void possessors(int start, int end) {
        int core = start;
        int whole = start;
        for (int i = start; i < end; i++) {
            if (isPossessiveMark(i) && !isInside(i)) {
                whole = phrasesIn(whole, core, i);
                core = i + 1;
            }
        }
        if (core < end) {
            phrasesIn(whole, core, end);
        }
    }

    /**
     * The phrases in the tokens from {@code core}, the first of which has the possessor from {@code start}.
     *
     * @return where the last one begins
     */
    private int phrasesIn(int start, int core, int end) {
        int from = start;
        int coreFrom = core;
        int top = -1;
        for (int i = core; i < end; i++) {
            if (!isTop(i, core, end)) {
                continue;
            }
            if (top >= 0 && !isOne(coreFrom, top, i, end)) {
                int after = afterName(top, i);
                add(from, coreFrom, after, top);
                from = after;
                coreFrom = from;
                top = i;
            } else if (top < 0) {
                top = i;
            }
        }
        if (top >= 0) {
            int last = end;
            while (last > top + 1 && !isNoun(tokens.get(last - 1)) && !isGlued(last - 1) && !isInside(last - 1)) {
                last--;
            }
            add(from, coreFrom, last, top);
        }
        return from;
    }

    /** Where the name ends that begins with {@code top}: names hang from their first word. */
    private int afterName(int top, int end) {
        int after = top + 1;
        for (int i = top + 1; i < end; i++) {
            if (tokens.get(i).is("flat") && tokens.get(i).head() == top) {
                after = i + 1;
            }
        }
        return after;
    }

    private boolean isTop(int i, int core, int end) {
        Token token = tokens.get(i);
        boolean outside = token.head() < core || token.head() >= end;
        return outside
                && !token.upos().equals("DET")
                && !token.upos().equals("PUNCT")
                && !token.upos().equals("PART")
                && !token.xpos().endsWith("P$");
    }

    /** Whether two words that the tree does not join are one phrase: one name, or a title and the name after it. */
    private boolean isOne(int core, int top, int next, int end) {
        for (Hit hit : hits) {
            if (hit.covers(top) && hit.covers(next)) {
                return true;
            }
        }
        if (sentence.mentionAt(top).isPresent() && sentence.mentionAt(top).equals(sentence.mentionAt(next))) {
            return true;
        }
        for (int i = top + 1; i <= next; i++) {
            if (isGlued(i)) {
                return true;
            }
        }
        if (!isNoun(tokens.get(top))) {
            return tokens.get(top).head() >= next && tokens.get(top).head() < end;
        }
        Office office = offices.last(sentence, core, next);
        return office != null
                && office.start() <= top
                && top < office.end()
                && office.isPerson()
                && isCapitalised(office.end(), next);
    }

    /** Whether a name only says of a title what it is: the second in "Russia's ambassador to the United Nations". */
    private boolean isComplement(Hit hit) {
        for (int[] title : titles) {
            if (title[0] < hit.start() && hit.end() <= title[1]) {
                return true;
            }
        }
        return false;
    }

    private boolean isCapitalised(int from, int to) {
        for (int i = from; i <= to; i++) {
            if (!Letters.startsUpper(tokens.get(i).text()) && !isGlued(i) && !isHyphen(i)) {
                return false;
            }
        }
        return true;
    }

    private void add(int start, int core, int end, int head) {
        List<Hit> own = hits.stream()
                .filter(h -> h.start() >= core && h.end() <= end && !isComplement(h))
                .toList();
        phrases.add(new NounPhrase(sentence, start, core, end, tokens.get(head), own));
    }
}

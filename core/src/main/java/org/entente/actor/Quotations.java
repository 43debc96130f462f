package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;
import org.entente.record.Block;
import org.jspecify.annotations.Nullable;

/** Which words stand between quotation marks. */
final class Quotations {
    private final List<int[]> bySentence = new ArrayList<>();

    Quotations(List<Sentence> sentences) {
        Block block = null;
        int number = 0;
        boolean open = false;
        for (Sentence sentence : sentences) {
            open &= sentence.block().equals(block);
            block = sentence.block();
            int[] at = new int[sentence.tokens().size()];
            for (Token token : sentence.tokens()) {
                @Nullable Boolean opens = opens(token.text(), open);
                if (opens != null) {
                    number += opens && !open ? 1 : 0;
                    open = opens;
                }
                at[token.index()] = open ? number : 0;
            }
            bySentence.add(at);
        }
    }

    private static @Nullable Boolean opens(String text, boolean open) {
        return switch (text) {
            case "“", "``", "«", "„" -> true;
            case "”", "»" -> false;
            case "\"", "''" -> !open;
            default -> null;
        };
    }

    /** The number of the quotation that the token is in, 0 outside all of them. */
    int at(Sentence sentence, Token token) {
        return bySentence.get(sentence.index())[token.index()];
    }
}

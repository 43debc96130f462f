package org.entente.annotate.model;

import java.util.ArrayList;
import java.util.List;
import org.entente.annotate.Attribution;
import org.entente.annotate.Mention;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;
import org.entente.annotate.Trigger;
import org.entente.annotate.Vectors;
import org.entente.record.Span;

/** Parts → sentences. */
final class Joining {
    private Joining() {}

    /**
     * One sentence. Where it was cut, the root of each later part hangs below that of the first.
     *
     * @param parts its parts in order, at least one
     */
    static Sentence sentence(int index, Given given, List<PartReading> parts) {
        List<Token> tokens = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        List<Attribution> attributions = new ArrayList<>();
        List<Trigger> triggers = new ArrayList<>();
        List<float[][]> embedded = new ArrayList<>();
        List<float[]> meanings = new ArrayList<>();
        int root = root(parts.get(0).tokens());
        for (PartReading part : parts) {
            for (Token token : part.tokens()) {
                boolean second = token.head() < 0 && token.index() != root;
                tokens.add(second ? token.hanging(root, WindowReader.SECOND_ROOT) : token);
            }
            mentions.addAll(part.mentions());
            attributions.addAll(part.attributions());
            triggers.addAll(part.triggers());
            embedded.addAll(part.embedded());
            meanings.addAll(part.meanings());
        }
        Span span = tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
        Vectors vectors = new Vectors(embedded.toArray(float[][][]::new), meanings.toArray(float[][]::new));
        return new Sentence(index, given.block(), span, tokens, mentions, attributions, triggers, vectors);
    }

    private static int root(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> token.head() < 0)
                .findFirst()
                .orElseThrow()
                .index();
    }
}

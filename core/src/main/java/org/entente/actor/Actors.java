package org.entente.actor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.annotate.Token;
import org.entente.record.Actor;
import org.entente.record.Participant;

/** Who is meant where in one document. */
public final class Actors {
    /** A token of a document: number of its sentence and position in it. */
    public record At(int sentence, int token) {}

    private final Map<At, List<Participant>> mentions;

    /**
     * @param mentions for the syntactic head of each mention, whom it means: one participant, or several for words
     *     like "the two leaders"
     */
    public Actors(Map<At, List<Participant>> mentions) {
        this.mentions = Map.copyOf(mentions);
    }

    /** Whom the noun phrase headed by {@code token} means; empty if it means no actor that is known or named. */
    public List<Participant> at(int sentence, Token token) {
        return mentions.getOrDefault(new At(sentence, token.index()), List.of());
    }

    /** The only one meant there, if there is exactly one. */
    public Optional<Actor> oneAt(int sentence, Token token) {
        List<Participant> all = at(sentence, token);
        return all.size() == 1 ? Optional.of(all.get(0).actor()) : Optional.empty();
    }

    /** All mentions, by their heads. */
    public Map<At, List<Participant>> all() {
        return mentions;
    }
}

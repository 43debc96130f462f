package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;
import org.entente.record.Actor;
import org.entente.record.Block;
import org.jspecify.annotations.Nullable;

/** Who has been mentioned so far in a document, in the order of the words. */
final class Cast {
    /**
     * An actor in its place.
     *
     * @param modifier whether it only qualifies another noun: "Belarusian tractors"
     */
    record Seen(Actor actor, Sentence sentence, Token head, boolean modifier) {
        Block block() {
            return sentence.block();
        }

        boolean isSubject() {
            return head.is("nsubj");
        }

        /** Whether it is the subject of a whole sentence, or of a clause that stands beside its main one. */
        boolean isMainSubject() {
            return isSubject()
                    && sentence.head(head)
                            .filter(v -> v.head() < 0 || v.is("conj") || v.is("parataxis"))
                            .isPresent();
        }

        /** Whether a possessive pronoun says whose it is: what comes next is more likely that one's too. */
        boolean isOwned() {
            return sentence.children(head, "nmod:poss").stream()
                    .anyMatch(t -> t.xpos().equals("PRP$"));
        }

        /** Whether only words without a name are known of the actor. */
        boolean isNameless() {
            return actor.isByWords() && Character.isLowerCase(actor.name().codePointAt(0));
        }

        boolean isIn(Sentence other) {
            return sentence.index() == other.index();
        }

        boolean isPerson() {
            return actor.kind() == Actor.Kind.PERSON;
        }
    }

    private final List<Seen> seen = new ArrayList<>();
    private @Nullable Actor regime;

    void clear() {
        seen.clear();
        regime = null;
    }

    void add(Actor actor, Sentence sentence, Token head, boolean modifier) {
        seen.add(new Seen(actor, sentence, head, modifier));
    }

    /** Remembers the state that was called a regime or a dictatorship. */
    void regime(Actor state) {
        regime = state;
    }

    Optional<Actor> regime() {
        return Optional.ofNullable(regime);
    }

    /** All mentions, the latest last. */
    List<Seen> seen() {
        return seen;
    }

    /** Persons in the order of their mentions, the latest last. */
    List<Actor> persons() {
        return seen.stream().filter(Seen::isPerson).map(Seen::actor).toList();
    }

    /** The latest actor that fits. */
    Optional<Actor> last(Predicate<Seen> which) {
        for (int i = seen.size() - 1; i >= 0; i--) {
            if (which.test(seen.get(i))) {
                return Optional.of(seen.get(i).actor());
            }
        }
        return Optional.empty();
    }

    /** The latest {@code count} different actors that fit, in the order of their latest mention; none if fewer do. */
    List<Actor> lastDifferent(int count, Predicate<Seen> which) {
        List<Actor> out = new ArrayList<>();
        for (int i = seen.size() - 1; i >= 0 && out.size() < count; i--) {
            Actor actor = seen.get(i).actor();
            if (which.test(seen.get(i)) && out.stream().noneMatch(a -> a.id().equals(actor.id()))) {
                out.add(0, actor);
            }
        }
        return out.size() == count ? out : List.of();
    }
}

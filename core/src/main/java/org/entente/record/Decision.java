package org.entente.record;

import java.util.List;

/** What a person decided about the machine's work. Claims stand here as they were when it was decided. */
public sealed interface Decision {
    /**
     * The claims that it is about; it keeps them in force even if the machine no longer makes them, unless it rejects them.
     */
    List<Claim> claims();

    /**
     * The claim was read right.
     *
     * @param claim as it was
     */
    record Accept(Claim claim) implements Decision {
        @Override
        public List<Claim> claims() {
            return List.of(claim);
        }
    }

    /**
     * The text does not say this.
     *
     * @param claim as it was
     */
    record Reject(Claim claim) implements Decision {
        @Override
        public List<Claim> claims() {
            return List.of(claim);
        }
    }

    /**
     * The text says something else.
     *
     * @param claim as it was
     * @param right as it is right; of the same document, sentence and id
     */
    record Amend(Claim claim, Claim right) implements Decision {
        public Amend {
            if (!claim.document().equals(right.document()) || !claim.id().equals(right.id())) {
                throw new IllegalArgumentException(
                        "a claim is amended by one of its own: " + claim.id() + ", " + right.id());
            }
        }

        @Override
        public List<Claim> claims() {
            return List.of(claim);
        }
    }

    /**
     * Two claims tell of one event.
     *
     * @param claim one
     * @param with the other
     */
    record Join(Claim claim, Claim with) implements Decision {
        @Override
        public List<Claim> claims() {
            return List.of(claim, with);
        }
    }

    /**
     * Two claims do not tell of one event.
     *
     * @param claim one
     * @param from the other
     */
    record Part(Claim claim, Claim from) implements Decision {
        @Override
        public List<Claim> claims() {
            return List.of(claim, from);
        }
    }

    /**
     * Who was taken for one actor is another.
     *
     * @param actor who it was taken for
     * @param right who it is
     */
    record Rename(Actor actor, Actor right) implements Decision {
        public Rename {
            if (actor.id().equals(right.id())) {
                throw new IllegalArgumentException("an actor cannot be renamed to itself: " + actor.id());
            }
        }

        @Override
        public List<Claim> claims() {
            return List.of();
        }
    }

    /**
     * An earlier decision is taken back.
     *
     * @param correction its id
     */
    record Undo(String correction) implements Decision {
        @Override
        public List<Claim> claims() {
            return List.of();
        }
    }
}

package org.entente.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One holder's commitment to one content, at one place of one document. The unit that is extracted.
 *
 * @param id {@code c}, the document's hash digits, a dot and the number in the document
 * @param document id of the document
 * @param sentence the sentence that carries it
 * @param evidence the words in it that say it
 * @param quote the quoted words, without their marks, or null
 * @param type PLOVER type
 * @param mode PLOVER mode, or null
 * @param contexts PLOVER contexts, sorted
 * @param actors who did it; empty if that is not told ("was arrested")
 * @param recipients to whom; empty if that is not told, but never both
 * @param place where, or null
 * @param time when, or null
 * @param tense seen from the document's date
 * @param holders outermost first; the first is the author
 * @param factuality of the innermost holder
 * @param authorFactuality the outlet's own
 * @param confidence 0 to 1
 * @param coder version of the code and of its knowledge
 */
public record Claim(
        String id,
        String document,
        Evidence sentence,
        Evidence evidence,
        @Nullable Evidence quote,
        EventType type,
        @Nullable String mode,
        List<String> contexts,
        List<Participant> actors,
        List<Participant> recipients,
        @Nullable Place place,
        @Nullable TimeRange time,
        Tense tense,
        List<Holder> holders,
        Factuality factuality,
        Factuality authorFactuality,
        double confidence,
        String coder) {

    public Claim {
        contexts = contexts.stream().sorted().distinct().toList();
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        holders = List.copyOf(holders);
        if (actors.isEmpty() && recipients.isEmpty()) {
            throw new IllegalArgumentException("claim about nobody: " + evidence);
        }
        if (holders.isEmpty() || holders.get(0).kind() != Holder.Kind.AUTHOR) {
            throw new IllegalArgumentException("chain of holders must begin with the author: " + evidence);
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence out of 0–1: " + confidence);
        }
    }

    /** The one whose commitment {@link #factuality()} is. */
    public Holder innermost() {
        return holders.get(holders.size() - 1);
    }

    /**
     * The id of the document that a claim with this id is of.
     *
     * @throws IllegalArgumentException if no claim has such an id
     */
    public static String documentOf(String id) {
        int dot = id.indexOf('.');
        if (dot < 2) {
            throw new IllegalArgumentException("no claim's id: " + id);
        }
        return "d" + id.substring(1, dot);
    }

    /** The same under another id. */
    public Claim withId(String other) {
        return copy(other, actors, recipients, holders, confidence);
    }

    /** The same with another confidence, 0 to 1. */
    public Claim withConfidence(double other) {
        return copy(id, actors, recipients, holders, other);
    }

    /** The same with other actors, recipients and holders. */
    public Claim withActors(List<Participant> others, List<Participant> otherRecipients, List<Holder> otherHolders) {
        return copy(id, others, otherRecipients, otherHolders, confidence);
    }

    private Claim copy(
            String newId,
            List<Participant> newActors,
            List<Participant> newRecipients,
            List<Holder> newHolders,
            double newConfidence) {
        return new Claim(
                newId,
                document,
                sentence,
                evidence,
                quote,
                type,
                mode,
                contexts,
                newActors,
                newRecipients,
                place,
                time,
                tense,
                newHolders,
                factuality,
                authorFactuality,
                newConfidence,
                coder);
    }

    /** Whether the outlet passes this on rather than asserts it. */
    public boolean attributed() {
        return holders.size() > 1;
    }
}

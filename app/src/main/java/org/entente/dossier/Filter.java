package org.entente.dossier;

import java.time.LocalDate;
import org.entente.record.EventType;
import org.entente.record.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Which claims, events or documents are wanted; null (or blank) means any. Start with {@link #all()} and narrow:
 * {@code Filter.all().actor("Putin").with("Kim").limit(20)}.
 *
 * <p>Names are compared without regard to case, diacritics and hyphens, by whole words: {@code kim} finds Kim Jong-un.
 * An actor is found by its name or a part of it, by the words that name it in the claim (Minsk, the Kremlin), by its
 * id, and by the code or English name of its country, so that {@code Russia} finds Russia and every Russian.
 *
 * @param actor one who takes part, on either side
 * @param with the other party; together with {@code actor} in either direction
 * @param type PLOVER type
 * @param quad quad class of the type, 1 to 4
 * @param standing of the event, or of the event that the claim is part of
 * @param from first day; keeps what may have happened on or after it. Of a claim without a time, its event's counts; of
 *     a document, its date. What has no time at all is left out
 * @param to last day, inclusive; likewise
 * @param outlet who published; of an event, one of those who did
 * @param text words that stand in the sentence of the claim, in the headline or a sentence of the event, or in the
 *     title or text of the document, in this order, one after the other
 * @param confidence least confidence of the claim, 0 to 1; of an event or document, of one of its claims
 * @param place where the event is, or the event that the claim is part of: a place's name or words of it
 *     ({@code Elba}), a country's code ({@code NLD}), or the very place with its country ({@code Port Elba, NLD})
 * @param offset how many to leave out at the beginning
 * @param limit how many to give at most
 */
public record Filter(
        @Nullable String actor,
        @Nullable String with,
        @Nullable EventType type,
        @Nullable Integer quad,
        @Nullable Standing standing,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String outlet,
        @Nullable String text,
        @Nullable Double confidence,
        @Nullable String place,
        int offset,
        int limit) {

    private static final Filter ALL =
            new Filter(null, null, null, null, null, null, null, null, null, null, null, 0, Integer.MAX_VALUE);

    public Filter {
        actor = blankToNull(actor);
        with = blankToNull(with);
        outlet = blankToNull(outlet);
        text = blankToNull(text);
        place = blankToNull(place);
        if (quad != null && (quad < 1 || quad > 4)) {
            throw new IllegalArgumentException("quad class out of 1–4: " + quad);
        }
        if (confidence != null && !(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence out of 0–1: " + confidence);
        }
        if (offset < 0 || limit < 0) {
            throw new IllegalArgumentException("offset and limit cannot be negative: " + offset + ", " + limit);
        }
    }

    private static @Nullable String blankToNull(@Nullable String words) {
        return words == null || words.isBlank() ? null : words;
    }

    /** Everything. */
    public static Filter all() {
        return ALL;
    }

    /** Whether it leaves out nothing, but by offset and limit. */
    public boolean isUnconditional() {
        return equals(ALL.offset(offset).limit(limit));
    }

    public Filter actor(@Nullable String value) {
        return new Filter(value, with, type, quad, standing, from, to, outlet, text, confidence, place, offset, limit);
    }

    public Filter with(@Nullable String value) {
        return new Filter(actor, value, type, quad, standing, from, to, outlet, text, confidence, place, offset, limit);
    }

    public Filter type(@Nullable EventType value) {
        return new Filter(actor, with, value, quad, standing, from, to, outlet, text, confidence, place, offset, limit);
    }

    public Filter quad(@Nullable Integer value) {
        return new Filter(actor, with, type, value, standing, from, to, outlet, text, confidence, place, offset, limit);
    }

    public Filter standing(@Nullable Standing value) {
        return new Filter(actor, with, type, quad, value, from, to, outlet, text, confidence, place, offset, limit);
    }

    public Filter from(@Nullable LocalDate value) {
        return new Filter(actor, with, type, quad, standing, value, to, outlet, text, confidence, place, offset, limit);
    }

    public Filter to(@Nullable LocalDate value) {
        return new Filter(
                actor, with, type, quad, standing, from, value, outlet, text, confidence, place, offset, limit);
    }

    public Filter outlet(@Nullable String value) {
        return new Filter(actor, with, type, quad, standing, from, to, value, text, confidence, place, offset, limit);
    }

    public Filter text(@Nullable String value) {
        return new Filter(actor, with, type, quad, standing, from, to, outlet, value, confidence, place, offset, limit);
    }

    public Filter confidence(@Nullable Double value) {
        return new Filter(actor, with, type, quad, standing, from, to, outlet, text, value, place, offset, limit);
    }

    public Filter place(@Nullable String value) {
        return new Filter(actor, with, type, quad, standing, from, to, outlet, text, confidence, value, offset, limit);
    }

    public Filter offset(int value) {
        return new Filter(actor, with, type, quad, standing, from, to, outlet, text, confidence, place, value, limit);
    }

    public Filter limit(int value) {
        return new Filter(actor, with, type, quad, standing, from, to, outlet, text, confidence, place, offset, value);
    }
}

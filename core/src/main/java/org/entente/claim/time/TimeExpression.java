package org.entente.claim.time;

import java.util.List;
import java.util.Optional;
import org.entente.record.Span;

/**
 * Words about time.
 *
 * @param span where they stand in the text that was tagged, in code points
 * @param text the words
 * @param form what they mean
 * @param bound how the word before them bounds what they date
 */
public record TimeExpression(Span span, String text, TimeForm form, Bound bound) {

    /** The two ends of a range, each in its turn; otherwise the expression itself. */
    public List<TimeExpression> parts() {
        if (form instanceof TimeForm.Range range) {
            return List.of(range.from(), range.to());
        }
        return List.of(this);
    }

    /** What it counts from; empty for what stands on the calendar by itself, or for a length of time. */
    public Optional<TimeForm.Anchor> anchor() {
        return anchor(form);
    }

    private static Optional<TimeForm.Anchor> anchor(TimeForm form) {
        if (form instanceof TimeForm.Shifted shifted) {
            return Optional.of(shifted.anchor());
        } else if (form instanceof TimeForm.Window window) {
            return Optional.of(window.anchor());
        } else if (form instanceof TimeForm.Nearest nearest) {
            return Optional.of(nearest.anchor());
        } else if (form instanceof TimeForm.Sliced sliced) {
            return anchor(sliced.whole());
        } else if (form instanceof TimeForm.Clock clock && clock.day() != null) {
            return anchor(clock.day());
        }
        return Optional.empty();
    }

    TimeExpression with(TimeForm other) {
        return new TimeExpression(span, text, other, bound);
    }
}

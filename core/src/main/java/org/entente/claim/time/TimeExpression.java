package org.entente.claim.time;

import java.util.List;
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

    TimeExpression with(TimeForm other) {
        return new TimeExpression(span, text, other, bound);
    }
}

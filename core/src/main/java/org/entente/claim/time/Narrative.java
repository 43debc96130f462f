package org.entente.claim.time;

import java.util.ArrayList;
import java.util.List;
import org.entente.record.Tense;
import org.jspecify.annotations.Nullable;

/**
 * Reads a history, where times follow from the times told before and not from a day of writing: "in 1940 … in May …
 * on the 10th … two days later".
 */
public final class Narrative {
    private final TimeResolver resolver = new TimeResolver();

    /** The value of each expression, in text order; a range gives the values of both its ends. */
    public List<TimeValue> values(List<TimeExpression> expressions) {
        List<TimeValue> values = new ArrayList<>();
        TimeValue reference = null;
        for (TimeExpression expression : expressions) {
            for (TimeExpression part : expression.parts()) {
                TimeValue value = resolver.value(part, null, Tense.PAST, reference);
                values.add(value);
                reference = isTold(part, value) ? value : reference;
            }
        }
        return values;
    }

    /** Whether what follows may count from it. */
    private static boolean isTold(TimeExpression expression, @Nullable TimeValue value) {
        return value != null
                && value.grain() != null
                && !TimeUnit.YEAR.finerThan(value.grain())
                && !(expression.form() instanceof TimeForm.Window);
    }
}

package org.entente.cli.add;

import java.util.Locale;
import org.entente.cli.text.Words;

/** How many documents are done, and how fast, since it was made. */
final class Rate {
    private final long begun = System.nanoTime();

    /** {@code 120 documents, 11.3 a second, 2 failed}. */
    String words(long documents, long failures) {
        double seconds = Math.max(seconds(), 0.001);
        return String.format(
                        Locale.ENGLISH, "%s, %.1f a second", Words.count(documents, "document"), documents / seconds)
                + (failures == 0 ? "" : ", " + failures + " failed");
    }

    double seconds() {
        return (System.nanoTime() - begun) / 1e9;
    }
}

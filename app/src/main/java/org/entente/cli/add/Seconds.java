package org.entente.cli.add;

import java.util.Locale;

/** Stretches of time as people say them. */
final class Seconds {
    private Seconds() {}

    /** {@code 4.2 s}, {@code 75 s}, {@code 12 min}, {@code 3.1 h}. */
    static String of(double seconds) {
        if (seconds < 10) {
            return String.format(Locale.ENGLISH, "%.1f s", seconds);
        }
        if (seconds < 100) {
            return String.format(Locale.ENGLISH, "%.0f s", seconds);
        }
        return seconds < 5400
                ? String.format(Locale.ENGLISH, "%.0f min", seconds / 60)
                : String.format(Locale.ENGLISH, "%.1f h", seconds / 3600);
    }
}

package org.entente.fetch;

import java.time.Duration;
import java.time.Instant;
import org.apache.hc.client5.http.utils.DateUtils;
import org.jspecify.annotations.Nullable;

/** The header Retry-After: seconds, or a date. */
final class RetryAfter {
    private static final Duration LONGEST = Duration.ofDays(7);

    private RetryAfter() {}

    /** How long to wait from {@code now} on; null where nothing sensible is said. */
    static @Nullable Duration of(@Nullable String value, Instant now) {
        if (value == null) {
            return null;
        }
        String words = value.strip();
        Duration wait = null;
        if (words.matches("[0-9]{1,9}")) {
            wait = Duration.ofSeconds(Long.parseLong(words));
        } else {
            Instant date = DateUtils.parseStandardDate(words);
            wait = date == null ? null : Duration.between(now, date);
        }
        if (wait == null) {
            return null;
        }
        return wait.isNegative() ? Duration.ZERO : wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}

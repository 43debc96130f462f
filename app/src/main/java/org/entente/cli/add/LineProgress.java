package org.entente.cli.add;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;

/** A line every now and then, for logs. */
final class LineProgress implements Progress {
    private static final Duration PAUSE = Duration.ofSeconds(15);

    private final PrintWriter err;
    private final long total;
    private final long begun = System.nanoTime();
    private long said = begun;

    LineProgress(PrintWriter err, long total) {
        this.err = err;
        this.total = total;
    }

    @Override
    public void done(long documents, long failures) {
        long now = System.nanoTime();
        if (documents == 0 || now - said < PAUSE.toNanos()) {
            return;
        }
        said = now;
        double rate = documents / ((now - begun) / 1e9);
        err.printf(
                Locale.ENGLISH,
                "%,d of %,d documents, %.1f a second, %s left%s%n",
                documents,
                total,
                rate,
                Seconds.of((total - documents) / rate),
                failures == 0 ? "" : ", " + failures + " failed");
        err.flush();
    }

    @Override
    public void close() {}
}

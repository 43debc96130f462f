package org.entente.cli.add;

import java.io.PrintWriter;
import java.util.Locale;
import org.entente.add.Progress;

/** A line every now and then, for logs. */
final class LineProgress implements Progress {
    private static final double PAUSE = 15;

    private final PrintWriter err;
    private final long total;
    private final Rate rate = new Rate();
    private double said;

    LineProgress(PrintWriter err, long total) {
        this.err = err;
        this.total = total;
    }

    @Override
    public void done(long bytes, long documents, long failures) {
        double seconds = rate.seconds();
        if (documents == 0 || seconds - said < PAUSE) {
            return;
        }
        said = seconds;
        double share = total == 0 ? 1 : Math.min(1, bytes / (double) total);
        String left = share == 0 ? "" : ", " + Seconds.of(seconds * (1 - share) / share) + " left";
        err.println(
                rate.words(documents, failures) + String.format(Locale.ENGLISH, ", %.0f %% read", 100 * share) + left);
        err.flush();
    }

    @Override
    public void close() {}
}

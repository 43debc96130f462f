package org.entente.cli.add;

import java.io.PrintWriter;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import org.entente.cli.Terminal;

/** A bar with documents done, rate, time left and failures. */
final class BarProgress implements Progress {
    private static final int UPDATE_MILLIS = 200;

    private final ProgressBar bar;

    BarProgress(Terminal terminal, long total) {
        bar = new ProgressBarBuilder()
                .setTaskName("Reading")
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .setUpdateIntervalMillis(UPDATE_MILLIS)
                .showSpeed(new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ENGLISH)))
                .setConsumer(new Line(terminal.err(), terminal.errColumns()))
                .build();
    }

    @Override
    public void done(long documents, long failures) {
        bar.stepTo(documents);
        if (failures > 0) {
            bar.setExtraMessage(" " + failures + " failed");
        }
    }

    @Override
    public void close() {
        bar.close();
    }

    /** The last line of the terminal, written over and over. */
    private record Line(PrintWriter err, int columns) implements ProgressBarConsumer {
        @Override
        public int getMaxRenderedLength() {
            return columns - 1;
        }

        @Override
        public void accept(String rendered) {
            err.print("\r" + rendered + "\u001b[K");
            err.flush();
        }

        @Override
        public void close() {
            err.println();
            err.flush();
        }
    }
}

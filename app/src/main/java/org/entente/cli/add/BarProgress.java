package org.entente.cli.add;

import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import org.entente.add.Progress;
import org.entente.cli.Terminal;
import org.jspecify.annotations.Nullable;

/** A bar of bytes read, with time left, documents done, their rate, and failures. */
final class BarProgress implements Progress {
    private static final int UPDATE_MILLIS = 200;

    private final Terminal terminal;
    private final long total;
    private final Rate rate = new Rate();
    private @Nullable ProgressBar bar;

    BarProgress(Terminal terminal, long bytes) {
        this.terminal = terminal;
        this.total = bytes;
    }

    /** The bar appears with the first that is done, under what was said before. */
    @Override
    public void done(long bytes, long documents, long failures) {
        ProgressBar shown = bar;
        if (shown == null) {
            if (documents == 0) {
                return;
            }
            shown = shown();
            bar = shown;
        }
        shown.stepTo(bytes);
        shown.setExtraMessage(" " + rate.words(documents, failures));
    }

    private ProgressBar shown() {
        boolean large = total >= 10L << 20;
        return new ProgressBarBuilder()
                .setTaskName("Reading")
                .setInitialMax(total)
                .setUnit(large ? " MB" : " KB", large ? 1 << 20 : 1 << 10)
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .setUpdateIntervalMillis(UPDATE_MILLIS)
                .setConsumer(new Line(terminal.err(), terminal.errColumns()))
                .build();
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
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

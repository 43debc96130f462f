package org.entente.cli.add;

import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import org.entente.cli.Terminal;

/** A bar of bytes read, with time left, documents done, their rate, and failures. */
final class BarProgress implements Progress {
    private static final int UPDATE_MILLIS = 200;

    private final ProgressBar bar;
    private final Rate rate = new Rate();

    BarProgress(Terminal terminal, long bytes) {
        boolean large = bytes >= 10L << 20;
        bar = new ProgressBarBuilder()
                .setTaskName("Reading")
                .setInitialMax(bytes)
                .setUnit(large ? " MB" : " KB", large ? 1 << 20 : 1 << 10)
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .setUpdateIntervalMillis(UPDATE_MILLIS)
                .setConsumer(new Line(terminal.err(), terminal.errColumns()))
                .build();
    }

    @Override
    public void done(long bytes, long documents, long failures) {
        bar.stepTo(bytes);
        bar.setExtraMessage(" " + rate.words(documents, failures));
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

package org.entente.cli;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jline.utils.Signals;

/**
 * Turns Ctrl-C (and a plain kill) into a question that the work asks itself, so that it comes to a good end. Asked a second time,
 * the process ends at once.
 *
 * <p>Not a shutdown hook: hooks run side by side, and that of ONNX Runtime takes the models away from under the threads that use them.
 */
public final class Interruption implements AutoCloseable {
    private static final Map<String, Integer> NUMBERS = Map.of("INT", 2, "TERM", 15); // of POSIX
    private static final int ENDED_BY = 128;

    private final Terminal terminal;
    private final CountDownLatch asked = new CountDownLatch(1);
    private final Map<String, Object> before = new HashMap<>();
    private volatile int code = ExitCode.INTERRUPTED;

    /** From now on the process no longer ends by itself. */
    public Interruption(Terminal terminal) {
        this.terminal = terminal;
        NUMBERS.forEach((name, number) -> {
            Object former = Signals.register(name, () -> ask(ENDED_BY + number));
            if (former != null) {
                before.put(name, former);
            }
        });
    }

    private void ask(int exit) {
        if (asked()) {
            Runtime.getRuntime().halt(exit); // what is written down is safe; the rest is found again by the next run
        }
        code = exit;
        asked.countDown();
        terminal.err().println(System.lineSeparator() + "Stopping … Ctrl-C once more ends it at once.");
        terminal.err().flush();
    }

    /** Whether someone has asked to stop. */
    public boolean asked() {
        return asked.getCount() == 0;
    }

    /** The {@link ExitCode} by which a shell sees what has ended it. */
    public int code() {
        return code;
    }

    /** Waits until someone asks to stop. */
    public void await() throws InterruptedException {
        asked.await();
    }

    /** Waits so long at most, and gives whether someone has asked to stop. */
    public boolean await(Duration longest) throws InterruptedException {
        return asked.await(longest.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** The work has come to its end. */
    @Override
    public void close() {
        before.forEach(Signals::unregister);
    }
}

package org.entente.cli.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.entente.add.Coder;
import org.entente.add.Intake;
import org.entente.cli.ExitCode;
import org.entente.cli.Interruption;
import org.entente.cli.Terminal;
import org.entente.cli.text.Words;
import org.entente.dossier.Dossier;
import org.entente.fetch.Fetcher;
import org.entente.read.unpack.Fields;

/**
 * Asks feeds in turn, one request at a time. Whatever ends it loses nothing: each report is in the dossier before the next is
 * asked for, and the events that a kill leaves behind are computed by the next run.
 */
public final class Watch implements AutoCloseable {
    private final Journal journal;
    private final Intake intake;
    private final Poll poll;
    private final Interruption interruption;
    private final Clock clock = Clock.systemUTC();

    /**
     * @param coder loaded with the first report, since that takes seconds
     * @param interruption once asked, what is under way is the last
     */
    public Watch(
            Terminal terminal, Dossier dossier, Fetcher fetcher, Supplier<Coder> coder, Interruption interruption) {
        this.interruption = interruption;
        journal = new Journal(terminal);
        intake = new Intake(
                dossier,
                coder,
                () -> {
                    terminal.err().println("Loading the language models …");
                    terminal.err().flush();
                },
                Fields.DEFAULT,
                1);
        poll = new Poll(dossier, fetcher, intake, journal, clock, interruption);
    }

    /** Asks each feed once, but for those that are to be left alone for a while, and gives the {@link ExitCode}. */
    public int once(List<String> feeds) throws InterruptedException {
        for (String feed : feeds) {
            if (interruption.asked()) {
                break;
            }
            Instant next = poll.next(feed);
            if (next.isAfter(clock.instant())) {
                journal.failed(feed, "it failed before, and is left alone for a while", next);
            } else {
                poll.run(feed);
            }
        }
        journal.say("asked " + Words.count(feeds.size(), "feed") + ": " + Words.count(journal.added(), "document")
                + " added, " + journal.failed() + " failed");
        return journal.failed() == 0 ? ExitCode.DONE : ExitCode.SOME_FAILED;
    }

    /** Asks each feed every so often, until someone asks to stop. */
    public void run(List<String> feeds, Duration every) throws InterruptedException {
        Map<String, Instant> due = new HashMap<>();
        Duration pause = Duration.ZERO;
        while (!interruption.await(pause)) {
            Instant first = Instant.MAX;
            for (String feed : feeds) {
                Instant its = due.computeIfAbsent(feed, poll::next);
                if (!its.isAfter(clock.instant())) {
                    poll.run(feed);
                    its = later(clock.instant().plus(every), poll.next(feed));
                    due.put(feed, its);
                }
                first = its.isBefore(first) ? its : first;
            }
            pause = Duration.between(clock.instant(), first);
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    @Override
    public void close() {
        intake.close();
    }
}

package org.entente.cli.add;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.entente.cli.ExitCode;
import org.entente.cli.Terminal;
import org.entente.cli.text.Words;
import org.entente.dossier.Dossier;
import org.entente.merge.Merger;
import org.entente.read.unpack.Fields;
import org.entente.read.unpack.Unpacker;

/** One run of {@code add}: what is new goes in, what is there stays, what fails is listed. */
public final class Adding {
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final Terminal terminal;
    private final Dossier dossier;
    private final Supplier<Coder> coder;
    private final Unpacker unpacker;
    private final int threads;

    /**
     * @param coder loaded only when there is something to do, since that takes seconds
     * @param fields which columns of tables are what
     */
    public Adding(Terminal terminal, Dossier dossier, Supplier<Coder> coder, Fields fields, int threads) {
        this.terminal = terminal;
        this.dossier = dossier;
        this.coder = coder;
        this.threads = threads;
        unpacker = new Unpacker(fields);
    }

    /**
     * Adds what lies at {@code paths} and comes in {@code streams}, and gives the {@link ExitCode}.
     *
     * @param again whether files are read even if they were read before and are as they were
     */
    public int run(List<Path> paths, List<StreamInput> streams, boolean again) {
        try (Interruption interruption = new Interruption()) {
            return run(new SourceFinder(dossier.dir()).find(paths).with(streams), again, interruption);
        }
    }

    private int run(Found found, boolean again, Interruption interruption) {
        Rate rate = new Rate();
        if (found.inputs().isEmpty() && found.failures().isEmpty()) {
            note("No report was found there.");
        }
        Tally tally = new Tally();
        Ledger ledger = new Ledger();
        found.failures().forEach(f -> ledger.failed(new Visit(), f));
        code(found, again, ledger, tally, interruption);
        if (dossier.stale()) {
            note("Computing events …");
            dossier.refresh(new Merger());
        }
        new Report(terminal).print(tally, ledger, found.skipped(), dossier.account(), rate.seconds());
        int code = tally.failures() + ledger.failedBefore() == 0 ? ExitCode.DONE : ExitCode.SOME_FAILED;
        if (interruption.asked()) {
            long left = found.inputs().size() - ledger.inputs();
            terminal.out()
                    .println("Stopped with " + Words.count(left, "file")
                            + " left. What was added is kept: the same command goes on from here.");
            code = ExitCode.INTERRUPTED;
        }
        terminal.out().flush();
        return code;
    }

    private void code(Found found, boolean again, Ledger ledger, Tally tally, Interruption interruption) {
        Batch batch = new Batch(dossier, ledger);
        Engine engine = new Engine(coder, () -> note("Loading the language models …"));
        long bytes = found.inputs().stream().mapToLong(Input::size).sum();
        try (Coding coding = new Coding(engine, threads, LONGEST, interruption::asked);
                Progress progress = Progress.of(terminal, bytes)) {
            daemon(new Reading(found.inputs(), again, unpacker, dossier, ledger, coding::submit, interruption::asked));
            boolean more = true;
            while (more) {
                // Asked first: what comes before the end of reading is taken after it.
                more = !interruption.asked() && !(ledger.isEnded() && coding.isIdle());
                coding.come().forEach(outcome -> take(outcome, tally, batch));
                ledger.failures().forEach(outcome -> take(outcome, tally, batch));
                ledger.over().forEach(batch::over);
                batch.writeIfDue();
                long outcomes = tally.documents() + tally.failures();
                progress.done(ledger.workedThrough(outcomes), outcomes, tally.failures());
            }
        } finally {
            batch.write();
        }
    }

    private static void take(Outcome outcome, Tally tally, Batch batch) {
        tally.count(outcome);
        batch.add(outcome);
    }

    private static void daemon(Reading reading) {
        Thread thread = new Thread(reading, "reading");
        thread.setDaemon(true);
        thread.start();
    }

    private void note(String words) {
        terminal.err().println(words);
        terminal.err().flush();
    }
}

package org.entente.cli.add;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.entente.add.Coder;
import org.entente.add.Found;
import org.entente.add.Input;
import org.entente.add.Intake;
import org.entente.add.Passed;
import org.entente.add.Progress;
import org.entente.add.SourceFinder;
import org.entente.add.Tally;
import org.entente.cli.ExitCode;
import org.entente.cli.Interruption;
import org.entente.cli.Terminal;
import org.entente.cli.text.Words;
import org.entente.dossier.Dossier;
import org.entente.merge.Merger;
import org.entente.read.unpack.Fields;

/** One run of {@code add}: what is new goes in, what is there stays, what fails is listed. */
public final class Adding {
    private final Terminal terminal;
    private final Dossier dossier;
    private final Supplier<Coder> coder;
    private final Fields fields;
    private final int threads;

    /**
     * @param coder loaded only when there is something to do, since that takes seconds
     * @param fields which columns of tables are what
     */
    public Adding(Terminal terminal, Dossier dossier, Supplier<Coder> coder, Fields fields, int threads) {
        this.terminal = terminal;
        this.dossier = dossier;
        this.coder = coder;
        this.fields = fields;
        this.threads = threads;
    }

    /**
     * Adds what lies at {@code paths}, then what {@code others} give, and gives the {@link ExitCode}.
     *
     * @param again whether files are read even if they were read before and are as they were
     */
    public int run(List<Path> paths, List<Input> others, boolean again) {
        try (Interruption interruption = new Interruption(terminal)) {
            return run(new SourceFinder(dossier.dir()).find(paths).with(others), again, interruption);
        }
    }

    private int run(Found found, boolean again, Interruption interruption) {
        Rate rate = new Rate();
        if (found.inputs().isEmpty() && found.failures().isEmpty()) {
            note("No report was found there.");
        }
        Tally tally = new Tally();
        Passed passed = take(found, again, tally, interruption);
        if (dossier.stale()) {
            note("Computing events …");
            dossier.refresh(new Merger());
        }
        new Report(terminal).print(tally, passed, found.skipped(), dossier.account(), rate.seconds());
        int code = tally.failures() + passed.failedBefore() == 0 ? ExitCode.DONE : ExitCode.SOME_FAILED;
        if (interruption.asked()) {
            long left = found.inputs().size() - passed.inputs();
            terminal.out()
                    .println("Stopped with " + Words.count(left, "file")
                            + " left. What was added is kept: the same command goes on from here.");
            code = interruption.code();
        }
        terminal.out().flush();
        return code;
    }

    private Passed take(Found found, boolean again, Tally tally, Interruption interruption) {
        long bytes = found.inputs().stream().mapToLong(Input::size).sum();
        Runnable loading = () -> note("Loading the language models …");
        try (Intake intake = new Intake(dossier, coder, loading, fields, threads);
                Progress progress = progress(bytes)) {
            return intake.run(found.inputs(), again, found.failures(), tally, progress, interruption::asked);
        }
    }

    /** A bar on a terminal, a line now and then elsewhere. */
    private Progress progress(long bytes) {
        return terminal.errColumns() > 0 ? new BarProgress(terminal, bytes) : new LineProgress(terminal.err(), bytes);
    }

    private void note(String words) {
        terminal.err().println(words);
        terminal.err().flush();
    }
}

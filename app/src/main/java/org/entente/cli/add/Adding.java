package org.entente.cli.add;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.entente.Entente;
import org.entente.cli.ExitCode;
import org.entente.cli.Terminal;
import org.entente.cli.text.Words;
import org.entente.dossier.Dossier;

/** One run of {@code add}: what is new goes in, what is there stays, what fails is listed. */
public final class Adding {
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Terminal terminal;
    private final Dossier dossier;
    private final Supplier<Entente> engine;
    private final int threads;

    /** @param engine opened only when there is something to do, since that takes seconds */
    public Adding(Terminal terminal, Dossier dossier, Supplier<Entente> engine, int threads) {
        this.terminal = terminal;
        this.dossier = dossier;
        this.engine = engine;
        this.threads = threads;
    }

    /** Adds what lies at {@code paths}, and gives the {@link ExitCode}. */
    public int run(List<Path> paths) {
        try (Interruption interruption = new Interruption()) {
            return run(paths, interruption);
        }
    }

    private int run(List<Path> paths, Interruption interruption) {
        long begun = System.nanoTime();
        Found found = new SourceFinder(dossier.dir()).find(paths);
        Sifted sifted = Sifted.of(found.files(), dossier, interruption::asked);
        if (found.files().isEmpty() && found.failures().isEmpty()) {
            note("No text and no HTML was found there.");
        }
        Tally tally = new Tally();
        tally.fail(found.failures());
        tally.fail(sifted.failures());
        dossier.add(List.of(), List.copyOf(tally.failures()));
        if (!interruption.asked() && (!sifted.fresh().isEmpty() || dossier.stale())) {
            note("Loading the language models …");
            Entente entente = engine.get();
            code(entente, sifted, tally, interruption);
            if (dossier.stale()) {
                note("Computing events …");
                dossier.refresh(entente.merger());
            }
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        new Report(terminal).print(tally, sifted.known(), found.skipped(), dossier.account(), seconds);
        int code = tally.failures().isEmpty() ? ExitCode.DONE : ExitCode.SOME_FAILED;
        if (interruption.asked()) {
            int failed = tally.failures().size() - found.failures().size();
            long left = found.files().size() - sifted.known() - tally.documents() - failed;
            terminal.out()
                    .println("Stopped with " + Words.count(left, "document")
                            + " left. What was added is kept: the same command goes on from here.");
            code = ExitCode.INTERRUPTED;
        }
        terminal.out().flush();
        return code;
    }

    private void code(Entente entente, Sifted sifted, Tally tally, Interruption interruption) {
        Batch batch = new Batch(dossier);
        try (Progress progress = Progress.of(terminal, sifted.fresh().size())) {
            new Coding(entente, threads, LONGEST, interruption::asked).run(sifted.fresh(), outcomes -> {
                for (Outcome outcome : outcomes) {
                    tally.count(outcome);
                    batch.add(outcome);
                }
                batch.writeIfDue();
                progress.done(
                        tally.documents() + tally.failures().size(),
                        tally.failures().size());
            });
        } finally {
            batch.write();
        }
    }

    private void note(String words) {
        terminal.err().println(words);
        terminal.err().flush();
    }
}

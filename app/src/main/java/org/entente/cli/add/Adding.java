package org.entente.cli.add;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.entente.cli.ExitCode;
import org.entente.cli.Terminal;
import org.entente.cli.text.Words;
import org.entente.dossier.Dossier;
import org.entente.dossier.Failure;
import org.entente.merge.Merger;
import org.entente.read.UnreadableException;

/** One run of {@code add}: what is new goes in, what is there stays, what fails is listed. */
public final class Adding {
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Terminal terminal;
    private final Dossier dossier;
    private final Supplier<Coder> coder;
    private final int threads;

    /** @param coder loaded only when there is something to do, since that takes seconds */
    public Adding(Terminal terminal, Dossier dossier, Supplier<Coder> coder, int threads) {
        this.terminal = terminal;
        this.dossier = dossier;
        this.coder = new Once<>(coder);
        this.threads = threads;
    }

    /** Adds what lies at {@code paths}, then what {@code supplies} give, and gives the {@link ExitCode}. */
    public int run(List<Path> paths, List<? extends Supply> supplies) {
        try (Interruption interruption = new Interruption()) {
            return run(paths, supplies, interruption);
        }
    }

    private int run(List<Path> paths, List<? extends Supply> supplies, Interruption interruption) {
        long begun = System.nanoTime();
        Found found = new SourceFinder(dossier.dir()).find(paths);
        Sifted sifted = Sifted.of(found.files(), dossier, interruption::asked);
        if (found.files().isEmpty() && found.failures().isEmpty() && supplies.isEmpty()) {
            note("No text and no HTML was found there.");
        }
        Tally tally = new Tally();
        tally.fail(found.failures());
        tally.fail(sifted.failures());
        dossier.add(List.of(), List.copyOf(tally.failures()));
        code(sifted.fresh(), tally, interruption);
        int known = arrive(supplies, tally, interruption);
        if (dossier.stale()) {
            note("Computing events …");
            dossier.refresh(new Merger());
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        new Report(terminal).print(tally, sifted.known() + known, found.skipped(), dossier.account(), seconds);
        int code = tally.failures().isEmpty() ? ExitCode.DONE : ExitCode.SOME_FAILED;
        if (interruption.asked()) {
            int failed = tally.failures().size() - found.failures().size();
            long left = found.files().size() + supplies.size() - sifted.known() - known - tally.documents() - failed;
            terminal.out()
                    .println("Stopped with " + Words.count(left, "document")
                            + " left. What was added is kept: the same command goes on from here.");
            code = ExitCode.INTERRUPTED;
        }
        terminal.out().flush();
        return code;
    }

    private void code(Map<String, SourceFile> fresh, Tally tally, Interruption interruption) {
        Batch batch = new Batch(dossier);
        Consumer<Outcome> take = outcome -> {
            tally.count(outcome);
            batch.add(outcome);
        };
        try {
            setAsideUnreadable(fresh, take);
            if (fresh.isEmpty() || interruption.asked()) {
                return;
            }
            note("Loading the language models …");
            Optional<Coder> loaded = Loading.unless(interruption::asked, coder);
            if (loaded.isEmpty()) {
                return;
            }
            try (Progress progress = Progress.of(terminal, fresh.size())) {
                new Coding(loaded.get(), threads, LONGEST, interruption::asked).run(fresh, outcomes -> {
                    outcomes.forEach(take);
                    batch.writeIfDue();
                    progress.done(
                            tally.documents() + tally.failures().size(),
                            tally.failures().size());
                });
            }
        } finally {
            batch.write();
        }
    }

    /** Takes the supplies in order; gives how many of them the dossier had. */
    private int arrive(List<? extends Supply> supplies, Tally tally, Interruption interruption) {
        Arrivals arrivals = new Arrivals(dossier, coder);
        int known = 0;
        for (Supply supply : supplies) {
            Optional<Arrival> come = Loading.unless(interruption::asked, () -> taken(arrivals, supply));
            if (come.isEmpty()) {
                break;
            }
            arrivals.keep(come.get());
            if (come.get() instanceof Arrival.Added added) {
                tally.count(new Outcome.Coded(added.document()));
            } else if (come.get() instanceof Arrival.Failed failed) {
                tally.fail(List.of(failed.failure()));
            } else {
                known++;
            }
        }
        return known;
    }

    private static Arrival taken(Arrivals arrivals, Supply supply) {
        try {
            return arrivals.take(supply);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e); // nobody interrupts it: it is left to itself
        }
    }

    /** Tries the first files until one can be read: where none can, as when they failed before, no models are loaded. */
    private static void setAsideUnreadable(Map<String, SourceFile> fresh, Consumer<Outcome> take) {
        Iterator<Map.Entry<String, SourceFile>> files = fresh.entrySet().iterator();
        while (files.hasNext()) {
            Map.Entry<String, SourceFile> next = files.next();
            SourceFile file = next.getValue();
            try {
                file.read();
                return;
            } catch (UnreadableException e) {
                take.accept(new Outcome.Failed(
                        new Failure(file.uri(), next.getKey(), e.reason(), String.valueOf(e.getMessage()))));
                files.remove();
            } catch (RuntimeException e) {
                return; // coding meets it again, and lists it
            }
        }
    }

    private void note(String words) {
        terminal.err().println(words);
        terminal.err().flush();
    }
}

package org.entente.add;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.entente.dossier.Dossier;
import org.entente.dossier.Failure;
import org.entente.read.unpack.Fields;
import org.entente.read.unpack.Unpacker;

/**
 * Inputs → documents in a dossier. One thread reads and takes apart, some make documents and claims, and the calling one writes
 * down what comes, in batches. What it has loaded it keeps for the next run.
 */
public final class Intake implements AutoCloseable {
    private final Dossier dossier;
    private final Engine engine;
    private final Unpacker unpacker;
    private final int threads;

    /**
     * @param coder loaded only when there is something to do, since that takes seconds
     * @param loading run before it is loaded
     * @param fields which columns of tables are what
     */
    public Intake(Dossier dossier, Supplier<Coder> coder, Runnable loading, Fields fields, int threads) {
        this.dossier = dossier;
        this.threads = threads;
        engine = new Engine(coder, loading);
        unpacker = new Unpacker(fields);
    }

    /** Adds what one input holds. */
    public void add(Input input, Told told) {
        run(List.of(input), false, List.of(), told, Progress.NONE, () -> false);
    }

    /**
     * Adds what the inputs hold.
     *
     * @param again whether inputs are read even if they were read before and are as they were
     * @param failures what could not even be looked at, to be listed with the rest
     * @param stop once true, it comes to an end soon
     */
    public Passed run(
            List<Input> inputs,
            boolean again,
            List<Failure> failures,
            Told told,
            Progress progress,
            BooleanSupplier stop) {
        Ledger ledger = new Ledger();
        failures.forEach(f -> ledger.failed(new Visit(), f));
        Batch batch = new Batch(dossier, ledger);
        long outcomes = 0;
        long failed = 0;
        try (Coding coding = new Coding(engine, threads, Coding.LONGEST, stop)) {
            daemon(new Reading(inputs, again, unpacker, dossier, ledger, coding::submit, stop));
            boolean more = true;
            while (more) {
                // Asked first: what comes before the end of reading is taken after it.
                more = !stop.getAsBoolean() && !(ledger.isEnded() && coding.isIdle());
                List<Outcome> come = coding.come();
                come.addAll(ledger.failures());
                for (Outcome outcome : come) {
                    tell(outcome, told);
                    batch.add(outcome);
                }
                ledger.there().forEach(w -> told.known(w.source().uri(), w.sha256()));
                ledger.over().forEach(batch::over);
                batch.writeIfDue();
                outcomes += come.size();
                failed += come.stream().filter(Outcome.Failed.class::isInstance).count();
                progress.done(ledger.workedThrough(outcomes), outcomes, failed);
            }
        } finally {
            batch.write();
        }
        return ledger.account();
    }

    private static void tell(Outcome outcome, Told told) {
        if (outcome instanceof Outcome.Coded coded) {
            told.added(coded.document());
        } else if (outcome instanceof Outcome.Failed failed) {
            told.failed(failed.failure());
        }
    }

    private static void daemon(Reading reading) {
        Thread thread = new Thread(reading, "reading");
        thread.setDaemon(true);
        thread.start();
    }

    /** Lets go of the processes that read for it. */
    @Override
    public void close() {
        engine.close();
    }
}

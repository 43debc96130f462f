package org.entente.add;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.entente.dossier.CodedDocument;
import org.entente.read.UnreadableException;
import org.entente.read.UnreadableException.Reason;
import org.entente.record.Document;

/** One source on its way to claims. Whatever it holds, it ends in an outcome and never stops the others. */
final class Job implements Callable<Outcome> {
    private static final long NOT_BEGUN = Long.MIN_VALUE;

    private final Engine engine;
    private final Work work;
    private volatile long begun = NOT_BEGUN;

    Job(Engine engine, Work work) {
        this.engine = engine;
        this.work = work;
    }

    @Override
    public Outcome call() {
        begun = System.nanoTime();
        try {
            Document document = engine.read(work.source());
            Coder coder = engine.coder();
            return new Outcome.Coded(work.visit(), new CodedDocument(document, coder.code(document)));
        } catch (UnreadableException e) {
            return failed(e.reason(), String.valueOf(e.getMessage()));
        } catch (Engine.LoadException e) {
            throw e; // nothing can be coded
        } catch (RuntimeException | StackOverflowError e) {
            return failed(Reason.FAULT, e.toString());
        }
    }

    /** Whether it has been at work for longer than this. */
    boolean hasTakenLongerThan(Duration limit) {
        long since = begun;
        return since != NOT_BEGUN && System.nanoTime() - since > limit.toNanos();
    }

    Outcome failed(Reason reason, String detail) {
        return work.failed(reason, detail);
    }
}

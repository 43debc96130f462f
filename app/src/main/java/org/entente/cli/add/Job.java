package org.entente.cli.add;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.entente.dossier.CodedDocument;
import org.entente.dossier.Failure;
import org.entente.read.UnreadableException;
import org.entente.read.UnreadableException.Reason;
import org.entente.record.Document;

/** One file on its way to claims. Whatever it does, it ends in an outcome and never stops the others. */
final class Job implements Callable<Outcome> {
    private static final long NOT_BEGUN = Long.MIN_VALUE;

    private final Coder coder;
    private final String sha256;
    private final SourceFile file;
    private volatile long begun = NOT_BEGUN;

    Job(Coder coder, String sha256, SourceFile file) {
        this.coder = coder;
        this.sha256 = sha256;
        this.file = file;
    }

    @Override
    public Outcome call() {
        begun = System.nanoTime();
        try {
            Document document = file.read();
            return new Outcome.Coded(new CodedDocument(document, coder.code(document)));
        } catch (UnreadableException e) {
            return failed(e.reason(), String.valueOf(e.getMessage()));
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
        return new Outcome.Failed(new Failure(file.uri(), sha256, reason, detail));
    }
}

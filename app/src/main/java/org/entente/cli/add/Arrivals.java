package org.entente.cli.add;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.entente.dossier.CodedDocument;
import org.entente.dossier.Dossier;
import org.entente.dossier.Failure;
import org.entente.read.Reader;
import org.entente.read.Source;
import org.entente.read.UnreadableException;
import org.entente.read.UnreadableException.Reason;
import org.entente.record.Document;

/** Takes supplies one at a time: gets, reads, codes and keeps them. */
public final class Arrivals {
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final Dossier dossier;
    private final Supplier<Coder> coder;
    private final Reader reader = new Reader();

    /** @param coder asked for each document */
    public Arrivals(Dossier dossier, Supplier<Coder> coder) {
        this.dossier = dossier;
        this.coder = coder;
    }

    /** Gets, reads and codes one; the dossier stays as it is. What it has under this label already is not got again. */
    public Arrival take(Supply supply) throws InterruptedException {
        if (supply instanceof WebPage
                && !dossier.knownUris(List.of(supply.uri())).isEmpty()) {
            return new Arrival.Known();
        }
        try {
            Source source = supply.get();
            return dossier.has(source.sha256()) ? new Arrival.Known() : code(source);
        } catch (UnreadableException e) {
            return new Arrival.Failed(new Failure(supply.uri(), null, e.reason(), String.valueOf(e.getMessage())));
        }
    }

    /** Writes down what came, if it is new. */
    public void keep(Arrival arrival) {
        if (arrival instanceof Arrival.Added added) {
            dossier.add(List.of(added.document()), List.of());
        } else if (arrival instanceof Arrival.Failed failed) {
            dossier.add(List.of(), List.of(failed.failure()));
        }
    }

    private Arrival code(Source source) throws InterruptedException {
        CompletableFuture<Arrival> coded = CompletableFuture.supplyAsync(() -> codeNow(source), Arrivals::inDaemon);
        try {
            return coded.get(LONGEST.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            return failed(source, Reason.TIME, "given up after " + LONGEST.toSeconds() + " seconds");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) { // not enough memory, say
                throw error;
            }
            throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e);
        }
    }

    private Arrival codeNow(Source source) {
        Document document;
        try {
            document = reader.read(source);
        } catch (UnreadableException e) {
            return failed(source, e.reason(), String.valueOf(e.getMessage()));
        } catch (RuntimeException | StackOverflowError e) {
            return failed(source, Reason.FAULT, e.toString());
        }
        Coder loaded = coder.get();
        try {
            return new Arrival.Added(new CodedDocument(document, loaded.code(document)));
        } catch (RuntimeException | StackOverflowError e) {
            return failed(source, Reason.FAULT, e.toString());
        }
    }

    private static Arrival failed(Source source, Reason reason, String detail) {
        return new Arrival.Failed(new Failure(source.uri(), source.sha256(), reason, detail));
    }

    private static void inDaemon(Runnable work) {
        Thread thread = new Thread(work, "arriving");
        thread.setDaemon(true);
        thread.start();
    }
}

package org.entente;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.entente.actor.ActorResolver;
import org.entente.annotate.Annotator;
import org.entente.annotate.model.ModelAnnotator;
import org.entente.read.Source;
import org.entente.read.UnreadableException;
import org.entente.record.Document;

/** One engine, as it ships, for all tests of a Java machine, and its parts: loading it takes seconds. */
public final class SharedEngine {
    private static final CompletableFuture<ActorResolver> LOADING = CompletableFuture.supplyAsync(ActorResolver::new);
    private static final Annotator ANNOTATOR = ModelAnnotator.open();
    private static final ActorResolver ACTORS = LOADING.join();
    private static final Entente ENGINE = new Entente(ANNOTATOR, ACTORS);

    private SharedEngine() {}

    public static Entente get() {
        return ENGINE;
    }

    public static Annotator annotator() {
        return ANNOTATOR;
    }

    public static ActorResolver actors() {
        return ACTORS;
    }

    /** A report of ours, as a file of plain text that carries its date and outlet itself. */
    public static Document report(String day, String text) {
        String file = "The Harbour Courier\n\n" + day + "\n\n" + text + "\n";
        try {
            return ENGINE.read(new Source("report.txt", file.getBytes(StandardCharsets.UTF_8)));
        } catch (UnreadableException e) {
            throw new AssertionError(e);
        }
    }
}

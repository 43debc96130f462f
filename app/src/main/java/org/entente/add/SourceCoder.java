package org.entente.add;

import java.util.List;
import java.util.function.Consumer;
import org.entente.dossier.CodedDocument;
import org.entente.dossier.Failure;
import org.entente.read.Source;

/**
 * Makes documents and claims of sources, one after the other, under the limits that every source has: for those who keep what
 * comes of them elsewhere than in a dossier. For one thread.
 */
public final class SourceCoder implements AutoCloseable {
    private final Coding coding;

    /** @param engine may be shared with others; it is not closed */
    public SourceCoder(Engine engine) {
        coding = new Coding(engine, 1, Coding.LONGEST, () -> false);
    }

    /**
     * Gives what comes of a source to one of these.
     *
     * @param sha256 its {@link Source#sha256()}
     * @return whether it could be read
     */
    public boolean code(Source source, String sha256, Consumer<CodedDocument> documents, Consumer<Failure> failures) {
        coding.submit(new Work(new Visit(), source, sha256));
        List<Outcome> come = coding.come();
        while (come.isEmpty()) {
            come = coding.come();
        }
        Outcome outcome = come.get(0);
        if (outcome instanceof Outcome.Coded coded) {
            documents.accept(coded.document());
            return true;
        }
        failures.accept(((Outcome.Failed) outcome).failure());
        return false;
    }

    @Override
    public void close() {
        coding.close();
    }
}

package org.entente.add;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.entente.dossier.Dossier;
import org.entente.dossier.Failure;
import org.entente.dossier.ReadFile;
import org.entente.read.Source;
import org.entente.read.UnreadableException.Reason;
import org.entente.read.unpack.Sink;
import org.entente.read.unpack.Unpacker;

/**
 * Inputs, one after the other → what of them the dossier does not have. Files that were read before, and are as they were,
 * are left alone.
 */
final class Reading implements Runnable {
    /** Files that the dossier is asked about at once. */
    private static final int CHUNK = 512;

    private final List<Input> inputs;
    private final boolean again;
    private final Unpacker unpacker;
    private final Dossier dossier;
    private final Ledger ledger;
    private final Sieve sieve;
    private final BooleanSupplier stop;

    /**
     * @param again whether files are read even if they were read before and are as they were
     * @param fresh takes what is new, and may let wait
     */
    Reading(
            List<Input> inputs,
            boolean again,
            Unpacker unpacker,
            Dossier dossier,
            Ledger ledger,
            Consumer<Work> fresh,
            BooleanSupplier stop) {
        this.inputs = inputs;
        this.again = again;
        this.unpacker = unpacker;
        this.dossier = dossier;
        this.ledger = ledger;
        this.stop = stop;
        sieve = new Sieve(dossier, ledger, fresh);
    }

    @Override
    public void run() {
        try {
            for (int i = 0; i < inputs.size() && !stop.getAsBoolean(); i += CHUNK) {
                read(inputs.subList(i, Math.min(inputs.size(), i + CHUNK)));
            }
            sieve.finish(stop);
            ledger.end();
        } catch (RuntimeException | Error e) {
            ledger.fail(e);
        }
    }

    private void read(List<Input> chunk) {
        Map<String, ReadFile> before = again
                ? Map.of()
                : dossier.filesRead(
                        chunk.stream().flatMap(input -> input.key().stream()).toList());
        for (Input input : chunk) {
            if (stop.getAsBoolean()) {
                return;
            }
            ReadFile file = input.key().map(before::get).orElse(null);
            if (file != null && input.is(file)) {
                ledger.unchanged(input, file);
            } else {
                read(input);
            }
        }
    }

    private void read(Input input) {
        Visit visit = new Visit(input);
        Held held = new Held(visit);
        boolean whole = false;
        try {
            input.unpack(unpacker, ledger::counted, held);
            if (input.isUnchanged()) {
                whole = true;
            } else {
                held.drop(input.uri());
                held.failed(input.uri(), Reason.IO, "it was changed while it was read: add it again");
            }
        } catch (IOException e) {
            held.failed(input.uri(), Reason.IO, FileInput.words(e));
        }
        held.release();
        if (!stop.getAsBoolean() && visit.ended(whole)) { // else the next run reads it again
            ledger.over(visit);
        }
    }

    /** Keeps the last source back until it is known that its file did not change meanwhile. */
    private final class Held implements Sink {
        private final Visit visit;
        private Optional<Source> last = Optional.empty();

        Held(Visit visit) {
            this.visit = visit;
        }

        @Override
        public boolean source(Source source) {
            release();
            last = Optional.of(source);
            return !stop.getAsBoolean();
        }

        @Override
        public void failed(String uri, Reason reason, String detail) {
            visit.begun();
            ledger.failed(visit, new Failure(uri, null, reason, detail));
        }

        /** Forgets a file that is one source, and was read half old and half new. */
        void drop(String uri) {
            last = last.filter(source -> !source.uri().equals(uri));
        }

        void release() {
            last.ifPresent(source -> sieve.take(Work.of(visit, source)));
            last = Optional.empty();
        }
    }
}

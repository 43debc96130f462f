package org.entente.add;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.entente.dossier.ReadFile;
import org.entente.read.unpack.Sink;
import org.entente.read.unpack.Unpacker;

/** Something to be read, which may hold any number of reports. */
public interface Input {
    /** The label under which its documents are known. */
    String uri();

    /** In bytes, as far as that is known before it is read; else 0. */
    long size();

    /**
     * Gives what it holds, and tells what of it could not be read.
     *
     * @param counted to be put around its bytes as they are read
     * @throws IOException if it cannot be read on
     */
    void unpack(Unpacker unpacker, UnaryOperator<InputStream> counted, Sink sink) throws IOException;

    /** By which the dossier knows it again when it is given another time; empty if it cannot. */
    default Optional<String> key() {
        return Optional.empty();
    }

    /** Whether it need not be read again. */
    default boolean is(ReadFile before) {
        return false;
    }

    /** Whether it is as it was when it was found. */
    default boolean isUnchanged() throws IOException {
        return true;
    }

    /** What the dossier is to keep of it once it was read to its end. */
    default Optional<ReadFile> kept(long documents, long failures) {
        return Optional.empty();
    }
}

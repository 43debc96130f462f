package org.entente.cli.add;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.entente.dossier.ReadFile;

/** What was given to be read: may hold any number of reports. */
interface Input {
    /** The label under which its documents are known. */
    String uri();

    /** In bytes, as far as that is known before it is read; else 0. */
    long size();

    InputStream open() throws IOException;

    /** By which the dossier knows it again when it is given another time; empty if it cannot. */
    default Optional<String> key() {
        return Optional.empty();
    }

    /** Whether it is as it was when it was read before. */
    default boolean is(ReadFile before) {
        return false;
    }

    /** Whether it is as it was when it was found. */
    default boolean isUnchanged() throws IOException {
        return true;
    }

    /** What the dossier is to keep of it once it was read to its end. */
    default Optional<ReadFile> read(long documents, long failures) {
        return Optional.empty();
    }
}

package org.entente.cli.add;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.entente.dossier.ReadFile;

/**
 * A file that may hold reports.
 *
 * @param path where it is, as it was given
 * @param size in bytes, when it was found
 * @param modified when it was changed last, in milliseconds since 1970
 */
record Input(Path path, long size, long modified) {
    static Input of(Path path, BasicFileAttributes attributes) {
        return new Input(path, attributes.size(), attributes.lastModifiedTime().toMillis());
    }

    /** The label under which its documents are known: the path as it was given, with slashes. */
    String uri() {
        return label(path);
    }

    static String label(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** By which the dossier knows it again, wherever the command was started. */
    String key() {
        return label(path.toAbsolutePath().normalize());
    }

    InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    /** Whether it is as it was when it was found. */
    boolean isUnchanged() throws IOException {
        BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
        return now.size() == size && now.lastModifiedTime().toMillis() == modified;
    }

    boolean is(ReadFile file) {
        return file.size() == size && file.modified() == modified;
    }

    /** Why it cannot be read, for people. */
    static String words(IOException e) {
        return e instanceof AccessDeniedException
                ? "you may not read it"
                : e instanceof NoSuchFileException ? "it is gone" : String.valueOf(e.getMessage());
    }
}

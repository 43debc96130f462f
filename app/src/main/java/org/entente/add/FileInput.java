package org.entente.add;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.entente.dossier.ReadFile;
import org.entente.read.unpack.Sink;
import org.entente.read.unpack.Unpacker;

/**
 * A file.
 *
 * @param path where it is, as it was given
 * @param size in bytes, when it was found
 * @param modified when it had been changed last, in milliseconds since 1970
 */
record FileInput(Path path, long size, long modified) implements Input {
    static FileInput of(Path path, BasicFileAttributes attributes) {
        return new FileInput(
                path, attributes.size(), attributes.lastModifiedTime().toMillis());
    }

    @Override
    public String uri() {
        return label(path);
    }

    static String label(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** The same wherever the command was started. */
    @Override
    public Optional<String> key() {
        return Optional.of(label(path.toAbsolutePath().normalize()));
    }

    @Override
    public void unpack(Unpacker unpacker, UnaryOperator<InputStream> counted, Sink sink) throws IOException {
        try (InputStream in = counted.apply(Files.newInputStream(path))) {
            unpacker.unpack(uri(), in, sink);
        }
    }

    @Override
    public boolean isUnchanged() throws IOException {
        BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
        return now.size() == size && now.lastModifiedTime().toMillis() == modified;
    }

    @Override
    public boolean is(ReadFile before) {
        return before.size() == size && before.modified() == modified;
    }

    @Override
    public Optional<ReadFile> kept(long documents, long failures) {
        return key().map(key -> new ReadFile(key, uri(), size, modified, documents, failures));
    }

    /** Why it cannot be read, for people. */
    static String words(IOException e) {
        return e instanceof AccessDeniedException
                ? "you may not read it"
                : e instanceof NoSuchFileException ? "it is gone" : String.valueOf(e.getMessage());
    }
}

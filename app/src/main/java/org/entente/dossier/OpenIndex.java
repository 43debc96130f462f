package org.entente.dossier;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/** The index as it was last written, kept open between two questions. */
final class OpenIndex implements Closeable {
    private final Path dir;
    private @Nullable DirectoryReader reader;

    OpenIndex(Path dir) {
        this.dir = dir;
    }

    /** Work with the index. */
    @FunctionalInterface
    interface Work<T> {
        T run(DirectoryReader reader) throws IOException;
    }

    /** Does {@code work} on the last commit, whoever made it. */
    <T> T read(Work<T> work) throws IOException {
        DirectoryReader current = current();
        try {
            return work.run(current);
        } finally {
            current.decRef();
        }
    }

    private synchronized DirectoryReader current() throws IOException {
        DirectoryReader last = reader;
        if (last != null) {
            reader = null;
            reader = newer(last);
        }
        DirectoryReader current = reader;
        if (current == null) {
            current = open();
            reader = current;
        }
        current.incRef();
        return current;
    }

    /** Null if this index was taken away and another put in its place. */
    private static @Nullable DirectoryReader newer(DirectoryReader last) throws IOException {
        try {
            DirectoryReader newer = DirectoryReader.openIfChanged(last);
            if (newer == null) {
                return last;
            }
            last.decRef();
            return newer;
        } catch (IOException | IllegalStateException e) {
            last.decRef();
            return null;
        }
    }

    private DirectoryReader open() throws IOException {
        // The directory holds nothing open itself: the reader does.
        return DirectoryReader.open(FSDirectory.open(dir));
    }

    /** Lets go of the files; whoever asks again opens them again. */
    @Override
    public synchronized void close() throws IOException {
        DirectoryReader last = reader;
        reader = null;
        if (last != null) {
            last.decRef();
        }
    }
}

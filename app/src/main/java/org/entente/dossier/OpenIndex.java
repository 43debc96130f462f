package org.entente.dossier;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/** The index as it was last written, kept open between two questions. */
final class OpenIndex implements Closeable {
    private final Path dir;
    private @Nullable DirectoryReader reader;
    private List<Object> stamp = List.of();

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
        List<Object> now = stamp();
        if (!now.equals(stamp)) {
            close();
            stamp = now;
        }
        DirectoryReader current = reader;
        if (current == null) {
            // The directory holds nothing open itself: the reader does.
            current = DirectoryReader.open(FSDirectory.open(dir));
            reader = current;
        }
        current.incRef();
        return current;
    }

    /** What tells one commit from another: Lucene's own way to ask reads them all. */
    private List<Object> stamp() throws IOException {
        String commit = Objects.requireNonNullElse(SegmentInfos.getLastCommitSegmentsFileName(names()), "");
        Path file = dir.resolve(commit);
        return List.of(commit, Files.getLastModifiedTime(file), Files.size(file));
    }

    private String[] names() throws IOException {
        try (Stream<Path> files = Files.list(dir)) {
            return files.map(f -> f.getFileName().toString()).toArray(String[]::new);
        }
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

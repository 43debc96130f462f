package org.entente.dossier;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The agreement between processes on who reads and who writes: locks of the operating system on two bytes of one file,
 * which vanish with the process that holds them.
 *
 * <p>Byte 0 is held shared by readers and exclusively by the writer. Byte 1 is a turnstile: every reader passes it, and
 * a writer keeps it shut while it waits for the readers to leave and while it writes, so that no stream of readers
 * keeps it out. One object, and so one channel, for each file and JVM: closing a second channel would drop the locks of
 * the first (POSIX). Callers see to it that threads of one JVM never lock against each other.
 */
final class FileLocks implements Closeable {
    private static final long DATA = 0;
    private static final long TURNSTILE = 1;
    private static final long LONGEST_PAUSE_MILLIS = 5;

    private final @Nullable FileChannel channel;
    private final boolean writable;

    /** Makes the file if it is missing. On a medium that cannot be written there is nothing to agree on. */
    FileLocks(Path file) throws IOException {
        @Nullable FileChannel opened = null;
        boolean write = false;
        try {
            opened = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            write = true;
        } catch (AccessDeniedException e) {
            opened = readable(file);
        } catch (FileSystemException e) {
            if (!Errors.saysReadOnly(e)) {
                throw e;
            }
            opened = readable(file);
        }
        this.channel = opened;
        this.writable = write;
    }

    private static @Nullable FileChannel readable(Path file) throws IOException {
        return Files.isReadable(file) ? FileChannel.open(file, StandardOpenOption.READ) : null;
    }

    boolean writable() {
        return writable;
    }

    /** Whether a writer of another process keeps the turnstile shut. */
    boolean writerWaits() throws IOException {
        if (channel == null) {
            return false;
        }
        FileLock passing = channel.tryLock(TURNSTILE, 1, true);
        if (passing != null) {
            passing.release();
        }
        return passing == null;
    }

    /** Waits until nobody writes or is about to; then keeps writers out until the result is closed. */
    Closeable shared(Deadline deadline) throws IOException {
        if (channel == null) {
            return () -> {};
        }
        for (long pause = 1; ; pause = longer(pause)) {
            FileLock passing = channel.tryLock(TURNSTILE, 1, true);
            if (passing != null) {
                FileLock data;
                try {
                    data = channel.tryLock(DATA, 1, true);
                } finally {
                    passing.release();
                }
                if (data != null) {
                    return data::release;
                }
            }
            deadline.pause(pause);
        }
    }

    /** Waits until it is alone; then keeps everybody out until the result is closed. */
    Closeable exclusive(Deadline deadline) throws IOException {
        if (channel == null) {
            throw new IllegalStateException("not writable");
        }
        FileLock turnstile = exclusive(channel, TURNSTILE, deadline);
        try {
            FileLock data = exclusive(channel, DATA, deadline);
            return () -> {
                data.release();
                turnstile.release();
            };
        } catch (IOException | RuntimeException e) {
            turnstile.release();
            throw e;
        }
    }

    private static FileLock exclusive(FileChannel channel, long position, Deadline deadline) throws IOException {
        for (long pause = 1; ; pause = longer(pause)) {
            FileLock lock = channel.tryLock(position, 1, false);
            if (lock != null) {
                return lock;
            }
            deadline.pause(pause);
        }
    }

    private static long longer(long pause) {
        return Math.min(pause + 1, LONGEST_PAUSE_MILLIS);
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }
}

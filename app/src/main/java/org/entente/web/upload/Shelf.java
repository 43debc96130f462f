package org.entente.web.upload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where files wait until they are added: {@code uploads/SERVER/JOB/} in the folder of the dossier, with the files as
 * {@code 0}, {@code 1} and so on, and their names line by line in {@code names}. A job's folder appears whole or not at
 * all. Each server has a folder of its own and holds a lock in it; what a server left behind that is gone, the next takes
 * over.
 */
final class Shelf implements AutoCloseable {
    private static final String FOLDER = "uploads";
    private static final String LOCK = "lock";
    private static final String ARRIVING = "arriving";
    private static final String NAMES = "names";

    private final Path all;
    private final Path own;
    private final FileChannel channel;

    private Shelf(Path all, Path own, FileChannel channel) {
        this.all = all;
        this.own = own;
        this.channel = channel;
    }

    /** @param dossier its folder */
    static Shelf open(Path dossier) throws IOException {
        Path all = dossier.resolve(FOLDER);
        Path own = Files.createDirectories(all.resolve(UUID.randomUUID().toString()));
        FileChannel channel = lock(own);
        if (channel == null) {
            throw new IOException("another server holds " + own);
        }
        Files.createDirectory(own.resolve(ARRIVING));
        return new Shelf(all, own, channel);
    }

    private static @Nullable FileChannel lock(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // another server of this process holds it
        }
        channel.close();
        return null;
    }

    /** Where files may be put while they come; what stays there is gone after the next start. */
    Path arriving() {
        return own.resolve(ARRIVING);
    }

    /** Puts files from {@link #arriving} on the shelf, all of them or none, and gives the job's name. */
    String put(List<Upload> files) throws IOException {
        String job = UUID.randomUUID().toString();
        Path folder = Files.createDirectory(arriving().resolve(job));
        List<String> names = new ArrayList<>();
        for (Upload upload : files) {
            Files.move(upload.file(), folder.resolve(Integer.toString(names.size())));
            names.add(upload.uri());
        }
        Files.write(folder.resolve(NAMES), names);
        Files.move(folder, own.resolve(job), StandardCopyOption.ATOMIC_MOVE);
        return job;
    }

    /** The files of a job. */
    List<Upload> files(String job) throws IOException {
        Path folder = own.resolve(job);
        List<Upload> files = new ArrayList<>();
        for (String name : Files.readAllLines(folder.resolve(NAMES))) {
            Path file = folder.resolve(Integer.toString(files.size()));
            files.add(new Upload(name, file, Files.size(file)));
        }
        return files;
    }

    /** Takes over the jobs that servers left behind which are gone, the oldest first, and clears up after them. */
    List<String> adopt() throws IOException {
        List<Path> jobs = new ArrayList<>();
        List<Path> left = new ArrayList<>();
        for (Path folder : inside(all)) {
            FileChannel held = folder.equals(own) ? null : lock(folder);
            if (held != null) {
                inside(folder).stream()
                        .filter(f -> Files.exists(f.resolve(NAMES)))
                        .forEach(jobs::add);
                held.close();
                left.add(folder);
            }
        }
        jobs.sort(Comparator.comparingLong(f -> f.toFile().lastModified()));
        List<String> names = new ArrayList<>();
        for (Path job : jobs) {
            String name = job.getFileName().toString();
            Files.move(job, own.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            names.add(name);
        }
        left.forEach(Shelf::delete);
        return names;
    }

    /** Forgets a job and its files. */
    void remove(String job) {
        delete(own.resolve(job));
    }

    private static List<Path> inside(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.toList();
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets go; jobs that are left wait for the next server. */
    @Override
    public void close() throws IOException {
        channel.close();
        delete(arriving());
        List<Path> left = inside(own);
        if (left.stream().allMatch(f -> f.endsWith(LOCK))) {
            delete(own);
            all.toFile().delete(); // if nobody else has a folder there
        }
    }
}

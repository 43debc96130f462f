package org.entente.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.entente.read.unpack.Unpacker;

/**
 * What there is to read: files, those in folders, those that fit a glob. As {@code entente add} does, it leaves out hidden files and, in
 * folders, those whose name says that they are no reports.
 */
final class Listing {
    private final Configuration configuration;
    private final Path record;
    private final Map<String, FileStatus> files = new TreeMap<>();

    /** @param record the folder of the record, which holds no reports */
    Listing(Configuration configuration, Path record) throws IOException {
        this.configuration = configuration;
        this.record = record.getFileSystem(configuration).makeQualified(record);
    }

    /**
     * Files by the label under which their documents will be known, in its order.
     *
     * @throws FileNotFoundException if nothing is there
     */
    Map<String, FileStatus> list(List<String> inputs) throws IOException {
        for (String input : inputs) {
            Path path = new Path(input);
            FileSystem system = path.getFileSystem(configuration);
            FileStatus[] found = system.globStatus(path);
            if (found == null || found.length == 0) {
                throw new FileNotFoundException("nothing is there: " + input);
            }
            for (FileStatus one : found) {
                boolean named = found.length == 1 && one.getPath().equals(system.makeQualified(path));
                take(system, one, named ? stripped(input) : label(one.getPath()));
            }
        }
        return files;
    }

    private void take(FileSystem system, FileStatus status, String label) throws IOException {
        if (status.isFile()) {
            files.put(label, status);
            return;
        }
        String top = status.getPath().toUri().getPath();
        RemoteIterator<LocatedFileStatus> all = system.listFiles(status.getPath(), true);
        while (all.hasNext()) {
            LocatedFileStatus file = all.next();
            String below = file.getPath().toUri().getPath().substring(top.length());
            if (!isHidden(below)
                    && !Unpacker.isTrapping(file.getPath().getName())
                    && !file.getPath().toString().startsWith(record + Path.SEPARATOR)) {
                files.put(label + below, file);
            }
        }
    }

    private static boolean isHidden(String below) {
        return below.contains("/.");
    }

    private static String label(Path path) {
        return path.toUri().getScheme() == null || path.toUri().getScheme().equals("file")
                ? path.toUri().getPath()
                : path.toString();
    }

    private static String stripped(String input) {
        return input.length() > 1 && input.endsWith("/") ? input.substring(0, input.length() - 1) : input;
    }

    /** In all, in bytes. */
    static long bytes(Iterable<FileStatus> files) {
        List<Long> sizes = new ArrayList<>();
        files.forEach(f -> sizes.add(f.getLen()));
        return sizes.stream().mapToLong(n -> n).sum();
    }
}

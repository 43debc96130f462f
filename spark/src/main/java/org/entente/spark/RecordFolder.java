package org.entente.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.CreateFlag;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.spark.util.SerializableConfiguration;
import org.entente.dossier.Manifest;
import org.entente.dossier.RecordFile;

/**
 * A record on any file system that Hadoop reads. A file is called by the hash of its bytes and is never changed, so that two
 * attempts at one task do each other no harm, and what has not changed is not written again.
 */
final class RecordFolder implements Serializable {
    private static final long serialVersionUID = 1;
    private static final String SCRATCH = "_scratch";
    private static final String DATA = ".parquet";
    private static final int HASH_DIGITS = 20;

    private final String folder;
    private final SerializableConfiguration configuration;

    RecordFolder(String folder, Configuration configuration) {
        this.folder = folder;
        this.configuration = new SerializableConfiguration(configuration);
    }

    /** Where a job may keep what it needs on its way. */
    Path scratch() {
        return new Path(folder, SCRATCH);
    }

    /** What the record consists of; empty if there is none yet. */
    Optional<Manifest> manifest() throws IOException {
        Path path = new Path(folder, Manifest.FILE);
        if (!files().exists(path)) {
            return Optional.empty();
        }
        try (InputStream in = files().open(path)) {
            return Optional.of(Manifest.of(new String(in.readAllBytes(), StandardCharsets.UTF_8), folder));
        }
    }

    /** Copies a file that was written here into the record, unless it has it; says where it lies there. */
    RecordFile put(java.nio.file.Path scratch, RecordFile file) throws IOException {
        RecordFile its = file.at(file.table().table() + "/" + file.partition() + "-"
                + file.sha256().substring(0, HASH_DIGITS) + DATA);
        Path to = new Path(folder, its.path());
        if (!files().exists(to)) {
            Path unfinished = new Path(to.getParent(), "_" + UUID.randomUUID());
            files().copyFromLocalFile(
                            true, true, new Path(scratch.resolve(file.path()).toUri()), unfinished);
            if (!files().rename(unfinished, to) && !files().exists(to)) {
                throw new IOException("cannot rename " + unfinished + " to " + to);
            }
            files().delete(unfinished, false);
        }
        return its;
    }

    /** Where a file of it lies. */
    Path path(RecordFile file) {
        return new Path(folder, file.path());
    }

    /** Copies a file of the record into a folder here. */
    java.nio.file.Path fetch(RecordFile file, java.nio.file.Path scratch) throws IOException {
        java.nio.file.Path to = scratch.resolve(file.path().replace('/', '-'));
        files().copyToLocalFile(false, new Path(folder, file.path()), new Path(to.toUri()), true);
        return to;
    }

    /** From now on, this is what the record consists of. */
    void replace(Manifest manifest) throws IOException {
        FileContext context = FileContext.getFileContext(new Path(folder).toUri(), configuration.value());
        Path unfinished = new Path(folder, Manifest.FILE + ".new");
        try (OutputStream out = context.create(
                unfinished, EnumSet.of(CreateFlag.CREATE, CreateFlag.OVERWRITE), Options.CreateOpts.createParent())) {
            out.write(manifest.json().getBytes(StandardCharsets.UTF_8));
        }
        context.rename(unfinished, new Path(folder, Manifest.FILE), Options.Rename.OVERWRITE);
    }

    /** Removes data files that stand in neither: what lost executors left, and what nobody reads any more. */
    void sweep(Manifest now, Optional<Manifest> before) throws IOException {
        Set<String> listed = new HashSet<>();
        now.files().forEach(f -> listed.add(f.path()));
        before.ifPresent(b -> b.files().forEach(f -> listed.add(f.path())));
        for (FileStatus table : files().listStatus(new Path(folder))) {
            if (table.isDirectory()) {
                sweep(table.getPath(), listed);
            }
        }
    }

    private void sweep(Path table, Set<String> listed) throws IOException {
        RemoteIterator<LocatedFileStatus> all = files().listFiles(table, false);
        while (all.hasNext()) {
            Path file = all.next().getPath();
            boolean ours = file.getName().endsWith(DATA) || file.getName().startsWith("_");
            if (ours && !listed.contains(table.getName() + "/" + file.getName())) {
                files().delete(file, false);
            }
        }
    }

    private FileSystem files() throws IOException {
        return new Path(folder).getFileSystem(configuration.value());
    }
}

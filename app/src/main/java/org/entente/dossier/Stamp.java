package org.entente.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;

/**
 * By what a change of files is noticed.
 *
 * @param files of those that there are
 */
record Stamp(List<One> files) {
    static final Stamp NONE = new Stamp(List.of());

    /** Of one file. */
    record One(Path file, FileTime modified, long size) {}

    static Stamp of(Path... files) throws IOException {
        List<One> all = new ArrayList<>();
        for (Path file : files) {
            try {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                all.add(new One(file, attributes.lastModifiedTime(), attributes.size()));
            } catch (NoSuchFileException e) {
                // then it is none of them
            }
        }
        return new Stamp(List.copyOf(all));
    }
}

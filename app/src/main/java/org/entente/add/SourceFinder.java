package org.entente.add;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.entente.dossier.Failure;
import org.entente.read.UnreadableException.Reason;
import org.entente.read.unpack.Unpacker;

/**
 * Finds files that may hold reports. A file that is named is always tried; in a folder, those are left alone whose name says that they
 * hold pictures, sound, programs and the like. Hidden files, the dossier itself and what symbolic links point to are left out: a link
 * inside the folder would only give the same file again, and one that leaves it was not asked for.
 */
public final class SourceFinder {
    private final Path dossier;
    private final TreeMap<String, Input> inputs = new TreeMap<>();
    private final List<Found.Skipped> skipped = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();

    /** @param dossier the folder of the dossier, which holds no reports */
    public SourceFinder(Path dossier) {
        this.dossier = real(dossier);
    }

    /** What lies there. */
    public Found find(List<Path> paths) {
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                walk(Files.isSymbolicLink(path) ? path.resolve(".") : path); // a link that was named is followed
            } else if (Files.isRegularFile(path)) {
                take(path);
            } else {
                skip(path, "it is neither a file nor a folder");
            }
        }
        skipped.sort(Comparator.comparing(Found.Skipped::uri));
        return new Found(List.copyOf(inputs.values()), skipped, failures);
    }

    private void walk(Path folder) {
        try {
            Files.walkFileTree(folder, new Visitor(folder));
        } catch (IOException e) {
            fail(folder, e.toString());
        }
    }

    private void take(Path path) {
        try {
            take(path, Files.readAttributes(path, BasicFileAttributes.class));
        } catch (IOException e) {
            fail(path, FileInput.words(e));
        }
    }

    private void take(Path path, BasicFileAttributes attributes) {
        FileInput input = FileInput.of(path.normalize(), attributes);
        inputs.put(input.uri(), input);
    }

    private void skip(Path path, String reason) {
        skipped.add(new Found.Skipped(FileInput.label(path.normalize()), reason));
    }

    private void fail(Path path, String detail) {
        failures.add(new Failure(FileInput.label(path.normalize()), null, Reason.IO, detail));
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        private final Path top;

        Visitor(Path top) {
            this.top = top;
        }

        private boolean hidden(Path path) {
            return !path.equals(top) && path.getFileName().toString().startsWith(".");
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean leftOut = hidden(folder) || real(folder).equals(dossier);
            return leftOut ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (hidden(file)) {
                return FileVisitResult.CONTINUE;
            }
            if (attributes.isSymbolicLink()) {
                if (!real(file).startsWith(real(top))) {
                    skip(file, "it is a link that leaves the folder: name the file itself to add it");
                }
            } else if (!attributes.isRegularFile()) {
                skip(file, "it is neither a file nor a folder");
            } else if (Unpacker.isTrapping(file.getFileName().toString())) {
                skip(file, "its name says that it is no report: name the file itself to try it");
            } else {
                take(file, attributes);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            fail(file, "it could not be opened (" + e.getClass().getSimpleName() + ")");
            return FileVisitResult.CONTINUE;
        }
    }
}

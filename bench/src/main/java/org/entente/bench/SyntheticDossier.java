package org.entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.dossier.CodedDocument;
import org.entente.dossier.Dossier;
import org.entente.merge.Merger;
import org.entente.record.Claim;
import org.entente.record.Document;

/** {@link SyntheticClaims} on disk. */
final class SyntheticDossier {
    private static final int PORTION = 1000;

    private SyntheticDossier() {}

    /** A dossier of about {@code number} claims with their events. */
    static void make(Path dir, int number, long seed) {
        put(dir, documents(new SyntheticClaims(number, seed)));
    }

    /** A dossier of these documents with their events. */
    static void put(Path dir, List<CodedDocument> documents) {
        try (Dossier dossier = Dossier.open(dir)) {
            for (int from = 0; from < documents.size(); from += PORTION) {
                dossier.add(documents.subList(from, Math.min(documents.size(), from + PORTION)), List.of());
            }
            dossier.refresh(new Merger());
        }
    }

    /** The documents with their claims, in order. */
    static List<CodedDocument> documents(SyntheticClaims synthetic) {
        Map<String, List<Claim>> claims = new HashMap<>();
        synthetic.claims().forEach(c -> claims.computeIfAbsent(c.document(), k -> new ArrayList<>())
                .add(c));
        List<CodedDocument> all = new ArrayList<>();
        for (Document document : synthetic.documents()) {
            all.add(new CodedDocument(document, claims.getOrDefault(document.id(), List.of())));
        }
        return all;
    }

    static boolean isEmpty(Path dir) throws IOException {
        if (!Files.exists(dir)) {
            return true;
        }
        try (Stream<Path> files = Files.list(dir)) {
            return files.findAny().isEmpty();
        }
    }

    /** Copies the files of a dossier that nobody writes; where to. */
    static Path copy(Path dir, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(dir)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(dir.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        return to;
    }

    static void delete(Path dir) throws IOException {
        try (Stream<Path> files = Files.walk(dir)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

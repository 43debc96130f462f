package org.entente.cli.add;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.entente.dossier.Dossier;
import org.entente.dossier.Failure;
import org.entente.read.UnreadableException;

/**
 * What is new among the files that were found.
 *
 * @param fresh files whose content the dossier does not have, by content hash; of equal files the first by name
 * @param known how many files hold what the dossier has, or what another of them holds
 * @param failures files that could not be opened
 */
record Sifted(Map<String, SourceFile> fresh, int known, List<Failure> failures) {

    /** Hashes the files, up to the point where {@code stop} says so, and asks the dossier for what it has. */
    static Sifted of(List<SourceFile> files, Dossier dossier, BooleanSupplier stop) {
        Map<String, SourceFile> byHash = new LinkedHashMap<>();
        List<Failure> failures = new ArrayList<>();
        int copies = 0;
        for (SourceFile file : files) {
            if (stop.getAsBoolean()) {
                break;
            }
            try {
                copies += byHash.putIfAbsent(FileBytes.sha256(file.path()), file) == null ? 0 : 1;
            } catch (UnreadableException e) {
                failures.add(new Failure(file.uri(), null, e.reason(), String.valueOf(e.getMessage())));
            }
        }
        Set<String> known = dossier.known(byHash.keySet());
        byHash.keySet().removeAll(known);
        return new Sifted(byHash, copies + known.size(), failures);
    }
}

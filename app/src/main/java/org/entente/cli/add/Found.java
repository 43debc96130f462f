package org.entente.cli.add;

import java.util.List;
import org.entente.dossier.Failure;

/**
 * What lies at the paths that were given.
 *
 * @param inputs files to read, sorted, each once
 * @param skipped files that are left alone
 * @param failures what could not even be looked at
 */
record Found(List<Input> inputs, List<Skipped> skipped, List<Failure> failures) {
    Found {
        inputs = List.copyOf(inputs);
        skipped = List.copyOf(skipped);
        failures = List.copyOf(failures);
    }

    /**
     * A file that is left alone.
     *
     * @param uri its label
     * @param reason why, for people
     */
    record Skipped(String uri, String reason) {}
}

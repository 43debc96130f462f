package org.entente.add;

import java.util.ArrayList;
import java.util.List;
import org.entente.dossier.Failure;

/**
 * What lies at the paths that were given.
 *
 * @param inputs what to read, files sorted, each once
 * @param skipped files that are left alone
 * @param failures what could not even be looked at
 */
public record Found(List<Input> inputs, List<Skipped> skipped, List<Failure> failures) {
    public Found {
        inputs = List.copyOf(inputs);
        skipped = List.copyOf(skipped);
        failures = List.copyOf(failures);
    }

    /** Likewise, with more inputs after these. */
    public Found with(List<? extends Input> more) {
        List<Input> all = new ArrayList<>(inputs);
        all.addAll(more);
        return new Found(all, skipped, failures);
    }

    /**
     * A file that is left alone.
     *
     * @param uri its label
     * @param reason why, for people
     */
    public record Skipped(String uri, String reason) {}
}

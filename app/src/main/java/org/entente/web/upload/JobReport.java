package org.entente.web.upload;

import java.util.List;
import org.entente.dossier.Failure;
import org.jspecify.annotations.Nullable;

/**
 * How far a job is, and what has come of it.
 *
 * @param id by which the server knows it
 * @param phase how far it is
 * @param files names of its files
 * @param bytes how large they are together
 * @param worked how many of these bytes have been worked through, about
 * @param documents how many were added
 * @param claims how many these carry
 * @param known how many documents the dossier had before
 * @param failures how many could not be read
 * @param seconds since it was begun
 * @param added the first of those that were added
 * @param there the first of those that the dossier had
 * @param failed the first of those that could not be read
 * @param problem what made it fail as a whole, or null
 */
public record JobReport(
        String id,
        Phase phase,
        List<String> files,
        long bytes,
        long worked,
        long documents,
        long claims,
        long known,
        long failures,
        double seconds,
        List<Added> added,
        List<There> there,
        List<Failure> failed,
        @Nullable String problem) {

    /** How many of a kind are named. */
    public static final int NAMED = 200;

    public JobReport {
        files = List.copyOf(files);
        added = List.copyOf(added);
        there = List.copyOf(there);
        failed = List.copyOf(failed);
    }

    /**
     * A document that was added.
     *
     * @param id its id
     * @param title its title, or else its label
     * @param uri its label
     * @param claims how many it carries
     * @param language of a document that is not coded; null of one that is
     */
    public record Added(
            String id,
            String title,
            String uri,
            long claims,
            @Nullable String language) {}

    /**
     * A document that the dossier had.
     *
     * @param id its id
     * @param uri the label under which it came now
     */
    public record There(String id, String uri) {}

    /** Documents that have come to an outcome, for each second. */
    public double rate() {
        return seconds <= 0 ? 0 : (documents + failures) / seconds;
    }
}

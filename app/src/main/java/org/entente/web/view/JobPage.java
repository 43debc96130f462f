package org.entente.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.web.upload.JobReport;
import org.entente.web.upload.Phase;

/**
 * How far an addition is, and what came of it.
 *
 * @param job the addition
 * @param heading what is being added
 * @param phase how far it is, in words
 * @param account the numbers, in words
 */
public record JobPage(JobReport job, String heading, String phase, String account) {
    public static JobPage of(JobReport job) {
        return new JobPage(job, heading(job), words(job.phase()), account(job));
    }

    /** What is added. */
    public static String heading(JobReport job) {
        return job.files().size() == 1
                ? job.files().get(0)
                : Words.count(job.files().size(), "file");
    }

    /** A phase in words. */
    public static String words(Phase phase) {
        return switch (phase) {
            case WAITING -> "Waiting for others before it";
            case LOADING -> "Loading the language model";
            case READING -> "Reading";
            case COMPUTING -> "Computing events";
            case DONE -> "Done";
            case CANCELLED -> "Stopped: what was added before is kept";
            case FAILED -> "Failed";
        };
    }

    /** {@code 12 documents added with 30 claims, 2 known already, 1 failed; 3.1 a second}. */
    public static String account(JobReport job) {
        List<String> parts = new ArrayList<>();
        parts.add(Words.count(job.documents(), "document") + " added with " + Words.count(job.claims(), "claim"));
        if (job.known() > 0) {
            parts.add(String.format(Locale.ENGLISH, "%,d known already", job.known()));
        }
        if (job.failures() > 0) {
            parts.add(String.format(Locale.ENGLISH, "%,d failed", job.failures()));
        }
        String rate = job.rate() < 0.05 ? "" : String.format(Locale.ENGLISH, "; %.1f a second", job.rate());
        return String.join(", ", parts) + rate;
    }

    /** Whether more were counted than are named. */
    public static boolean more(long counted, List<?> named) {
        return counted > named.size();
    }
}

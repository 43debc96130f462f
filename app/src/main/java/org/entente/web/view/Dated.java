package org.entente.web.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.dossier.DocumentEntry;
import org.entente.record.Claim;
import org.entente.record.Event;
import org.entente.record.TimeRange;
import org.jspecify.annotations.Nullable;

/**
 * When an event was, and how that is known.
 *
 * @param days in words
 * @param precision how exactly, in words
 * @param rule how the days were found
 * @param told the words of the reports from which they follow
 */
public record Dated(String days, String precision, String rule, List<Told> told) {
    private static final int MOST = 3;

    /**
     * Words that tell a time.
     *
     * @param words of the report, or null
     * @param rule how they are read
     * @param outlet whose report it is
     * @param published when it was published, in words; relative words count from there
     * @param claim id of the claim
     */
    public record Told(@Nullable String words, String rule, String outlet, String published, String claim) {}

    /** Null where no day is known. */
    static @Nullable Dated of(Event event, List<Claim> claims, Map<String, DocumentEntry.Added> documents) {
        TimeRange time = event.time();
        String days = time == null ? null : Words.of(time);
        if (time == null || days == null) {
            return null;
        }
        Set<List<String>> seen = new HashSet<>();
        List<Told> told = claims.stream()
                .flatMap(c -> {
                    DocumentEntry.Added document = documents.get(c.document());
                    TimeRange its = c.time();
                    return document != null && its != null && same(its, time)
                            ? Stream.of(told(c, its, DocumentLine.of(document)))
                            : Stream.empty();
                })
                .filter(t -> seen.add(List.of(String.valueOf(t.words()), t.rule(), t.outlet(), t.published())))
                .limit(MOST)
                .toList();
        return new Dated(days, precision(time), time.rule(), told);
    }

    private static Told told(Claim claim, TimeRange time, DocumentLine document) {
        return new Told(time.text(), time.rule(), document.outlet(), document.published(), claim.id());
    }

    private static boolean same(TimeRange a, TimeRange b) {
        return Objects.equals(a.start(), b.start()) && Objects.equals(a.end(), b.end());
    }

    private static String precision(TimeRange time) {
        LocalDate start = time.start();
        LocalDate end = time.end();
        if (start == null || end == null) {
            return start == null ? "an upper bound: no later than this" : "a lower bound: no earlier than this";
        }
        long days = ChronoUnit.DAYS.between(start, end) + 1;
        return days == 1 ? "to the day" : "on one or more of " + days + " days";
    }
}

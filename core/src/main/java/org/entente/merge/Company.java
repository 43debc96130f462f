package org.entente.merge;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.entente.record.Claim;
import org.entente.record.Document;
import org.entente.record.Event;
import org.entente.record.Published;
import org.entente.record.Tense;
import org.entente.record.TimeRange;
import org.jspecify.annotations.Nullable;

/**
 * Proposes when a document without a date was published, by the company that it keeps: it is no older than the latest event
 * that it tells as done and others date, and no younger than the first that it tells as still to come. A proposal is marked by
 * its rule, and never becomes the document's date.
 */
public final class Company {
    /** {@link TimeRange#rule()} of a proposal begins with this. */
    public static final String RULE = "by company: ";

    /** What is older than this when its dated reports appear is background, and says nothing of when they were written. */
    private static final int NEWS_DAYS = 31;

    /** Without an upper bound, reports of one happening are thought to be no farther apart. */
    private static final int FOLLOW_UP_DAYS = 7;

    private Company() {}

    /**
     * What an event says of the document's date.
     *
     * @param day the bound
     * @param ahead whether the document tells it as still to come: then the day is the last, else the first
     */
    private record Bound(LocalDate day, boolean ahead, Event event) {}

    /**
     * When {@code document} was published, as far as its events tell; empty if it has a date, or they do not tell.
     *
     * @param claims the document's
     * @param events by claim id
     * @param others the documents of these events' claims, by id
     * @param documentOf claim id → document id, for all claims of these events
     */
    public static Optional<TimeRange> date(
            Document document,
            List<Claim> claims,
            Map<String, Event> events,
            Map<String, Document> others,
            Map<String, String> documentOf) {
        if (document.published() != null) {
            return Optional.empty();
        }
        List<Bound> bounds = new ArrayList<>();
        for (Claim claim : claims) {
            Event event = events.get(claim.id());
            if (event != null && claim.factuality().affirms()) {
                bound(claim, event, others, documentOf).ifPresent(bounds::add);
            }
        }
        Bound first = bounds.stream()
                .filter(b -> !b.ahead)
                .max(Comparator.comparing(Bound::day))
                .orElse(null);
        Bound last = bounds.stream()
                .filter(Bound::ahead)
                .min(Comparator.comparing(Bound::day))
                .orElse(null);
        if (first == null || last != null && last.day.isBefore(first.day)) {
            return Optional.empty();
        }
        LocalDate end = last == null ? first.day.plusDays(FOLLOW_UP_DAYS) : last.day;
        return Optional.of(new TimeRange(first.day, end, null, RULE + words(first, last)));
    }

    /** Of an event that documents with a date tell as well, as news. */
    private static Optional<Bound> bound(
            Claim claim, Event event, Map<String, Document> others, Map<String, String> documentOf) {
        TimeRange time = event.time();
        if (time == null || time.start() == null || time.end() == null) {
            return Optional.empty();
        }
        LocalDate start = time.start();
        boolean news = event.claims().stream()
                .map(documentOf::get)
                .filter(Objects::nonNull)
                .map(others::get)
                .filter(Objects::nonNull)
                .map(Document::published)
                .anyMatch(p -> isNews(p, start));
        if (!news) {
            return Optional.empty();
        }
        return claim.tense() == Tense.FUTURE
                ? Optional.of(new Bound(time.end(), true, event))
                : claim.tense() == Tense.PAST ? Optional.of(new Bound(start, false, event)) : Optional.empty();
    }

    private static boolean isNews(@Nullable Published published, LocalDate day) {
        return published != null && Math.abs(ChronoUnit.DAYS.between(day, published.date())) <= NEWS_DAYS;
    }

    private static String words(Bound first, @Nullable Bound last) {
        String past = "it tells as done “" + first.event.headline() + "”, " + first.day;
        return last == null ? past : past + ", and as still to come “" + last.event.headline() + "”, " + last.day;
    }
}

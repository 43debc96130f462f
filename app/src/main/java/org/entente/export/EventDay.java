package org.entente.export;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.dossier.DocumentEntry;
import org.entente.dossier.ToldEvent;
import org.entente.record.Published;
import org.entente.record.TimeRange;

/**
 * The day of an event for formats that cannot do without one.
 *
 * @param first its first day
 * @param last its last day, inclusive
 * @param rule how the days follow from the words, as in {@link TimeRange#rule()}, or that they are the first report's
 */
record EventDay(LocalDate first, LocalDate last, String rule) {

    /** Its own days; where one end is open, the other stands for it. Empty if it has none. */
    static Optional<EventDay> told(ToldEvent told) {
        TimeRange time = told.event().time();
        if (time == null) {
            return Optional.empty();
        }
        LocalDate first = time.start() != null ? time.start() : time.end();
        LocalDate last = time.end() != null ? time.end() : time.start();
        return first == null || last == null ? Optional.empty() : Optional.of(new EventDay(first, last, time.rule()));
    }

    /** Its own days, else that of the first report; empty if nothing has a date. */
    static Optional<EventDay> of(ToldEvent told) {
        return told(told)
                .or(() -> published(told).map(day -> new EventDay(day, day, "publication of the first report")));
    }

    /** The day of the first report that has a date. */
    static Optional<LocalDate> published(ToldEvent told) {
        return told.documents().values().stream()
                .map(DocumentEntry.Added::published)
                .flatMap(p -> Stream.ofNullable(p))
                .map(Published::date)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo);
    }
}

package org.entente.web.view;

import java.time.LocalDate;
import java.util.List;
import org.entente.dossier.Account;
import org.entente.dossier.Filter;
import org.entente.record.Event;
import org.entente.record.TimeRange;
import org.jspecify.annotations.Nullable;

/**
 * The list of events.
 *
 * @param filter what was asked for
 * @param narrowed whether any condition was given
 * @param dated rows with a time, in order of time
 * @param undated rows without
 * @param paging where in the list this is
 * @param account what the whole dossier holds
 */
public record EventsPage(
        Filter filter, boolean narrowed, List<Row> dated, List<Row> undated, Paging paging, Account account) {

    /**
     * An event in the list.
     *
     * @param event the event
     * @param when its days in words, or null
     */
    public record Row(Event event, @Nullable String when) {}

    public static EventsPage of(Filter filter, List<Event> events, Paging paging, Account account) {
        List<Row> rows = events.stream().map(e -> new Row(e, when(e.time()))).toList();
        return new EventsPage(
                filter,
                narrowed(filter),
                rows.stream().filter(r -> r.when() != null).toList(),
                rows.stream().filter(r -> r.when() == null).toList(),
                paging,
                account);
    }

    /** Whether it leaves out anything but by paging. */
    static boolean narrowed(Filter filter) {
        return !filter.offset(0).limit(Integer.MAX_VALUE).equals(Filter.all());
    }

    /** A day as a form field holds it. */
    public static String field(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static @Nullable String when(@Nullable TimeRange time) {
        return time == null ? null : Words.of(time);
    }
}

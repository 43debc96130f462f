package org.entente.web.view;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.dossier.Account;
import org.entente.dossier.EventOrder;
import org.entente.dossier.Filter;
import org.entente.dossier.Timeline;
import org.entente.record.Event;
import org.entente.record.TimeRange;
import org.jspecify.annotations.Nullable;

/**
 * The list of events.
 *
 * @param filter what was asked for
 * @param narrowed whether any condition was given
 * @param dated rows with a time; in another order than that of time, all rows
 * @param undated rows without
 * @param paging where in the list this is
 * @param account what the whole dossier holds
 * @param order in which they stand
 * @param chart the events that fit, over time
 */
public record EventsPage(
        Filter filter,
        boolean narrowed,
        List<Row> dated,
        List<Row> undated,
        Paging paging,
        Account account,
        EventOrder order,
        Chart chart) {

    /**
     * An event in the list.
     *
     * @param event the event
     * @param when its days in words, or null
     */
    public record Row(Event event, @Nullable String when) {}

    public static EventsPage of(
            Filter filter, List<Event> events, Paging paging, Account account, EventOrder order, Timeline timeline) {
        List<Row> rows = rows(events);
        boolean byTime = order == EventOrder.TIME;
        return new EventsPage(
                filter,
                narrowed(filter),
                rows.stream().filter(r -> !byTime || r.when() != null).toList(),
                rows.stream().filter(r -> byTime && r.when() == null).toList(),
                paging,
                account,
                order,
                Chart.of(timeline, filter));
    }

    /** As they are listed. */
    static List<Row> rows(List<Event> events) {
        return events.stream().map(e -> new Row(e, when(e.time()))).toList();
    }

    /** Those orders that people choose from, with their words. */
    public static Map<EventOrder, String> orders() {
        Map<EventOrder, String> orders = new LinkedHashMap<>();
        orders.put(EventOrder.TIME, "by time");
        orders.put(EventOrder.NEWEST, "newest first");
        orders.put(EventOrder.SOURCES, "most sources first");
        orders.put(EventOrder.DISPUTED, "most disputed first");
        return orders;
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

package org.entente.web.view;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.dossier.DayCount;
import org.entente.dossier.Filter;
import org.entente.dossier.Quads;
import org.entente.record.Event;
import org.jspecify.annotations.Nullable;

/**
 * A month with its events.
 *
 * @param filter what was asked for
 * @param narrowed whether any condition was given
 * @param month which, as in an address
 * @param title in words
 * @param weeks its weeks from Monday to Sunday
 * @param events how many events it has on its days, one that lasts several days counted once a day
 * @param longer what may fall into it but lasts longer than a week or ends openly
 * @param longerAddress all events that may fall into the month
 * @param before the nearest month before with events, or null
 * @param after likewise after
 * @param years the overview of years
 */
public record CalendarPage(
        Filter filter,
        boolean narrowed,
        String month,
        String title,
        List<List<Day>> weeks,
        long events,
        DayCount longer,
        String longerAddress,
        @Nullable Turn before,
        @Nullable Turn after,
        String years) {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);

    /**
     * A day.
     *
     * @param number of the day in its month; 0 for one of another month
     * @param name in words
     * @param events how many, by quad class
     * @param foremost some of them
     * @param address all that may have happened on the day
     */
    public record Day(int number, String name, Quads events, List<Event> foremost, String address) {
        private static final Day NONE = new Day(0, "", Quads.NONE, List.of(), "");

        /** How many are not named. */
        public long more() {
            return events.total() - foremost.size();
        }
    }

    /**
     * Another month.
     *
     * @param title in words
     * @param events how many it has
     * @param address where it is
     */
    public record Turn(String title, long events, String address) {}

    /**
     * The page of a month.
     *
     * @param days of the month that have events
     * @param longer what counts on none of its days
     * @param months that have events, in order
     */
    public static CalendarPage of(
            Filter filter, YearMonth month, List<DayCount> days, DayCount longer, List<DayCount> months) {
        return new CalendarPage(
                filter,
                EventsPage.narrowed(filter),
                month.toString(),
                MONTH.format(month),
                weeks(filter, month, days),
                days.stream().mapToLong(d -> d.events().total()).sum(),
                longer,
                between(filter, month.atDay(1), month.atEndOfMonth()),
                months.stream()
                        .filter(m -> m.first().isBefore(month.atDay(1)))
                        .reduce((a, b) -> b)
                        .map(m -> turn(filter, m))
                        .orElse(null),
                months.stream()
                        .filter(m -> m.first().isAfter(month.atEndOfMonth()))
                        .findFirst()
                        .map(m -> turn(filter, m))
                        .orElse(null),
                Address.of("/calendar", filter).toString());
    }

    private static List<List<Day>> weeks(Filter filter, YearMonth month, List<DayCount> days) {
        Map<LocalDate, DayCount> byDay = days.stream().collect(Collectors.toMap(DayCount::first, Function.identity()));
        List<List<Day>> weeks = new ArrayList<>();
        LocalDate day = month.atDay(1).with(DayOfWeek.MONDAY);
        while (!day.isAfter(month.atEndOfMonth())) {
            List<Day> week = new ArrayList<>();
            for (int i = 0; i < 7; i++, day = day.plusDays(1)) {
                week.add(
                        YearMonth.from(day).equals(month)
                                ? day(filter, day, Optional.ofNullable(byDay.get(day)))
                                : Day.NONE);
            }
            weeks.add(week);
        }
        return weeks;
    }

    private static Day day(Filter filter, LocalDate day, Optional<DayCount> count) {
        return new Day(
                day.getDayOfMonth(),
                DAY.format(day),
                count.map(DayCount::events).orElse(Quads.NONE),
                count.map(DayCount::foremost).orElse(List.of()),
                between(filter, day, day));
    }

    private static Turn turn(Filter filter, DayCount month) {
        return new Turn(
                MONTH.format(month.first()), month.events().total(), address(filter, YearMonth.from(month.first())));
    }

    static String address(Filter filter, YearMonth month) {
        return Address.of("/calendar", filter).with("month", month).toString();
    }

    private static String between(Filter filter, LocalDate from, LocalDate to) {
        return Address.of("/events", filter.from(from).to(to)).toString();
    }
}

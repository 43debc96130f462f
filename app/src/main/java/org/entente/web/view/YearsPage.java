package org.entente.web.view;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.dossier.DayCount;
import org.entente.dossier.Filter;
import org.entente.dossier.Quads;
import org.jspecify.annotations.Nullable;

/**
 * Years with the events of their months.
 *
 * @param filter what was asked for
 * @param narrowed whether any condition was given
 * @param years the latest first
 * @param events how many events there are in all of them
 */
public record YearsPage(Filter filter, boolean narrowed, List<Year> years, long events) {
    private static final int SHADES = 4;

    /** The short names of the months. */
    public static final List<String> MONTHS = Arrays.stream(Month.values())
            .map(m -> m.getDisplayName(TextStyle.SHORT_STANDALONE, Locale.ENGLISH))
            .toList();

    /**
     * A year.
     *
     * @param number which
     * @param months all twelve
     * @param events how many it has
     */
    public record Year(int number, List<InYear> months, long events) {}

    /**
     * A month of a year.
     *
     * @param title in words
     * @param events how many, by quad class; or null if none
     * @param shade from 1, few, to 4, many; 0 for none
     * @param tone cooperation or conflict
     * @param address the month
     */
    public record InYear(String title, @Nullable Quads events, int shade, Tone tone, String address) {}

    /**
     * The overview of years.
     *
     * @param months that have events, in order
     */
    public static YearsPage of(Filter filter, List<DayCount> months) {
        long most = months.stream().mapToLong(m -> m.events().total()).max().orElse(1);
        Map<Integer, Map<Month, Quads>> years = new TreeMap<>((a, b) -> b - a);
        for (DayCount month : months) {
            LocalDate first = month.first();
            years.computeIfAbsent(first.getYear(), k -> new TreeMap<>()).put(first.getMonth(), month.events());
        }
        return new YearsPage(
                filter,
                EventsPage.narrowed(filter),
                years.entrySet().stream()
                        .map(e -> year(filter, e.getKey(), e.getValue(), most))
                        .toList(),
                months.stream().mapToLong(m -> m.events().total()).sum());
    }

    private static Year year(Filter filter, int year, Map<Month, Quads> months, long most) {
        return new Year(
                year,
                Stream.of(Month.values())
                        .map(m -> month(filter, YearMonth.of(year, m), months.get(m), most))
                        .collect(Collectors.toUnmodifiableList()),
                months.values().stream().mapToLong(Quads::total).sum());
    }

    private static InYear month(Filter filter, YearMonth month, @Nullable Quads events, long most) {
        String name = month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, Locale.ENGLISH);
        int shade = events == null
                ? 0
                : (int) Math.ceil(SHADES * Math.log1p((double) events.total()) / Math.log1p((double) most) - 1e-9);
        return new InYear(
                name + " " + month.getYear(),
                events,
                shade,
                Tone.of(events == null ? Quads.NONE : events),
                CalendarPage.address(filter, month));
    }
}

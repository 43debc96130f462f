package org.entente.merge.coverage;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days that a report's text names, against the day of its publication: "Monday" is the last one, "May 5" that of the
 * year before publication. Meant for comparing reports; {@code claim.time} reads times with all that belongs to them.
 */
final class NamedDays {
    private static final String MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec";
    private static final Pattern DAY = Pattern.compile("\\b(?:(?<week>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
            + "|(?<month>Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?\\s+(?<day>[0-3]?\\d)\\b(?!:)"
            + "(?:,?\\s+(?<year>20\\d\\d))?"
            + "|(?<day2>[0-3]?\\d)\\s+(?<month2>January|February|March|April|May|June|July|August|September|October"
            + "|November|December)(?:\\s+(?<year2>20\\d\\d))?)");

    private NamedDays() {}

    /** In the order of the text; empty if {@code published} is not known. */
    static List<LocalDate> in(String text, LocalDate published) {
        List<LocalDate> days = new ArrayList<>();
        Matcher m = DAY.matcher(text);
        while (m.find()) {
            LocalDate day = day(m, published);
            if (day != null) {
                days.add(day);
            }
        }
        return days;
    }

    private static @org.jspecify.annotations.Nullable LocalDate day(Matcher m, LocalDate published) {
        if (m.group("week") != null) {
            DayOfWeek week = DayOfWeek.valueOf(m.group("week").toUpperCase(Locale.ROOT) + "DAY");
            return published.with(TemporalAdjusters.previousOrSame(week));
        }
        boolean american = m.group("month") != null;
        String month = american ? m.group("month") : m.group("month2");
        String day = american ? m.group("day") : m.group("day2");
        String year = american ? m.group("year") : m.group("year2");
        int number = MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT)) / 4 + 1;
        try {
            LocalDate date = LocalDate.of(
                    year == null ? published.getYear() : Integer.parseInt(year), number, Integer.parseInt(day));
            return year == null && date.isAfter(published.plusDays(1)) ? date.minusYears(1) : date;
        } catch (DateTimeException e) {
            return null;
        }
    }
}

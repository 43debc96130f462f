package org.entente.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.record.Published;
import org.entente.record.Published.Precision;
import org.jspecify.annotations.Nullable;

/**
 * Dates as pages write them: ISO 8601, and days with the month's English name. Days in figures only are taken where
 * their order is plain (15/09/2023, but not 05/09/2023); a date that no calendar has is none.
 */
public final class Dates {
    private static final String MONTH = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "((?:19|20)\\d\\d)(?!\\d)";
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final Pattern ISO = Pattern.compile(
            "(?<!\\d)((?:19|20)\\d\\d)-(\\d\\d)(?:-(\\d\\d)"
                    + "(?:[T ]+(\\d\\d):(\\d\\d)(?::(\\d\\d)(?:[.,]\\d{1,9})?)?\\s?(Z|UTC|GMT|[+-]\\d\\d:?\\d\\d)?)?)?(?![\\d-])");
    private static final Pattern MONTH_FIRST = Pattern.compile("(?i)\\b" + MONTH + "\\s+" + DAY + "\\s*,?\\s+" + YEAR);
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?i)(?<![\\d.])" + DAY + "\\s+(?:of\\s+)?" + MONTH + ",?\\s+" + YEAR);
    private static final Pattern FIGURES = Pattern.compile("(?<!\\d)(\\d{1,2})([./-])(\\d{1,2})\\2" + YEAR);
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)" + YEAR + "([/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
    private static final Pattern NO_YEAR =
            Pattern.compile("(?i)\\b(?:" + MONTH + "\\s+" + DAY + "|" + DAY + "\\s+" + MONTH + ")(?![\\w,]*\\s*\\d)");

    private Dates() {}

    /** The first date in {@code text}, ISO 8601 before other forms, or null. */
    public static @Nullable Published first(@Nullable String text, String rule) {
        if (text == null) {
            return null;
        }
        Published iso = iso(text, rule);
        if (iso != null) {
            return iso;
        }
        List<Published> named = all(text, rule);
        return named.isEmpty() ? figures(text, rule) : named.get(0);
    }

    /** Every day in {@code text} that is written with the month's name and the year. */
    static List<Published> all(String text, String rule) {
        List<Published> found = new ArrayList<>();
        Matcher matcher = MONTH_FIRST.matcher(text);
        while (matcher.find()) {
            addTo(found, day(matcher.group(3), month(matcher.group(1)), matcher.group(2), rule));
        }
        matcher = DAY_FIRST.matcher(text);
        while (matcher.find()) {
            addTo(found, day(matcher.group(3), month(matcher.group(2)), matcher.group(1), rule));
        }
        return found;
    }

    private static void addTo(List<Published> found, @Nullable Published date) {
        if (date != null) {
            found.add(date);
        }
    }

    /** The first ISO 8601 date in {@code text}, to the second at most, or null. */
    static @Nullable Published iso(@Nullable String text, String rule) {
        if (text == null) {
            return null;
        }
        Matcher matcher = ISO.matcher(text);
        while (matcher.find()) {
            Published found = iso(matcher, rule);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable Published iso(Matcher iso, String rule) {
        int month = Integer.parseInt(iso.group(2));
        if (iso.group(3) == null) {
            return month < 1 || month > 12
                    ? null
                    : new Published(
                            iso.group(1) + "-" + iso.group(2),
                            LocalDate.of(Integer.parseInt(iso.group(1)), month, 1),
                            Precision.MONTH,
                            rule);
        }
        Published day = day(iso.group(1), month, iso.group(3), rule);
        if (day == null || iso.group(4) == null || !isTime(iso.group(4), iso.group(5), iso.group(6))) {
            return day;
        }
        String time = day.value() + "T" + iso.group(4) + ":" + iso.group(5);
        boolean seconds = iso.group(6) != null;
        return new Published(
                time + (seconds ? ":" + iso.group(6) : "") + zone(iso.group(7)),
                day.date(),
                seconds ? Precision.SECOND : Precision.MINUTE,
                rule);
    }

    private static boolean isTime(String hour, String minute, @Nullable String second) {
        return Integer.parseInt(hour) < 24
                && Integer.parseInt(minute) < 60
                && (second == null || Integer.parseInt(second) < 60);
    }

    private static String zone(@Nullable String zone) {
        if (zone == null) {
            return "";
        }
        return zone.length() == 5 ? zone.substring(0, 3) + ":" + zone.substring(3) : zone.length() == 6 ? zone : "Z";
    }

    /** Days in figures: the year first, or a day that cannot be a month, or parted by dots (day first, as in Europe). */
    private static @Nullable Published figures(String text, String rule) {
        Matcher matcher = YEAR_FIRST.matcher(text);
        if (matcher.find()) {
            return day(matcher.group(1), Integer.parseInt(matcher.group(3)), matcher.group(4), rule);
        }
        matcher = FIGURES.matcher(text);
        if (!matcher.find()) {
            return null;
        }
        int one = Integer.parseInt(matcher.group(1));
        int two = Integer.parseInt(matcher.group(3));
        if (one > 12 || matcher.group(2).equals(".")) {
            return day(matcher.group(4), two, matcher.group(1), rule);
        }
        return two > 12 || one == two ? day(matcher.group(4), one, matcher.group(3), rule) : null;
    }

    /** The first day and month in {@code text} that stand without a year, or null. */
    static @Nullable MonthDay withoutYear(String text) {
        Matcher matcher = NO_YEAR.matcher(text);
        while (matcher.find()) {
            boolean monthFirst = matcher.group(1) != null;
            Month month = Month.of(month(matcher.group(monthFirst ? 1 : 4)));
            int day = Integer.parseInt(matcher.group(monthFirst ? 2 : 3));
            if (day >= 1 && day <= month.maxLength()) {
                return MonthDay.of(month, day);
            }
        }
        return null;
    }

    static @Nullable Published day(String year, int month, String day, String rule) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
            return new Published(date.toString(), date, Precision.DAY, rule);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static int month(String name) {
        return 1 + MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT));
    }
}

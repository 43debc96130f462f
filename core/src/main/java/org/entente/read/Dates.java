package org.entente.read;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.record.Published;
import org.entente.record.Published.Precision;
import org.jspecify.annotations.Nullable;

/**
 * Dates as pages write them: ISO 8601, and days with the month's name (see {@link Months}). Days in figures only are
 * taken where their order is plain (15/09/2023, but not 05/09/2023) or known from elsewhere; a date that no calendar
 * has is none.
 */
public final class Dates {
    /** In which order days in figures are written, where the figures themselves do not tell. */
    enum Order {
        DAY_FIRST,
        MONTH_FIRST,
        UNKNOWN
    }

    /** A date, and where in the words it begins and ends (UTF-16 units). */
    record Found(int start, int end, Published date) {}

    private static final String MONTH = "(?<![\\p{L}])(\\p{L}[\\p{L}\\p{M}]{2,13})\\.?";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th|\\.|º|er)?";
    private static final String YEAR = "((?:19|20)\\d\\d)(?!\\d)";
    private static final String OF = "(?:\\s*-\\s*|\\s+)(?:(?:of|de|di|del)\\s+)?";

    private static final Pattern ISO = Pattern.compile(
            "(?<!\\d)((?:19|20)\\d\\d)-(\\d\\d)(?:-(\\d\\d)"
                    + "(?:[T ]+(\\d\\d):(\\d\\d)(?::(\\d\\d)(?:[.,]\\d{1,9})?)?\\s?(Z|UTC|GMT|[+-]\\d\\d:?\\d\\d)?)?)?(?![\\d-])");
    private static final Pattern MONTH_FIRST = Pattern.compile("(?i)" + MONTH + "\\s*" + DAY + "\\s*,?\\s+" + YEAR);
    private static final Pattern DAY_FIRST = Pattern.compile("(?i)(?<![\\d.])" + DAY + OF + MONTH + ",?" + OF + YEAR);
    private static final Pattern EASTERN =
            Pattern.compile("(?<!\\d)" + YEAR + "\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일]");
    private static final Pattern FIGURES = Pattern.compile("(?<!\\d)(\\d{1,2})([./-])(\\d{1,2})\\2" + YEAR);
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)" + YEAR + "([/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
    private static final Pattern NO_YEAR = Pattern.compile(
            "(?i)(?:" + MONTH + "\\s+" + DAY + "|(?<!\\d)" + DAY + "\\s+" + MONTH + ")(?![\\w,]*\\s*\\d)");
    private static final int LONGEST = 200;
    private static final Pattern STAMP = Pattern.compile("1\\d{9}(?:\\d{3})?");
    private static final Pattern COMPACT =
            Pattern.compile("((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?:T?\\d{4}(?:\\d\\d)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?");

    private Dates() {}

    /** The date that a machine wrote: as {@link #first}, or compact (20210304), or in seconds or milliseconds of Unix. */
    static @Nullable Published machine(@Nullable String text, Order order, String rule) {
        if (text == null) {
            return null;
        }
        String words = text.strip();
        Matcher compact = COMPACT.matcher(words);
        if (compact.matches()) {
            return day(compact.group(1), Integer.parseInt(compact.group(2)), compact.group(3), rule);
        }
        if (STAMP.matcher(words).matches()) {
            String value = Instant.ofEpochSecond(Long.parseLong(words.substring(0, 10)))
                    .toString();
            return new Published(value, LocalDate.parse(value.substring(0, 10)), Precision.SECOND, rule);
        }
        return words.length() > LONGEST ? null : first(words, order, rule);
    }

    /** The first date in {@code text}, ISO 8601 before other forms, or null. */
    public static @Nullable Published first(@Nullable String text, String rule) {
        return first(text, Order.UNKNOWN, rule);
    }

    /** The first date in {@code text}, ISO 8601 before names of months before figures alone, or null. */
    static @Nullable Published first(@Nullable String text, Order order, String rule) {
        if (text == null) {
            return null;
        }
        Published iso = iso(text, rule);
        if (iso != null) {
            return iso;
        }
        List<Published> named = all(text, rule);
        if (!named.isEmpty()) {
            return named.get(0);
        }
        List<Found> figures = new ArrayList<>();
        addFigures(figures, text, order, rule);
        return figures.isEmpty() ? null : figures.get(0).date();
    }

    /** Every day in {@code text} that is written with the month's name and the year, in order. */
    static List<Published> all(String text, String rule) {
        List<Found> found = new ArrayList<>();
        addNamed(found, text, rule);
        return sorted(found).stream().map(Found::date).toList();
    }

    /** Every date in {@code text} in order, whatever its form. */
    static List<Found> found(String text, Order order, String rule) {
        List<Found> found = new ArrayList<>();
        Matcher iso = ISO.matcher(text);
        while (iso.find()) {
            add(found, iso, iso(iso, rule));
        }
        addNamed(found, text, rule);
        addFigures(found, text, order, rule);
        return sorted(found);
    }

    private static List<Found> sorted(List<Found> found) {
        found.sort(Comparator.comparingInt(Found::start));
        return found;
    }

    private static void addNamed(List<Found> found, String text, String rule) {
        Matcher matcher = MONTH_FIRST.matcher(text);
        while (matcher.find()) {
            add(found, matcher, day(matcher.group(3), Months.of(matcher.group(1)), matcher.group(2), rule));
        }
        matcher = DAY_FIRST.matcher(text);
        while (matcher.find()) {
            add(found, matcher, day(matcher.group(3), Months.of(matcher.group(2)), matcher.group(1), rule));
        }
        matcher = EASTERN.matcher(text);
        while (matcher.find()) {
            add(found, matcher, day(matcher.group(1), Integer.parseInt(matcher.group(2)), matcher.group(3), rule));
        }
    }

    private static void add(List<Found> found, Matcher at, @Nullable Published date) {
        if (date != null) {
            found.add(new Found(at.start(), at.end(), date));
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
    private static void addFigures(List<Found> found, String text, Order order, String rule) {
        Matcher matcher = YEAR_FIRST.matcher(text);
        while (matcher.find()) {
            add(found, matcher, day(matcher.group(1), Integer.parseInt(matcher.group(3)), matcher.group(4), rule));
        }
        matcher = FIGURES.matcher(text);
        while (matcher.find()) {
            add(found, matcher, figures(matcher, order, rule));
        }
    }

    private static @Nullable Published figures(Matcher date, Order order, String rule) {
        int one = Integer.parseInt(date.group(1));
        int two = Integer.parseInt(date.group(3));
        boolean dots = date.group(2).equals(".");
        if (one > 12 || one == two || (two <= 12 && (dots || order == Order.DAY_FIRST))) {
            return day(date.group(4), two, date.group(1), rule);
        }
        return two > 12 || order == Order.MONTH_FIRST ? day(date.group(4), one, date.group(3), rule) : null;
    }

    /** The first day and month in {@code text} that stand without a year, or null. */
    static @Nullable MonthDay withoutYear(String text) {
        Matcher matcher = NO_YEAR.matcher(text);
        while (matcher.find()) {
            boolean monthFirst = matcher.group(1) != null;
            int month = Months.of(matcher.group(monthFirst ? 1 : 4));
            int day = Integer.parseInt(matcher.group(monthFirst ? 2 : 3));
            if (month > 0 && day >= 1 && day <= Month.of(month).maxLength()) {
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
}

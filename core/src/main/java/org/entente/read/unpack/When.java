package org.entente.read.unpack;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.read.Dates;
import org.entente.record.Published;
import org.entente.record.Published.Precision;
import org.jspecify.annotations.Nullable;

/**
 * Dates as tables, mails and feeds write them: as mails do (RFC 5322), as figures without anything between, as seconds or
 * milliseconds since 1970, or as pages do.
 */
final class When {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern MAIL = Pattern.compile("(?i)(?:[a-z]{3,9},?\\s+)?(\\d{1,2})[\\s-]("
            + String.join("|", MONTHS)
            + ")[a-z]*[\\s-](\\d{4}|\\d{2}),?\\s+(\\d{1,2}):(\\d\\d)(?::(\\d\\d))?\\s*([+-]\\d{4}|[a-z]{1,4})?\\b.*");
    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("z", "Z"),
            Map.entry("ut", "Z"),
            Map.entry("utc", "Z"),
            Map.entry("gmt", "Z"),
            Map.entry("est", "-05:00"),
            Map.entry("edt", "-04:00"),
            Map.entry("cst", "-06:00"),
            Map.entry("cdt", "-05:00"),
            Map.entry("mst", "-07:00"),
            Map.entry("mdt", "-06:00"),
            Map.entry("pst", "-08:00"),
            Map.entry("pdt", "-07:00"));
    private static final Pattern PACKED =
            Pattern.compile("((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?:T?(\\d\\d)(\\d\\d)(\\d\\d)Z?)?");
    private static final Pattern SINCE = Pattern.compile("(\\d{9,10})(\\d{3}|\\d{6}|\\d{9})?(?:\\.\\d{1,9})?");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final int LONGEST = 200;

    private When() {}

    /**
     * What {@code text} tells, or null.
     *
     * @param rule where it was found, as {@link Published#rule()} has it
     */
    static @Nullable Published of(@Nullable String text, String rule) {
        String plain = text == null ? "" : text.strip();
        if (plain.isEmpty() || plain.length() > LONGEST) {
            return null;
        }
        Matcher mail = MAIL.matcher(plain);
        Matcher packed = PACKED.matcher(plain);
        Matcher since = SINCE.matcher(plain);
        Published exact = mail.matches()
                ? moment(
                        year(mail.group(3)),
                        1 + MONTHS.indexOf(mail.group(2).toLowerCase(Locale.ROOT)),
                        mail.group(1),
                        List.of(mail.group(4), mail.group(5), mail.group(6) == null ? "" : mail.group(6)),
                        zone(mail.group(7)),
                        rule)
                : packed.matches() ? packed(packed, rule) : since.matches() ? since(since.group(1), rule) : null;
        if (exact != null || packed.matches() || since.matches()) {
            return exact;
        }
        return YEAR.matcher(plain).matches() ? year(plain, rule) : Dates.first(plain, rule);
    }

    private static @Nullable Published packed(Matcher packed, String rule) {
        int month = Integer.parseInt(packed.group(2));
        return packed.group(4) == null
                ? day(packed.group(1), month, packed.group(3), rule)
                : moment(
                        packed.group(1),
                        month,
                        packed.group(3),
                        List.of(packed.group(4), packed.group(5), packed.group(6)),
                        plainZone(packed.group()),
                        rule);
    }

    private static String plainZone(String packed) {
        return packed.endsWith("Z") ? "Z" : "";
    }

    private static @Nullable Published since(String seconds, String rule) {
        Instant instant = Instant.ofEpochSecond(Long.parseLong(seconds));
        return new Published(instant.toString(), instant.atZone(ZoneOffset.UTC).toLocalDate(), Precision.SECOND, rule);
    }

    private static @Nullable Published year(String year, String rule) {
        Published first = day(year, 1, "1", rule);
        return first == null ? null : new Published(year, first.date(), Precision.YEAR, rule);
    }

    private static @Nullable Published day(String year, int month, String day, String rule) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
            return new Published(date.toString(), date, Precision.DAY, rule);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /**
     * @param time hour, minute and second, the last of which may be empty
     */
    private static @Nullable Published moment(
            String year, int month, String day, List<String> time, String zone, String rule) {
        Published date = day(year, month, day, rule);
        if (date == null || !isTime(time)) {
            return date;
        }
        boolean seconds = !time.get(2).isEmpty();
        String hour = time.get(0).length() == 1 ? "0" + time.get(0) : time.get(0);
        return new Published(
                date.value() + "T" + hour + ":" + time.get(1) + (seconds ? ":" + time.get(2) : "") + zone,
                date.date(),
                seconds ? Precision.SECOND : Precision.MINUTE,
                rule);
    }

    private static boolean isTime(List<String> time) {
        return Integer.parseInt(time.get(0)) < 24
                && Integer.parseInt(time.get(1)) < 60
                && (time.get(2).isEmpty() || Integer.parseInt(time.get(2)) < 60);
    }

    private static String year(String year) {
        return year.length() == 4 ? year : (Integer.parseInt(year) < 50 ? "20" : "19") + year;
    }

    private static String zone(@Nullable String zone) {
        if (zone == null) {
            return "";
        }
        return zone.length() == 5
                ? zone.substring(0, 3) + ":" + zone.substring(3)
                : ZONES.getOrDefault(zone.toLowerCase(Locale.ROOT), "");
    }
}

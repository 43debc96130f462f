package org.entente.read;

import java.util.List;
import java.util.Set;

/** Lines that only say when a report was published or changed. */
final class DateLine {
    private static final int LONGEST = 120;
    private static final Set<String> AROUND = Set.of(
            "published",
            "updated",
            "posted",
            "last",
            "modified",
            "first",
            "created",
            "date",
            "on",
            "at",
            "time",
            "the",
            "am",
            "pm",
            "a",
            "p",
            "m",
            "gmt",
            "utc",
            "ist",
            "est",
            "edt",
            "et",
            "bst",
            "cet",
            "cest",
            "msk",
            "pst",
            "pdt",
            "pt",
            "jst",
            "kst",
            "hrs",
            "hours",
            "h",
            "release",
            "publication",
            "of",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "mon",
            "tue",
            "tues",
            "wed",
            "thu",
            "thur",
            "thurs",
            "fri",
            "sat",
            "sun",
            "z",
            "st",
            "nd",
            "rd",
            "th",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "oct",
            "nov",
            "dec",
            "local",
            "today",
            "yesterday",
            "min",
            "read",
            "minutes");

    private DateLine() {}

    /** Whether {@code words} are a date or time, with at most a label, and nothing else. */
    static boolean is(String words) {
        if (words.length() > LONGEST || words.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        List<String> list = Words.of(words);
        boolean dated = Dates.first(words, "") != null || Dates.withoutYear(words) != null || list.contains("updated");
        return dated
                && list.stream()
                        .allMatch(word -> AROUND.contains(word)
                                || word.matches("\\d{1,9}(?:st|nd|rd|th|am|pm|ist|gmt|z|t\\d+)?"));
    }
}

package org.entente.read;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Lines that only say when a report was published or changed. */
final class DateLine {
    private static final int LONGEST = 120;
    private static final Pattern FIGURE = Pattern.compile("\\d{1,9}(?:st|nd|rd|th|am|pm|ist|gmt|z|t\\d+)?");
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
        return dated && others(list) == 0;
    }

    /** How many of the words neither belong to a date nor label it. */
    static int others(String words) {
        return others(Words.of(words));
    }

    private static int others(List<String> words) {
        int others = 0;
        for (String word : words) {
            boolean own = AROUND.contains(word)
                    || Months.of(word) > 0
                    || FIGURE.matcher(word).matches();
            others += own ? 0 : 1;
        }
        return others;
    }
}

package org.entente.merge.toll;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Numbers of people as English writes them. */
final class Numerals {
    private static final String UNITS = "zero one two three four five six seven eight nine ten eleven twelve thirteen "
            + "fourteen fifteen sixteen seventeen eighteen nineteen";
    private static final String TENS = "twenty thirty forty fifty sixty seventy eighty ninety";

    /** A regular expression for one number, without groups. */
    static final String REGEX = "(?:\\d{1,3}(?:,\\d{3})+|\\d{1,6}|(?:" + TENS.replace(' ', '|') + ")(?:-(?:"
            + UNITS.replace(' ', '|') + "))?|" + UNITS.replace(' ', '|')
            + "|a dozen|two dozen|dozens|scores|hundreds|thousands|both)";

    private static final Map<String, Integer> WORDS = words();

    private Numerals() {}

    /** The value of what {@link #REGEX} matches; "dozens" are 24, "hundreds" 200. */
    static int value(String numeral) {
        String lower = numeral.toLowerCase(Locale.ROOT);
        if (Character.isDigit(lower.charAt(0))) {
            return Integer.parseInt(lower.replace(",", ""));
        }
        int hyphen = lower.indexOf('-');
        return hyphen < 0
                ? WORDS.getOrDefault(lower, 0)
                : WORDS.getOrDefault(lower.substring(0, hyphen), 0)
                        + WORDS.getOrDefault(lower.substring(hyphen + 1), 0);
    }

    /** The place that an ordinal up to "tenth" gives; "also" is the second. */
    static int ordinal(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.equals("also")
                ? 2
                : 1
                        + List.of(
                                        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth",
                                        "ninth", "tenth")
                                .indexOf(lower);
    }

    /** Whether it only says in which range the number lies. */
    static boolean isVague(String numeral) {
        return List.of("dozens", "scores", "hundreds", "thousands").contains(numeral.toLowerCase(Locale.ROOT));
    }

    private static Map<String, Integer> words() {
        Map<String, Integer> values = new HashMap<>();
        String[] units = UNITS.split(" ", -1);
        for (int i = 0; i < units.length; i++) {
            values.put(units[i], i);
        }
        String[] tens = TENS.split(" ", -1);
        for (int i = 0; i < tens.length; i++) {
            values.put(tens[i], 20 + 10 * i);
        }
        values.putAll(Map.of(
                "a dozen",
                12,
                "two dozen",
                24,
                "dozens",
                24,
                "scores",
                40,
                "hundreds",
                200,
                "thousands",
                2000,
                "both",
                2));
        return values;
    }
}

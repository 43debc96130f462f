package org.entente.claim.time;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of time, in lower case. */
final class Lexicon {
    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Map<String, Integer> MONTHS_SHORT = new HashMap<>();
    private static final Map<String, DayOfWeek> DAYS = new HashMap<>();
    private static final Map<String, Integer> CARDINALS = new HashMap<>();
    private static final Map<String, Integer> ORDINALS = new HashMap<>();
    static final Map<String, TimeUnit> UNITS = new HashMap<>();

    /** Months and seasons that are also other words, so that alone they need a word before them that speaks of time. */
    private static final Set<String> AMBIGUOUS =
            Set.of("may", "march", "august", "spring", "fall", "mar", "jun", "dec");

    private static final Map<String, YearPart> SEASONS = Map.of(
            "spring", YearPart.SPRING,
            "springtime", YearPart.SPRING,
            "summer", YearPart.SUMMER,
            "summertime", YearPart.SUMMER,
            "autumn", YearPart.AUTUMN,
            "fall", YearPart.AUTUMN,
            "winter", YearPart.WINTER,
            "wintertime", YearPart.WINTER);

    /** Times of day by their TIMEX3 value. */
    static final Map<String, String> DAY_PARTS = Map.ofEntries(
            Map.entry("morning", "TMO"),
            Map.entry("dawn", "TMO"),
            Map.entry("daybreak", "TMO"),
            Map.entry("sunrise", "TMO"),
            Map.entry("afternoon", "TAF"),
            Map.entry("evening", "TEV"),
            Map.entry("dusk", "TEV"),
            Map.entry("sunset", "TEV"),
            Map.entry("night", "TNI"),
            Map.entry("nighttime", "TNI"),
            Map.entry("daytime", "TDT"),
            Map.entry("noon", "T12:00"),
            Map.entry("midday", "TMI"),
            Map.entry("midnight", "T24:00"));

    static {
        List<String> months = List.of(
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
                "december");
        for (int m = 1; m <= 12; m++) {
            String name = months.get(m - 1);
            MONTHS.put(name, m);
            if (name.length() > 4) {
                MONTHS_SHORT.put(name.substring(0, 3), m);
            }
        }
        MONTHS_SHORT.putAll(Map.of("sept", 9, "jun", 6, "jul", 7));
        for (DayOfWeek day : DayOfWeek.values()) {
            DAYS.put(day.name().toLowerCase(java.util.Locale.ROOT), day);
        }
        String[] small =
                ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
                                + " sixteen seventeen eighteen nineteen twenty")
                        .split(" ");
        for (int n = 1; n < small.length; n++) {
            CARDINALS.put(small[n], n);
        }
        String[] tens = "thirty forty fifty sixty seventy eighty ninety".split(" ");
        for (int n = 0; n < tens.length; n++) {
            CARDINALS.put(tens[n], 30 + 10 * n);
        }
        String[] ordinals =
                ("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
                                + " fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth")
                        .split(" ");
        for (int n = 0; n < ordinals.length; n++) {
            ORDINALS.put(ordinals[n], n + 1);
        }
        ORDINALS.put("thirtieth", 30);
        for (TimeUnit unit : TimeUnit.values()) {
            String name = unit.name().toLowerCase(java.util.Locale.ROOT);
            UNITS.put(name, unit);
            UNITS.put(unit == TimeUnit.CENTURY ? "centuries" : name + "s", unit);
        }
        UNITS.putAll(Map.of(
                "hrs", TimeUnit.HOUR,
                "mins", TimeUnit.MINUTE,
                "yrs", TimeUnit.YEAR));
        // A season is counted by name, and 'second' is nearly always an ordinal.
        UNITS.keySet().removeAll(Set.of("season", "seasons", "second"));
    }

    private Lexicon() {}

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** A month's name, spelled out or short, in upper or title case; 0 if it is none. */
    static int month(Words.Word word) {
        if (!word.isCapitalised()) {
            return 0;
        }
        return MONTHS.getOrDefault(word.lower(), MONTHS_SHORT.getOrDefault(word.lower(), 0));
    }

    static boolean isShortMonth(Words.Word word) {
        return MONTHS_SHORT.containsKey(word.lower());
    }

    static boolean isAmbiguous(Words.Word word) {
        return AMBIGUOUS.contains(word.lower()) || isShortMonth(word);
    }

    static @Nullable DayOfWeek weekday(Words.Word word) {
        return word.isCapitalised() ? DAYS.get(word.lower()) : null;
    }

    static @Nullable YearPart season(Words.Word word) {
        return SEASONS.get(word.lower());
    }

    static @Nullable TimeUnit unit(Words.Word word) {
        return UNITS.get(word.lower());
    }

    static boolean isPlural(Words.Word unit) {
        return unit.lower().endsWith("s");
    }

    /** The number that a word spells, or null. */
    static @Nullable Integer cardinal(Words.Word word) {
        return CARDINALS.get(word.lower());
    }

    /** The place in order that a word spells, or null. */
    static @Nullable Integer ordinal(Words.Word word) {
        return ORDINALS.get(word.lower());
    }
}

package org.entente.merge.toll;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.merge.toll.Toll.Bound;
import org.entente.merge.toll.Toll.Harm;
import org.entente.merge.toll.Toll.Telling;
import org.entente.record.Evidence;
import org.entente.record.Span;

/**
 * Reads numbers of killed and injured out of English text. A pure function of the text; what it finds may be of several
 * happenings, and be told more than once.
 */
public final class Tolls {
    private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");
    private static final Pattern PART = Pattern.compile("(?i)[\\p{L}\\d-]+ (?:of |(?:\\p{L}+ )?others? )");
    private static final Pattern ONE_ONLY = Pattern.compile("(?i)\\b(?:has|was|is|dies)\\b");
    private static final int LONGEST_LINE = 20_000;

    private Tolls() {}

    /** In the order of the text. Of what overlaps, a figure goes before a single one, and that before what is implied. */
    public static List<Toll> in(String text) {
        List<Found> found = new ArrayList<>();
        Matcher line = LINE.matcher(text);
        while (line.find()) {
            if (line.end() - line.start() <= LONGEST_LINE) {
                read(line.group(), line.start(), found);
            }
        }
        found.sort(Comparator.comparing((Found f) -> f.telling)
                .thenComparing(f -> f.harm)
                .thenComparingInt(f -> -f.count)
                .thenComparingInt(f -> f.start));
        List<Found> kept = new ArrayList<>();
        for (Found f : found) {
            if (kept.stream().noneMatch(k -> k.overlaps(f))) {
                kept.add(f);
            }
        }
        kept.sort(Comparator.comparingInt((Found f) -> f.start).thenComparing(f -> f.harm));
        return kept.stream().map(f -> f.toll(text)).toList();
    }

    private static void read(String line, int offset, List<Found> found) {
        for (TollPatterns.Rule rule : TollPatterns.RULES) {
            Matcher m = rule.pattern().matcher(line);
            while (m.find()) {
                int count = count(m, rule);
                if (count >= 0) {
                    found.add(new Found(
                            rule.harm(), telling(m, rule), count, bound(m), offset + m.start(), offset + m.end()));
                }
            }
        }
    }

    /** How many, or -1 where the number is none of people: a year, say. */
    private static int count(Matcher m, TollPatterns.Rule rule) {
        if (group(m, "none") != null) {
            return 0;
        }
        String times = group(m, "times");
        if (times != null) {
            return switch (times.charAt(0)) {
                case 'd', 'D' -> 2;
                case 't', 'T' -> 3;
                default -> times.length() > "quadruple".length() ? 5 : 4;
            };
        }
        String nth = group(m, "nth");
        if (nth != null) {
            return Numerals.ordinal(nth);
        }
        String numeral = group(m, "n");
        if (numeral == null) {
            return rule.telling() == Telling.FIGURE ? -1 : 1;
        }
        if (numeral.matches("(?:19|20)\\d\\d")) {
            return -1;
        }
        int value = Numerals.value(numeral);
        if (value > 1 && ONE_ONLY.matcher(m.group()).find() && group(m, "team") == null) {
            return -1;
        }
        String more = group(m, "more");
        int listed = group(m, "two") != null ? 2 : group(m, "one") != null ? 1 : 0;
        boolean one = group(m, "and") != null && !numeral.equalsIgnoreCase("both");
        return value + listed + (more == null ? 0 : Numerals.value(more)) + (one ? 1 : 0);
    }

    /** "One of the five", "two others", "both" and "a fourth" give a number, but not that of all. */
    private static Telling telling(Matcher m, TollPatterns.Rule rule) {
        String numeral = group(m, "n");
        boolean part = group(m, "nth") != null
                || (numeral != null
                        && (numeral.equalsIgnoreCase("both")
                                || PART.matcher(m.group().substring(m.start("n") - m.start()))
                                        .lookingAt()));
        return part && rule.harm() == Harm.KILLED ? Telling.SOME : rule.telling();
    }

    private static Bound bound(Matcher m) {
        String numeral = group(m, "n");
        String bound = group(m, "bound");
        if (group(m, "nth") != null) {
            return Bound.AT_LEAST;
        }
        if (bound == null) {
            return numeral != null && Numerals.isVague(numeral) ? Bound.AT_LEAST : Bound.EXACT;
        }
        return bound.matches("(?i)at least|more than|no fewer than|over") ? Bound.AT_LEAST : Bound.ABOUT;
    }

    private static @org.jspecify.annotations.Nullable String group(Matcher m, String name) {
        return m.pattern().pattern().contains("(?<" + name + ">") ? m.group(name) : null;
    }

    /** @param start in UTF-16 units, as regular expressions count */
    private record Found(Harm harm, Telling telling, int count, Bound bound, int start, int end) {
        boolean overlaps(Found other) {
            boolean both = harm == other.harm || other.telling != Telling.FIGURE;
            return both && start < other.end && other.start < end;
        }

        Toll toll(String text) {
            int from = text.codePointCount(0, start);
            Span span = new Span(from, from + text.codePointCount(start, end));
            return new Toll(harm, count, bound, telling, new Evidence(span, text.substring(start, end)));
        }
    }
}

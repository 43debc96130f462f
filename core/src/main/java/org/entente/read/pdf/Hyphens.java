package org.entente.read.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins what a line's end has parted. Whether a hyphen there belongs to the word ("US-led") or only to the line
 * ("coop-eration") is told by how the document writes the word elsewhere, and else by its two halves.
 */
final class Hyphens {
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");
    private static final Pattern HALF = Pattern.compile("([\\p{L}\\p{N}-]*[\\p{L}\\p{N}])[-\u2010\u2011\u00AD]$");
    private static final Pattern START = Pattern.compile("^(\\p{Ll}+)");
    /** Second halves of compounds that are hardly ever the end of a word. */
    private static final Set<String> SECOND = Set.of(
            "led",
            "backed",
            "based",
            "made",
            "related",
            "style",
            "old",
            "wide",
            "scale",
            "speaking",
            "language",
            "held",
            "controlled",
            "run",
            "owned",
            "occupied",
            "sponsored",
            "funded",
            "born",
            "free",
            "level",
            "profile",
            "built",
            "friendly",
            "looking",
            "known",
            "educated",
            "trained",
            "armed",
            "elect",
            "general",
            "in",
            "to",
            "of",
            "the",
            "off",
            "up",
            "term",
            "range",
            "ranking",
            "brokered",
            "mediated",
            "supplied",
            "imposed",
            "allied",
            "aligned",
            "linked",
            "driven",
            "wing",
            "day",
            "year",
            "month",
            "week",
            "hour",
            "time",
            "long",
            "century",
            "minister",
            "president",
            "chief",
            "called",
            "aged",
            "sized");
    /** First halves that are hardly ever the start of a longer word. */
    private static final Set<String> FIRST = Set.of(
            "self", "ex", "non", "pro", "anti", "vice", "so", "well", "mid", "then", "one", "two", "three", "four",
            "five", "six", "seven", "eight", "nine", "ten", "first", "second", "third", "high", "low", "long", "short",
            "co");
    /** Those of them that also begin longer words: a hyphen after them stays only if the document has it elsewhere. */
    private static final Set<String> OPEN = Set.of(
            "ex", "non", "pro", "anti", "so", "mid", "one", "ten", "co", "high", "low", "long", "short", "then",
            "first", "second", "third");

    private final Map<String, Integer> seen = new HashMap<>();

    /** @param lines all of the document, which show how it writes its words */
    Hyphens(List<Line> lines) {
        for (Line line : lines) {
            Matcher words = WORD.matcher(line.text());
            while (words.find()) {
                if (words.end() < line.text().length() - 1) {
                    seen.merge(words.group().toLowerCase(Locale.ROOT), 1, Integer::sum);
                }
            }
        }
    }

    /** Appends the words of the next line. */
    void append(StringBuilder words, String next) {
        Matcher half = HALF.matcher(words.substring(Math.max(0, words.length() - 80)));
        if (words.isEmpty() || next.isEmpty()) {
            words.append(next);
        } else if (half.find()) {
            Matcher start = START.matcher(next);
            char hyphen = words.charAt(words.length() - 1);
            if (hyphen == '\u00AD' || (start.find() && !stays(half.group(1), start.group(1)))) {
                words.setLength(words.length() - 1);
            }
            words.append(next);
        } else {
            boolean blank = !Character.isIdeographic(words.charAt(words.length() - 1))
                    || !Character.isIdeographic(next.charAt(0));
            words.append(blank ? " " : "").append(next);
        }
    }

    private boolean stays(String first, String second) {
        String joined = (first + second).toLowerCase(Locale.ROOT);
        String parted = (first + "-" + second).toLowerCase(Locale.ROOT);
        int asOne = seen.getOrDefault(joined, 0);
        int asTwo = seen.getOrDefault(parted, 0);
        if (asOne != asTwo) {
            return asTwo > asOne;
        }
        String lower = first.toLowerCase(Locale.ROOT);
        boolean acronym = first.length() > 1 && first.equals(first.toUpperCase(Locale.ROOT));
        return acronym
                || Character.isDigit(first.charAt(first.length() - 1))
                || first.indexOf('-') >= 0
                || SECOND.contains(second)
                || (FIRST.contains(lower) && !OPEN.contains(lower));
    }
}

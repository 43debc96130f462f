package org.entente.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text → words, from left to right, each the first of the shapes below that fits. Every look ahead is bounded, so that
 * the cost grows with the length of the text whatever stands in it. Offsets are in chars here.
 */
final class Cutter {
    private static final String W = "[\\p{L}\\p{M}\\p{N}_[\\p{Cf}&&[^\\u200b\\ufeff]]]";
    private static final String DOMAINS =
            "com|org|net|gov|edu|mil|int|info|biz|io|eu|uk|ru|ua|by|de|fr|cn|jp|kr|au|ca|nz|za|br|pl|ir|il|tr|pk|html?|docx?|xlsx?|pdf|txt|jpg";
    private static final String SEEN = "[^\\s<>\"“”«»|\\u00a0\\u200b]";

    /** What a blank is: layout, and what is not to be seen. */
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}\\p{C}&&[^\\p{Cn}]]++");

    private static final Pattern WORD = Pattern.compile(W + "{1,100}+(?:['’]" + W + "{1,100}+){0,3}+");

    private static final int LONGEST_MAILBOX = 64;
    private static final Pattern MAIL = Pattern.compile(
            "[\\p{L}\\p{N}._%+-]{1," + LONGEST_MAILBOX + "}+@\\p{L}(?:[\\p{L}\\p{N}_.-]{0,250}[\\p{L}\\p{N}])?+");

    private static final Pattern OTHER = Pattern.compile(String.join(
            "|",
            // other addresses, handles, tags
            "(?i:(?:https?|ftp)://|mailto:|www\\.)" + SEEN + "{1,2000}(?<![.,;:!?'’)\\]])",
            "(?:[\\p{L}\\p{N}-]{1,63}+\\.){1,6}(?:" + DOMAINS + "|COM|NET|ORG|DOC|XLS|PDF)(?!" + W + ")(?:/" + SEEN
                    + "{0,500}(?<![.,;:!?'’)\\]]))?+",
            "[@#]\\p{L}" + W + "{0,100}+",
            // dates, telephones, times, amounts
            "\\d{1,4}+([/.-])\\d{1,2}+\\1\\d{1,4}+(?!" + W + ")",
            "\\+?(?:\\d{1,3}-)?\\d{3}[-/]\\d{3}-\\d{4}(?!" + W + ")",
            "(?!(?:1/[2-8]|2/[35]|3/[458]|5/[68]|7/8)(?!\\d))(?:0?[1-9]|1[0-2])/(?:3[01]|[12]\\d|0?[1-9])(?![\\p{L}\\d/])",
            "\\d{1,2}:\\d{2}(?::\\d{2})?(?!\\d)",
            "\\d{1,4}+(?<=0)['’]s(?!" + W + ")",
            "(?<![\\p{L}\\p{N}])['’]\\d\\ds?(?!" + W + ")",
            "(?:(?<![^\\s(])\\+)?\\d{1,100}+(?:[.,]\\d{1,100}+){0,20}+(?:(?!\\p{L})|(?=(?:"
                    + String.join("|", WordLists.UNITS).replace(".", "\\.")
                    + ")(?!" + W + "))|" + W + "{1,100}+)",
            "(?<![\\p{L}\\p{N}])\\.\\d{1,100}+(?!" + W + ")",
            "\\p{Lu}{1,3}+\\$",
            // letters with marks inside
            "\\p{L}(?:\\.\\p{L}(?!" + W + ")){1,8}+\\.?+|(?:Ph\\.D|M\\.Sc|B\\.Sc|W\\.Va)\\.?+",
            "\\p{L}{1,3}+&\\p{L}{1,3}+(?!" + W + ")",
            "(?i:w/o?(?!" + W + "))",
            "['’](?i:em|til|twas|tis)(?!" + W + ")",
            "(?<=[^\\s(\\[])['’‘](?i:s|ll|re|ve|d|m)(?!" + W + ")"));

    private static final Pattern MARK = Pattern.compile(String.join(
            "|",
            "(?<!\\S)[:;=]-?[()DP](?!\\S)",
            "[.!?…]{1,100}+",
            "[–—―]{1,100}+",
            "''|’’|‘‘|,,|``",
            "([-=*_#~<>+$])\\1{1,99}+",
            "(?s:.)\\p{M}{0,8}+"));

    /** over-the-counter, pre- and post-war. */
    private static final Set<String> LINKS = Set.of("the", "and", "or", "to");

    private static final int LONGEST_PLAIN = 30;

    private final String text;
    private final Matcher blank;
    private final Matcher word;
    private final Matcher mail;
    private final Matcher other;
    private final Matcher mark;
    private final List<Word> words = new ArrayList<>();
    /** The next @ from here on; the text's length if there is none. */
    private int sign = -1;

    private Cutter(String text) {
        this.text = text;
        blank = matcher(BLANK);
        word = matcher(WORD);
        mail = matcher(MAIL);
        other = matcher(OTHER);
        mark = matcher(MARK);
    }

    /** The words of {@code text}; an abbreviation keeps its period, even one that ends a sentence. */
    static List<Word> words(String text) {
        Cutter cutter = new Cutter(text);
        for (int at = 0; at < text.length(); ) {
            at = cutter.next(at);
        }
        return cutter.words;
    }

    private Matcher matcher(Pattern pattern) {
        return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    private int next(int at) {
        if (fits(blank, at)) {
            return blank.end();
        }
        if (plain(at)) {
            fits(word, at);
            return compound(at);
        }
        if (signs(at) && fits(mail, at)) {
            return add(at, mail.end());
        }
        if (fits(other, at)) {
            return add(at, other.end());
        }
        if (fits(word, at)) {
            return compound(at);
        }
        fits(mark, at);
        return add(at, mark.end());
    }

    /** Whether a word in Latin letters stands here alone, as most do, so that no other shape need be tried. */
    private boolean plain(int at) {
        int end = at;
        while (end < text.length() && end - at < LONGEST_PLAIN && letter(text.charAt(end))) {
            end++;
        }
        return end > at && end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == ',');
    }

    private static boolean letter(char c) {
        return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z';
    }

    private boolean signs(int at) {
        if (sign < at) {
            int next = text.indexOf('@', at);
            sign = next < 0 ? text.length() : next;
        }
        return sign < text.length() && sign - at <= LONGEST_MAILBOX;
    }

    private boolean fits(Matcher matcher, int at) {
        return matcher.region(at, text.length()).lookingAt();
    }

    private int add(int start, int end) {
        words.add(new Word(text.substring(start, end), start, end));
        return end;
    }

    /** A word in letters: with what its prefix or its abbreviation needs, and in its parts. */
    private int compound(int at) {
        int end = word.end();
        boolean inner = at > 0 && hyphen(at - 1);
        if (!inner
                && end + 1 < text.length()
                && hyphen(end)
                && prefix(at, end)
                && fits(word, end + 1)
                && !LINKS.contains(word.group())) {
            end = fits(other, end + 1) ? other.end() : word.end();
        }
        boolean period = end < text.length()
                && text.charAt(end) == '.'
                && (end + 1 == text.length() || text.charAt(end + 1) != '.');
        boolean unit = at > 0 && Character.isDigit(text.charAt(at - 1));
        if (period && !unit && shortened(text.substring(at, end + 1))) {
            return add(at, end + 1);
        }
        return parts(at, end);
    }

    private boolean prefix(int start, int end) {
        char next = text.charAt(end + 1);
        String prefix = text.substring(start, end).toLowerCase(Locale.ROOT);
        boolean year =
                Character.isDigit(next) && (prefix.equals("mid") || prefix.equals("pre") || prefix.equals("post"));
        return (Character.isLetter(next) || year) && WordLists.PREFIXES.contains(prefix);
    }

    private static boolean shortened(String word) {
        return word.length() == 2 && Character.isUpperCase(word.charAt(0)) || WordLists.abbreviation(word) != null;
    }

    /** do|n't, Oslo|'s, workers|' (the last by not being part of the word), can|not. */
    private int parts(int start, int end) {
        Integer first = WordLists.PARTS.get(text.substring(start, end).toLowerCase(Locale.ROOT));
        if (first != null) {
            add(start, start + first);
            return add(start + first, end);
        }
        int clitic = clitic(start, end);
        if (clitic > start) {
            parts(start, clitic);
            return add(clitic, end);
        }
        return add(start, end);
    }

    private int clitic(int start, int end) {
        int apostrophe = end - 1;
        while (apostrophe > start && end - apostrophe <= 3 && !apostrophe(apostrophe)) {
            apostrophe--;
        }
        if (apostrophe <= start || !apostrophe(apostrophe)) {
            return start;
        }
        return switch (text.substring(apostrophe + 1, end).toLowerCase(Locale.ROOT)) {
            case "s", "m", "d", "ll", "re", "ve" -> apostrophe;
            case "t" -> Character.toLowerCase(text.charAt(apostrophe - 1)) == 'n' ? apostrophe - 1 : start;
            default -> start;
        };
    }

    private boolean apostrophe(int at) {
        return text.charAt(at) == '\'' || text.charAt(at) == '’';
    }

    private boolean hyphen(int at) {
        char c = text.charAt(at);
        return c == '-' || c == '‐' || c == '‑';
    }
}

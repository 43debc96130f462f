package org.entente.read;

import java.util.List;
import java.util.ListIterator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.record.Block.Kind;
import org.jspecify.annotations.Nullable;

/** Lines that say who made a report, and where: bylines, credits, datelines, source lines, sign-offs. */
final class Bylines {
    private static final int LONGEST = 160;
    private static final String PLACE =
            "\\p{Lu}[\\p{L}'’.-]*(?: (?:\\p{Lu}[\\p{L}'’.-]*|de|del|la|al|of|the|upon|am|on))*";
    private static final String PLACES = PLACE + "(?:\\s?[/,]\\s?" + PLACE + "){0,4}";
    private static final String DAY =
            "(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{L}*\\.? \\d{1,2}|\\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{L}*\\.?)(?:,? \\d{4})?";
    private static final Pattern LABELLED = Pattern.compile(
            "(?i)(?:authors?|writers?|reporters?|editors?|sources?|story by|text by|text|words|written by|reported by|reporting by|"
                    + "edited by|editing by|translated by|compiled by|correspondent|via|with inputs? from|original source)\\s?(?::|(?<=by|from) )\\s?\\S.{0,100}");
    static final Pattern BY = Pattern.compile("(?:By|BY|by):? (" + Names.FULL + "(?:(?:, (?:and )?| and | & )"
            + Names.FULL + ")*)(?:\\s?(?:,|\\||in|/|–|-|·|•).{0,60})?");
    static final Pattern BY_CAPITALS =
            Pattern.compile("(?:By|BY) (\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]+){0,6})");
    private static final Pattern TEAM =
            Pattern.compile("\\(?(?:Additional )?(?:[Rr]eporting|[Ee]diting|[Ww]riting) by .{3,300}\\)?");
    private static final Pattern DATELINE =
            Pattern.compile(PLACES + ",? \\(?" + DAY + "\\)?\\.?(?:\\s?\\([^()]{2,40}\\))?\\s?[–—:-]?");
    static final Pattern SIGN_OFF = Pattern.compile(
            "[–—-]?\\s?(" + Names.FULL
                    + ")(?:,? (?:for )?|\\s?[/|–—-]\\s?)?((?<=[,/|–—-] ?|for )\\p{Lu}[\\p{L}\\p{N}.&'’-]*(?: [\\p{Lu}\\p{N}][\\p{L}\\p{N}.&'’-]*){0,3})?");
    private static final Pattern LEADING = Pattern.compile("(" + PLACES + ")(?:,? (" + DAY
            + "))?\\s?(\\([^()]{2,40}\\))?\\s?(?:–|—|--|-|:)\\s+(?=[\\p{Lu}\"“‘'«\\d])");

    private static final Pattern OUTLET =
            Pattern.compile("(\\p{Lu}[^,|–—()]{2,50}?)(?:\\s?[,|–—-]\\s?(?:\\p{Lu}\\p{L}+day,? )?" + DAY + ".{0,30})?");

    private final Agencies agencies;

    Bylines(Agencies agencies) {
        this.agencies = agencies;
    }

    boolean is(String words) {
        if (words.length() > 2 * LONGEST) {
            return false;
        }
        String line = Words.squeeze(words);
        if (TEAM.matcher(line).matches()) {
            return true;
        }
        return line.length() <= LONGEST
                && (agencies.named(line) != null
                        || isLabelled(line)
                        || BY.matcher(line).matches()
                        || BY_CAPITALS.matcher(line).matches()
                        || isDateline(line)
                        || isDatedOutlet(line));
    }

    private static boolean isDatedOutlet(String line) {
        String outlet = outlet(line);
        return outlet != null && outlet.length() < line.length();
    }

    private static boolean isLabelled(String line) {
        return LABELLED.matcher(line).matches() && (Words.of(line).size() <= 8 || !Words.endsSentence(line));
    }

    static boolean isDateline(String line) {
        return DATELINE.matcher(line).matches();
    }

    /** Marks a name, with or without its outlet, that stands alone under the report's last words. */
    void markSignOff(List<Part> parts) {
        for (ListIterator<Part> at = parts.listIterator(parts.size()); at.hasPrevious(); ) {
            Part part = at.previous();
            if (part.kind().coded()) {
                if (part.kind() == Kind.PARAGRAPH && isSignOff(part.words())) {
                    at.set(new Part(Kind.BYLINE, part.passage()));
                }
                return;
            }
        }
    }

    /** Marks the lines between title and text that are an outlet's name. */
    static void markOutlet(List<Part> parts) {
        boolean underTitle = false;
        for (ListIterator<Part> at = parts.listIterator(); at.hasNext(); ) {
            Part part = at.next();
            if (part.kind() == Kind.TITLE) {
                underTitle = true;
            } else if (underTitle && part.kind() == Kind.PARAGRAPH) {
                if (!Names.isOutlet(Words.squeeze(part.words()))) {
                    return;
                }
                at.set(new Part(Kind.BYLINE, part.passage()));
            }
        }
    }

    /** The outlet that a byline names, alone or before its date, or null. */
    static @Nullable String outlet(String byline) {
        Matcher matcher = OUTLET.matcher(byline);
        return matcher.matches() && Names.isOutlet(matcher.group(1)) ? matcher.group(1) : null;
    }

    private static boolean isSignOff(String words) {
        return words.length() <= 80 && SIGN_OFF.matcher(Words.squeeze(words)).matches();
    }

    /** Where running text begins in a paragraph that opens with a dateline, or 0. */
    int dateline(String words) {
        Matcher matcher = LEADING.matcher(words.substring(0, Math.min(words.length(), 160)));
        if (!matcher.lookingAt()) {
            return 0;
        }
        String place = matcher.group(1);
        boolean certain = matcher.group(2) != null || agency(matcher.group(3)) != null || place.indexOf('/') > 0;
        boolean shouted = place.length() > 3 && place.equals(place.toUpperCase(Locale.ROOT));
        return certain || shouted ? matcher.end() : 0;
    }

    private @Nullable String agency(@Nullable String bracketed) {
        return bracketed == null ? null : agencies.bracketed(bracketed);
    }

    /** Where a picture credit of agencies begins at the end of a caption, or -1. */
    int credit(String words) {
        int stop = Math.max(words.lastIndexOf(". "), Math.max(words.lastIndexOf(".\u00A0"), words.lastIndexOf(" (")));
        if (stop < 0) {
            return -1;
        }
        int start = words.charAt(stop) == '.' ? stop + 1 : stop;
        return agencies.named(words.substring(start).replaceAll("(?i)\\b(?:photo|via|file|/photo)\\b", "")) != null
                ? start
                : -1;
    }
}

package org.entente.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names of people as bylines write them, and of outlets. */
final class Names {
    private static final String PART =
            "(?:\\p{Lu}[\\p{L}'’.-]*|de|da|di|del|der|den|van|von|bin|al|el|la|le|ben|ibn|du|dos|ten|ter)";
    static final String FULL = "\\p{Lu}[\\p{L}'’.-]*(?:\\s+" + PART + "){0,3}\\s+\\p{Lu}[\\p{L}'’.-]+";
    private static final Pattern NAME = Pattern.compile(FULL);
    static final Pattern LABEL = Pattern.compile(
            "(?i)^\\W{0,3}(?:(?:written|posted|reported|story|words|article|reviewed|published|medically)\\s+)*(?:by|authors?|reporter|correspondent)\\b\\s*[:|-]?\\s*");
    private static final Pattern SEVERAL =
            Pattern.compile(FULL + "(?:(?:\\s*,\\s*(?:and\\s+)?|\\s+and\\s+|\\s*&\\s*)" + FULL + ")*");

    private static final Pattern PAPER = Pattern.compile(
            "(?i)(?:.*\\b(?:times|news|post|herald|tribune|journal|daily|gazette|"
                    + "chronicle|wire|observer|mirror|telegraph|guardian|independent|express|standard|star|sun|globe|mail|today|weekly|"
                    + "review|press|monitor|bulletin|courier|dispatch|examiner|inquirer|reporter|register|report|world|radio|tv|"
                    + "magazine|agency|media|online|network)\\b.*|the\\s.+|[\\w-]+(?:\\.[\\w-]+)*\\.(?:com|org|net|info|eu|tv|news|[a-z]{2}))");

    private static final Pattern OUTLET =
            Pattern.compile("\\p{Lu}[\\p{L}\\p{N}'’.&-]*(?: (?:of|the|and|&|\\p{Lu}[\\p{L}\\p{N}'’.&-]*)){0,4}");

    private Names() {}

    /** Whether {@code words} look like the name of a newspaper, station or site. */
    static boolean isPaper(String words) {
        return PAPER.matcher(words).matches();
    }

    /** Whether {@code words} are a person's full name and nothing else. */
    static boolean isFullName(String words) {
        return NAME.matcher(words).matches();
    }

    /** The name or names after a byline's label (By, Author:), or null where there is no label. */
    static @Nullable String labelled(String byline) {
        return LABEL.matcher(byline).find() ? author(byline) : null;
    }

    /** Whether {@code words} are such a label and nothing else. */
    static boolean isLabel(String words) {
        Matcher label = LABEL.matcher(words + " ");
        return label.find() && label.end() >= words.length();
    }

    /** The name or names with which a byline begins, its label aside, or null. */
    static @Nullable String author(String byline) {
        String rest = LABEL.matcher(byline).replaceFirst("");
        Matcher names = SEVERAL.matcher(rest);
        return names.lookingAt() ? names.group() : null;
    }

    /** Whether {@code words} can only be an outlet's name: short, capitalised, with a word that papers have. */
    static boolean isOutlet(String words) {
        return OUTLET.matcher(words).matches() && isPaper(words);
    }
}

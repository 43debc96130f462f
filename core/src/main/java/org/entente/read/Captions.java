package org.entente.read;

import java.util.List;
import java.util.ListIterator;
import java.util.regex.Pattern;
import org.entente.record.Block.Kind;

/** Words under pictures: known by how they begin, by the credit at their end, or by the credit on the next line. */
final class Captions {
    private static final int LONGEST = 600;
    private static final Pattern BEGIN = Pattern.compile(
            "(?i)(?:\\(?(?:file|photo|file photo|pictured|image|in this (?:file |handout |pool |undated )*(?:photo|image|picture|photograph))\\b[^.]{0,40}[:,–—-]|"
                    + "(?:this|a|an) (?:file |handout |pool |undated |satellite |video )+(?:photo|image|picture|grab|photograph) ).*");
    private static final String MAKERS =
            "(?:AP|Reuters|REUTERS|AFP|EPA|PTI|ANI|TASS|Xinhua|EFE|dpa|Getty Images|Getty)";
    private static final Pattern END = Pattern.compile(
            "(?s).*(?:[\\w.!?”\"]\\s+(?:\\((?:file |handout |pool )?(?:[Pp]hoto|[Ii]mage|[Pp]icture|[Cc]redit)s?\\b.{2,60}|"
                    + "\\(" + MAKERS + "\\b[^()]{0,60}\\)|\\[[^\\[\\]]*\\b" + MAKERS + "\\b[^\\[\\]]*\\]|©.{2,60})|"
                    + "[.!?”\"]\\s+(?:" + MAKERS + "(?:\\s?[/-]\\s?[\\p{L} ]{2,30}){0,3}(?: Photo)?|"
                    + "(?:[Ff]ile |[Hh]andout |[Pp]ool )?(?:[Pp]hoto|[Ii]mage|[Pp]icture|[Pp]hotograph|[Cc]redit)s?\\s?(?:by|:|credit|courtesy|via|/|\\|).{2,60}))\\.?");
    private static final Pattern CREDIT = Pattern.compile(
            "(?i)(?:©|\\(c\\) |(?:photo|image|picture|photograph|credit)s?(?: credit| courtesy| by| source)?\\s?[:/|]|(?:getty images|shutterstock)).{0,100}");

    private static final Pattern ONLY_CREDIT = Pattern.compile(
            "(?:[\\p{L}\\p{N}.’' -]{2,50}\\s?[|/]\\s?[\\p{L}\\p{N}.’' -]{2,50}|(?i:courtesy(?: of)?|photo(?:graph)?s?|image|picture|illustration|art|design) (?i:by|of|from|via|courtesy)? ?.{2,60}|[\\p{L}.’' -]{2,40} (?i:for|via|/) \\p{Lu}.{2,40}|(?i:.{0,40}getty images.{0,20}))");

    private Captions() {}

    /** Whether a caption only says whose the picture is. */
    static boolean isCredit(String words) {
        return words.length() <= 90
                && !Words.endsSentence(words)
                && ONLY_CREDIT.matcher(words).matches();
    }

    static boolean is(String words) {
        return words.length() <= LONGEST
                && (BEGIN.matcher(words).matches() || END.matcher(words).matches());
    }

    /** Marks as a caption the short passage over a picture's credit. */
    static void mark(List<Part> parts) {
        Part next = null;
        for (ListIterator<Part> at = parts.listIterator(parts.size()); at.hasPrevious(); ) {
            Part part = at.previous();
            if (next != null
                    && part.kind() == Kind.PARAGRAPH
                    && part.words().length() <= LONGEST / 2
                    && next.kind() == Kind.BOILERPLATE
                    && !isSiteNotice(next.words())
                    && CREDIT.matcher(next.words()).matches()) {
                at.set(new Part(Kind.CAPTION, part.passage()));
            }
            next = part;
        }
    }

    /** © with a year is the site's own notice, not a picture's. */
    private static boolean isSiteNotice(String words) {
        return words.matches("(?i).*(?:\\b(?:19|20)\\d\\d\\b|rights reserved|privacy).*");
    }
}

package org.entente.read;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.record.Block;
import org.jspecify.annotations.Nullable;

/** News agencies, and whom of them a report credits as its maker; being quoted in the text is no credit. */
final class Agencies {
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]{2,40})\\)");
    private static final Pattern LABEL = Pattern.compile(
            "(?i)^(?:source|by|from|via|agency|with(?: inputs? from| reporting (?:by|from))?)\\b\\s*:?\\s*");

    private static final Pattern AROUND = Pattern.compile("^[\\s(\\[.,;–—-]+|[\\s)\\].,;–—-]+$");
    private static final Pattern AND = Pattern.compile("\\s*(?:[/|&,]|\\band\\b)\\s*");
    /** Agencies say of themselves that they are, so that the list need not have them all. */
    private static final Pattern GENERIC =
            Pattern.compile("(?:\\p{Lu}[\\p{L}'’-]* ){1,4}(?:News|Press|Telegraph|Information) (?:Agency|Service)");

    private static final int LONGEST = 80;

    private final Map<String, String> names = new HashMap<>();

    private Agencies(List<String> lines) {
        for (String line : lines) {
            List<String> spellings = List.of(line.split("\\|", -1));
            for (String spelling : spellings) {
                names.put(spelling, spellings.get(0));
                if (spelling.length() > 4) {
                    names.put(spelling.toUpperCase(Locale.ROOT), spellings.get(0));
                }
            }
        }
    }

    static Agencies load() {
        return new Agencies(Resource.lines("agencies.txt"));
    }

    /** The agency that {@code words} name, if they name one or several (AP/PTI: the first) and nothing else. */
    @Nullable
    String named(String words) {
        if (words.length() > LONGEST) {
            return null;
        }
        String first = null;
        for (String name : AND.split(AROUND.matcher(Words.squeeze(words)).replaceAll(""), -1)) {
            String agency = GENERIC.matcher(name).matches() ? names.getOrDefault(name, name) : names.get(name);
            if (agency == null) {
                return null;
            }
            first = first == null ? agency : first;
        }
        return first;
    }

    /** The agency in brackets, as datelines have it, or null. */
    @Nullable
    String bracketed(String words) {
        Matcher matcher = BRACKETS.matcher(words);
        while (matcher.find()) {
            String agency = named(matcher.group(1));
            if (agency != null) {
                return agency;
            }
        }
        return null;
    }

    /** Whom the bylines credit, a photograph's credit aside; else the author, if that is an agency. */
    @Nullable
    String credited(List<Part> parts, @Nullable String author) {
        Part before = null;
        for (Part part : parts) {
            boolean ofPicture = before != null
                    && before.kind() == Block.Kind.CAPTION
                    && before.passage().end() + 1 >= part.passage().start();
            if (part.kind() == Block.Kind.BYLINE && !ofPicture) {
                String line = LABEL.matcher(part.words()).replaceFirst("");
                String agency = named(line);
                agency = agency != null ? agency : bracketed(line);
                if (agency != null) {
                    return agency;
                }
            }
            before = part;
        }
        return author == null ? null : named(author);
    }
}

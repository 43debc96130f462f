package org.entente.read.unpack;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.read.unpack.Columns.Field;

/** The beginning of something that may be text: what format it is in. */
final class TextHead {
    private static final Pattern ROOT = Pattern.compile("<(?:\\w+:)?([A-Za-z]\\w*)\\b([^>]{0,4000})");
    private static final Pattern OBJECT = Pattern.compile("(?s)^\\{\\s*[\"}].*");
    private static final Pattern ARRAY = Pattern.compile("(?s)^\\[\\s*[{\\]].*");
    private static final Pattern LINES = Pattern.compile("(?s)^\\{[^\\n]*\\}\\s*\\n\\s*\\{.*");
    private static final Pattern MAIL_BOX =
            Pattern.compile("(?s)^From \\S[^\\n]*\\d\\d:\\d\\d[^\\n]*\\n>?[A-Za-z][A-Za-z0-9-]*[: ].*");
    private static final Pattern HEADER = Pattern.compile("([A-Za-z][A-Za-z0-9-]{0,60}):.*|[ \\t].*");
    private static final Set<String> POSTMARKS = Set.of(
            "message-id", "mime-version", "received", "return-path", "delivered-to", "snapshot-content-location");
    private static final Set<String> LETTERHEAD = Set.of("from", "subject", "date", "to", "content-type");

    private static final Set<String> JSON_LINES = Set.of("jsonl", "ndjson", "ldjson", "jsonlines");
    private static final Set<String> TABLES = Set.of("csv", "tsv", "tab");
    private static final Set<String> MAILS = Set.of("eml", "mht", "mhtml");

    private final String text;

    TextHead(byte[] head) {
        String decoded = new String(head, Characters.charset(head));
        this.text = (decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded).stripLeading();
    }

    Kind kind(String ending, Columns columns) {
        if (text.startsWith("<")) {
            return isFeed() ? Kind.FEED : Kind.SOURCE;
        }
        if (text.indexOf('\0') >= 0) {
            return Kind.SOURCE;
        }
        if (OBJECT.matcher(text).matches() || ARRAY.matcher(text).matches()) {
            return JSON_LINES.contains(ending) || LINES.matcher(text).matches() ? Kind.JSON_LINES : Kind.JSON;
        }
        if (MAIL_BOX.matcher(text).matches() || (ending.equals("mbox") && text.startsWith("From "))) {
            return Kind.MAIL_BOX;
        }
        if (isMail(MAILS.contains(ending))) {
            return Kind.MAIL;
        }
        if (JSON_LINES.contains(ending)) {
            return Kind.JSON_LINES; // its first line is broken
        }
        return TABLES.contains(ending) || isTable(columns) ? Kind.TABLE : Kind.SOURCE;
    }

    private boolean isFeed() {
        int at = 0;
        while (text.startsWith("<?", at) || text.startsWith("<!", at)) {
            at = afterMarkup(at);
        }
        Matcher root = ROOT.matcher(text).region(at, text.length());
        if (!root.lookingAt()) {
            return false;
        }
        return switch (root.group(1)) {
            case "rss" -> true;
            case "feed" -> root.group(2).contains("/Atom") || root.group(2).contains("purl.org/atom");
            case "RDF" ->
                root.group(2).contains("purl.org/rss/") || root.group(2).contains("my.netscape.com/rdf");
            default -> false;
        };
    }

    /** Where the next markup begins after a declaration, comment or document type at {@code at}. */
    private int afterMarkup(int at) {
        int subset = text.indexOf('[', at);
        int close = text.indexOf('>', at);
        String end = text.startsWith("<!--", at)
                ? "-->"
                : text.startsWith("<!DOCTYPE", at) && subset >= 0 && subset < close ? "]" : ">";
        int ended = text.indexOf(end, at);
        int next = ended < 0 ? -1 : text.indexOf('<', ended);
        return next < 0 ? text.length() : next;
    }

    /** Lines of a header up to an empty one, of which a post office wrote some, or whose name says that they are that. */
    private boolean isMail(boolean named) {
        int postmarks = 0;
        int letterhead = 0;
        for (String line : text.lines().toList()) {
            Matcher header = HEADER.matcher(line);
            if (line.isEmpty()) {
                break;
            }
            if (!header.matches()) {
                return false;
            }
            String name = header.group(1) == null ? "" : header.group(1).toLowerCase(Locale.ROOT);
            postmarks += POSTMARKS.contains(name) ? 1 : 0;
            letterhead += LETTERHEAD.contains(name) ? 1 : 0;
        }
        return letterhead > 0 && (named || postmarks > 0);
    }

    /** A first line that names columns, the text among them, and a second one. */
    private boolean isTable(Columns columns) {
        List<String> lines = text.lines().limit(2).toList();
        if (lines.size() < 2 || lines.get(0).length() > 2000) {
            return false;
        }
        List<String> cells = Csv.cells(lines.get(0), Csv.delimiter(lines.get(0), columns));
        return cells.stream().anyMatch(cell -> columns.has(cell, Field.TEXT))
                && cells.stream()
                                .filter(cell -> !columns.of(Columns.plain(cell)).isEmpty())
                                .count()
                        > 1;
    }
}

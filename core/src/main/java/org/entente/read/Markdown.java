package org.entente.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.entente.record.Published;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** A Markdown file (CommonMark with tables) → a {@link Page}; YAML before the text says title, date, author, source. */
final class Markdown {
    private static final Pattern FRONT =
            Pattern.compile("\\A---[ \\t]*\\R(.{0,8000}?)\\R(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("(?m)^([A-Za-z_-]{2,30}):[ \\t]*(\\S.*?)[ \\t]*$");

    private final Layout layout = new Layout();
    private @Nullable String title;

    private Markdown() {}

    static Page page(String text) {
        Matcher front = FRONT.matcher(text);
        Map<String, String> fields = new HashMap<>();
        String body = text;
        if (front.find()) {
            Matcher field = FIELD.matcher(front.group(1));
            while (field.find()) {
                fields.putIfAbsent(field.group(1).toLowerCase(Locale.ROOT), unquoted(field.group(2)));
            }
            body = text.substring(front.end());
        }
        Parser parser =
                Parser.builder().extensions(List.of(TablesExtension.create())).build();
        return new Markdown().page(parser.parse(body), fields);
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1
                && (value.startsWith("\"") || value.startsWith("'"))
                && value.charAt(value.length() - 1) == value.charAt(0);
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    private Page page(Node document, Map<String, String> fields) {
        String stated = first(fields, "title", "headline");
        if (stated != null) {
            layout.add(Passage.Shape.HEADING, stated);
        }
        blocks(document, stated);
        Published published = null;
        for (String name : List.of("date", "published", "pubdate", "created")) {
            published = published != null ? published : Dates.first(fields.get(name), "meta");
        }
        Masthead masthead = new Masthead(
                stated != null ? stated : title,
                first(fields, "source", "outlet", "publisher", "site", "publication"),
                first(fields, "author", "authors", "byline", "by"),
                published);
        return layout.page(masthead, first(fields, "lang", "language"));
    }

    private static @Nullable String first(Map<String, String> fields, String... names) {
        for (String name : names) {
            String value = fields.get(name);
            if (value != null && !value.matches("https?://.*|[\\[{|>].*|\\W*")) {
                return Words.squeeze(value);
            }
        }
        return null;
    }

    /** Blocks one after the other, without recursion: quotes may stand in quotes as deep as anybody likes. */
    private void blocks(Node document, @Nullable String stated) {
        Node node = document.getFirstChild();
        while (node != null) {
            boolean inside = (node instanceof Block || node instanceof CustomNode) && !add(node, stated);
            Node next = inside ? node.getFirstChild() : null;
            Node at = node;
            while (next == null && at != null && at != document) {
                next = at.getNext();
                at = at.getParent();
            }
            node = next;
        }
    }

    /** Adds {@code block} if it holds words itself; else what it holds is looked at. */
    private boolean add(Node block, @Nullable String stated) {
        if (block instanceof Heading heading) {
            String words = Words.squeeze(words(heading));
            boolean first = title == null && heading.getLevel() <= 2;
            title = first ? words : title;
            if (stated == null || !Words.key(words).equals(Words.key(stated))) {
                layout.add(Passage.Shape.HEADING, words);
            }
            return true;
        }
        if (block instanceof Paragraph) {
            boolean picture = block.getFirstChild() instanceof Image
                    && block.getFirstChild().getNext() == null;
            boolean item = block.getParent() instanceof ListItem;
            layout.add(picture ? Passage.Shape.CAPTION : item ? Passage.Shape.ITEM : Passage.Shape.TEXT, words(block));
            return true;
        }
        if (block instanceof TableRow) {
            List<String> cells = new ArrayList<>();
            for (Node cell = block.getFirstChild(); cell != null; cell = cell.getNext()) {
                if (cell instanceof TableCell) {
                    cells.add(Words.squeeze(words(cell)));
                }
            }
            layout.add(Passage.Shape.ITEM, String.join(" | ", cells));
            return true;
        }
        if (block instanceof HtmlBlock html) {
            layout.add(
                    Passage.Shape.TEXT,
                    Jsoup.parseBodyFragment(html.getLiteral()).text());
            return true;
        }
        return block instanceof FencedCodeBlock || block instanceof IndentedCodeBlock; // programs, no report
    }

    private static String words(Node block) {
        StringBuilder words = new StringBuilder();
        Node node = block.getFirstChild();
        while (node != null) {
            if (node instanceof Text text) {
                words.append(text.getLiteral());
            } else if (node instanceof Code code) {
                words.append(code.getLiteral());
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                words.append(' ');
            }
            Node next = node.getFirstChild();
            Node at = node;
            while (next == null && at != null && at != block) {
                next = at.getNext();
                at = at.getParent();
            }
            node = next;
        }
        return words.toString();
    }
}

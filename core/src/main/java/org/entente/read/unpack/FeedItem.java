package org.entente.read.unpack;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.read.Hints;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** One item of a feed. */
final class FeedItem {
    private static final Pattern MARKUP = Pattern.compile("(?i)</?[a-z][a-z0-9]*(?:\\s[^>]*)?/?>");
    private static final Pattern PERSON = Pattern.compile("\\S+@\\S+\\s*\\((.+)\\)");
    private static final List<String> TEXTS = List.of("encoded", "content", "body", "description", "summary");
    private static final List<String> DATES =
            List.of("published", "pubdate", "issued", "date", "created", "updated", "modified");

    private final Element element;
    private final @Nullable String outlet;

    /**
     * @param outlet the title of the feed
     */
    FeedItem(Element element, @Nullable String outlet) {
        this.element = element;
        this.outlet = outlet;
    }

    /** The name of an element without its prefix, in lower case. */
    static String local(Element element) {
        String name = element.normalName();
        return name.substring(name.indexOf(':') + 1);
    }

    /** Whether its end is there. */
    boolean isWhole() {
        return !element.endSourceRange().isImplicit();
    }

    /** Where the report was published, or null. */
    @Nullable
    String link() {
        String guid = null;
        for (Element child : element.children()) {
            String name = local(child);
            String href = child.attr("href").strip();
            if (name.equals("link") && (href.isEmpty() || child.attr("rel").matches("|alternate"))) {
                String link = Row.line(href.isEmpty() ? child.wholeText() : href);
                if (link != null) {
                    return link;
                }
            } else if (name.equals("guid") && !child.attr("isPermaLink").equals("false")) {
                guid = Row.line(child.wholeText());
            }
        }
        return guid != null && guid.startsWith("http") ? guid : null;
    }

    Hints hints() {
        return new Hints(link(), title(), outlet(), author(), When.of(first(DATES), "feed"));
    }

    private @Nullable String title() {
        String title = first(List.of("title"));
        return title == null ? null : Row.line(MARKUP.matcher(unescaped(title)).replaceAll(""));
    }

    /** The feed, unless the item tells where it came from. */
    private @Nullable String outlet() {
        Element source = child("source");
        Element title = source == null ? null : new FeedItem(source, null).child("title");
        String told = source == null ? null : Row.line(title == null ? source.ownText() : title.wholeText());
        return told != null ? told : outlet;
    }

    private @Nullable String author() {
        String creator = first(List.of("creator"));
        Element author = child("author");
        if (creator != null || author == null) {
            return Row.line(creator);
        }
        Element name = new FeedItem(author, null).child("name");
        String told = Row.line(name == null ? author.wholeText() : name.wholeText());
        Matcher person = PERSON.matcher(told == null ? "" : told);
        return person.matches() ? person.group(1) : told;
    }

    /** The longest of its texts, as a page if it is marked up; null if there is none. */
    @Nullable
    String text() {
        String longest = "";
        for (Element child : element.children()) {
            String text = TEXTS.contains(local(child)) ? text(child) : "";
            longest = text.length() > longest.length() ? text : longest;
        }
        return longest.isBlank() ? null : longest;
    }

    private static String text(Element child) {
        boolean inline = child.attr("type").equals("xhtml") || !child.children().isEmpty();
        String text = inline ? child.html() : child.wholeText().strip();
        if (text.isEmpty() || (!inline && !MARKUP.matcher(text).find())) {
            return unescaped(text);
        }
        return "<!DOCTYPE html>\n<html><body><article>\n" + text + "\n</article></body></html>\n";
    }

    /** Plain text is at times written as if it were marked up. */
    private static String unescaped(String text) {
        return Parser.unescapeEntities(text, false);
    }

    private @Nullable String first(List<String> names) {
        for (String name : names) {
            Element child = child(name);
            if (child != null && !child.wholeText().isBlank()) {
                return child.wholeText();
            }
        }
        return null;
    }

    private @Nullable Element child(String name) {
        for (Element child : element.children()) {
            if (local(child).equals(name)) {
                return child;
            }
        }
        return null;
    }
}

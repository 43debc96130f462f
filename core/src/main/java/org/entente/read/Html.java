package org.entente.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.entente.read.UnreadableException.Reason;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** A web page → a {@link Page}: its title, then what {@link ArticleFinder} takes for the report. */
final class Html {
    /** Elements deeper than this become siblings: hostile nesting must not cost more than its bytes. */
    private static final int DEPTH = 256;

    /** The most elements that are looked at: every one is asked dozens of questions. */
    private static final int ELEMENTS_MOST = 300_000;

    private static final Pattern MARKUP = Pattern.compile(
            "(?is)^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--(?>.*?-->)\\s*)*+<(?:!doctype\\s+html|html|head|body|meta|title|article|main|div|section|header|p|h1|h2|script|style|link|span|table|ul|a|b|font|center)\\b");
    private static final Pattern ELEMENTS = Pattern.compile("(?i)</(?:p|div|body|html|article|span|h1|h2|td|li)>");

    private Html() {}

    /** Whether {@code text} is markup: it begins as a page does, or has the end tags of one near its start. */
    static boolean looksLike(String text) {
        String head = text.substring(0, Math.min(text.length(), 8192));
        return begins(head) || ELEMENTS.matcher(head).results().limit(3).count() == 3;
    }

    /** Whether {@code head} begins as a page does. */
    static boolean begins(String head) {
        return MARKUP.matcher(head).find();
    }

    /** Refuses a page with more elements than any has that people read. */
    static void refuseCrowd(String markup) throws UnreadableException {
        int tags = 0;
        for (int at = markup.indexOf('<'); at >= 0 && at + 1 < markup.length(); at = markup.indexOf('<', at + 1)) {
            tags += Character.isLetter(markup.charAt(at + 1)) ? 1 : 0;
        }
        if (tags > ELEMENTS_MOST) {
            throw new UnreadableException(
                    Reason.TOO_LARGE, "it has " + tags + " elements; at most " + ELEMENTS_MOST + " are read");
        }
    }

    static Page page(String markup, String uri) throws UnreadableException {
        refuseCrowd(markup);
        Parser parser = Parser.htmlParser().setMaxDepth(DEPTH);
        Document dom = parser.parseInput(markup, "");
        LinkedData linked = LinkedData.of(dom);
        HtmlMasthead head = new HtmlMasthead(dom, linked, uri);
        Masthead masthead = head.masthead();
        String language = language(dom);
        List<Passage> found = ArticleFinder.article(dom, linked.articleBody(), Teasers.host(uri));
        return compose(masthead, found, language);
    }

    /** Title and passages as one text, an empty line between any two. */
    private static Page compose(Masthead masthead, List<Passage> found, @Nullable String language) {
        List<Passage> passages = new ArrayList<>(found.size() + 1);
        StringBuilder text = new StringBuilder();
        String title = masthead.title();
        String key = title == null ? "" : Words.key(title);
        if (title != null) {
            append(text, passages, new Passage(Passage.Shape.HEADING, 0, title));
        }
        for (Passage passage : found) {
            if (key.isEmpty() || !Words.key(passage.words()).equals(key)) {
                append(text, passages, passage);
            }
        }
        return new Page(text.toString(), passages, masthead, language);
    }

    private static void append(StringBuilder text, List<Passage> passages, Passage passage) {
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
        passages.add(new Passage(passage.shape(), text.length(), passage.words()));
        text.append(passage.words());
    }

    private static @Nullable String language(Document dom) {
        Element html = dom.selectFirst("html[lang]");
        String language = html == null ? "" : html.attr("lang").strip();
        return language.isEmpty() ? null : language;
    }
}

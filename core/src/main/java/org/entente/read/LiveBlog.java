package org.entente.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.entente.record.Published;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A live blog: one page with many short reports, each of its own minute. Read as one, all of them would have the date of
 * the page.
 */
public final class LiveBlog {
    private static final Pattern CALLED = Pattern.compile(
            "(?i)live[-_ ]?blog|\\blive (?:updates?|coverage|report(?:ing)?)\\b|\\bas it happened\\b|\\bminute by minute\\b");
    private static final int DEPTH = 256;
    private static final int REST = 60;

    private final Source source;
    private final Document page;
    private final Masthead masthead;
    private final String language;

    private LiveBlog(Source source, Document page) {
        this.source = source;
        this.page = page;
        this.masthead =
                source.hints().masthead().or(new HtmlMasthead(page, LinkedData.of(page), source.address()).masthead());
        Element html = page.selectFirst("html[lang]");
        this.language = html == null ? "" : html.attr("lang");
    }

    /**
     * The entries of {@code page}, each a source with what is known of it, and before them what else the page says, if it
     * says much; none if it is no live blog. What does not look like one is not parsed.
     *
     * @throws UnreadableException if its bytes cannot be read
     */
    public static List<Source> split(Source page) throws UnreadableException {
        String bytes = new String(page.bytes(), StandardCharsets.ISO_8859_1);
        if (!CALLED.matcher(bytes).find() || Format.of(page) != Format.HTML) {
            return List.of();
        }
        String markup = Bytes.decode(page.bytes());
        Html.refuseCrowd(markup);
        Document dom = Parser.htmlParser().setMaxDepth(DEPTH).parseInput(markup, "");
        return new LiveBlog(page, dom).entries();
    }

    private List<Source> entries() {
        List<Source> entries = new ArrayList<>();
        List<Element> marked = BlogEntries.marked(page, CALLED);
        for (BlogEntries.Told told : BlogEntries.told(page)) {
            Element shown = shown(told.address());
            boolean more =
                    shown != null && shown.text().length() >= told.words().length();
            entries.add(entry(
                    more && shown != null ? shown.outerHtml() : told.markup(),
                    told.headline(),
                    told.author(),
                    Dates.first(told.published(), "json-ld"),
                    anchor(told.address(), entries.size())));
        }
        if (entries.size() > 1) {
            return entries;
        }
        entries.clear();
        for (Element element : marked) {
            Element heading = element.selectFirst("h1,h2,h3,h4,[itemprop=headline]");
            entries.add(entry(
                    element.outerHtml(),
                    heading == null ? null : Words.squeeze(heading.text()),
                    null,
                    BlogEntries.published(element),
                    element.id().isEmpty() ? String.valueOf(entries.size() + 1) : element.id()));
        }
        if (!entries.isEmpty()) {
            rest(marked, entries);
        }
        return entries;
    }

    /** What the page says above and below its entries. */
    private void rest(List<Element> marked, List<Source> entries) {
        marked.forEach(Element::remove);
        int words = page.select("p").stream()
                .mapToInt(paragraph -> Words.of(paragraph.text()).size())
                .sum();
        if (words >= REST) {
            entries.add(0, new Source(source.uri(), page.outerHtml().getBytes(StandardCharsets.UTF_8), source.hints()));
        }
    }

    private @Nullable Element shown(@Nullable String address) {
        int mark = address == null ? -1 : address.indexOf('#');
        return address == null || mark < 0 ? null : page.getElementById(address.substring(mark + 1));
    }

    private static String anchor(@Nullable String address, int before) {
        int mark = address == null ? -1 : address.indexOf('#');
        return address == null || mark < 0 ? String.valueOf(before + 1) : address.substring(mark + 1);
    }

    private Source entry(
            String markup,
            @Nullable String headline,
            @Nullable String author,
            @Nullable Published published,
            String anchor) {
        String html = "<!DOCTYPE html><html lang=\"" + language.replaceAll("[^\\w-]", "")
                + "\"><head><meta charset=\"utf-8\">" + "</head><body>" + markup + "</body></html>";
        Hints hints = new Hints(
                source.address() + "#" + anchor,
                headline == null || headline.isEmpty() ? masthead.title() : headline,
                masthead.outlet(),
                author != null ? author : source.hints().author(),
                published);
        return new Source(source.uri() + "#" + anchor, html.getBytes(StandardCharsets.UTF_8), hints);
    }
}

package org.entente.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The links of a feed's items: RSS of any age, RDF, Atom. Read like pages are, so that a feed which is not well-formed is no
 * reason to miss its news, and nothing that a document type declares is believed.
 */
public final class FeedLinks {
    /** How many items of a feed are looked at. */
    public static final int MOST = 1_000;

    private static final int DEEPEST = 64;

    private FeedLinks() {}

    /** Whether this is a feed. */
    public static boolean isFeed(Fetched page) {
        return parse(page).children().stream()
                .map(FeedLinks::local)
                .anyMatch(name -> name.equals("rss") || name.equals("feed") || name.equals("rdf"));
    }

    /** Whole addresses of the reports, each once, in the feed's order. */
    public static List<String> of(Fetched page) {
        Set<String> links = new LinkedHashSet<>();
        for (Element element : parse(page).getAllElements()) {
            String name = local(element);
            if (links.size() < MOST && (name.equals("item") || name.equals("entry"))) {
                String link = link(element, page.address());
                if (!link.isEmpty()) {
                    links.add(link);
                }
            }
        }
        return List.copyOf(links);
    }

    private static Document parse(Fetched page) {
        try {
            return Jsoup.parse(
                    new ByteArrayInputStream(page.source().bytes()),
                    null,
                    page.address().toString(),
                    Parser.xmlParser().setMaxDepth(DEEPEST));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // no: it is in memory
        }
    }

    /** Of an item, or empty if it has none. */
    private static String link(Element item, URI base) {
        String permanent = "";
        for (Element child : item.children()) {
            String name = local(child);
            String words = child.hasAttr("href")
                    ? child.attr("href").strip()
                    : child.text().strip();
            if (name.equals("link") && !words.isEmpty() && child.attr("rel").matches("|alternate")) {
                return WebAddress.resolve(base, words);
            }
            if (name.equals("guid")
                    && WebAddress.looksLike(words)
                    && !child.attr("isPermaLink").equals("false")) {
                permanent = words;
            }
        }
        return permanent;
    }

    private static String local(Element element) {
        String name = element.tagName();
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }
}

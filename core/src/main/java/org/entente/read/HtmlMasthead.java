package org.entente.read;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.record.Published;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Title, outlet, author and date as a web page's markup gives them: JSON-LD, then meta tags, then visible marks. */
final class HtmlMasthead {
    private static final List<String> TITLES = List.of("og:title", "twitter:title", "dc.title", "dcterms.title");
    private static final List<String> OUTLETS = List.of("og:site_name", "application-name", "dc.publisher");
    private static final List<String> AUTHORS = List.of(
            "author",
            "article:author",
            "parsely-author",
            "sailthru.author",
            "dc.creator",
            "dcterms.creator",
            "citation_author",
            "byl",
            "article:author_name");
    private static final List<String> DATES = List.of(
            "article:published_time",
            "og:article:published_time",
            "datepublished",
            "date",
            "pubdate",
            "publish_date",
            "publication_date",
            "publish-date",
            "parsely-pub-date",
            "sailthru.date",
            "dc.date",
            "dc.date.issued",
            "dcterms.date",
            "dcterms.created",
            "citation_publication_date",
            "citation_date",
            "article.published",
            "published_time_telegram",
            "og:published_time");
    private static final List<String> MODIFIED = List.of("article:modified_time", "og:updated_time", "last-modified");
    private static final Pattern URL_DAY = Pattern.compile(
            "[/=-]((?:19|20)\\d\\d)[/-]?(0\\d|1[012]|\\d(?=[/-]))[/-]?([012]\\d|3[01]|\\d(?=[/-]))(?!\\d)");
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?:.*|.*@.*|www\\..*");
    private static final Pattern NOBODY = Pattern.compile(
            "(?i)admin|administrator|editor|staff|author|root|webmaster|user|wordpress|default|null|.*_.*");
    private static final String BYLINES = "[rel=author],[itemprop=author],[itemprop=author] [itemprop=name],"
            + "[class*=author-name],[class*=author_name],[class*=authorName],[class*=byline-name],[class*=byline__name],"
            + "[class*=byline],[class*=author]:not(body),[data-testid*=author],[id*=author],[class*=Byline],[class*=Author]";
    private static final String TIMES = "time[itemprop=datePublished],[itemprop=datePublished],time[pubdate],"
            + "time[class*=publish],time[class*=entry-date],time[datetime],[class*=publish-date],[class*=published],"
            + "[class*=post-date],[class*=entry-date],[class*=article-date],[class*=post_date],[class*=date]:not(body),"
            + "[data-testid*=date],[class*=timestamp],[class*=Date],[id*=date]";

    private final Document dom;
    private final LinkedData linked;
    private final String uri;

    HtmlMasthead(Document dom, LinkedData linked, String uri) {
        this.dom = dom;
        this.linked = linked;
        this.uri = uri;
    }

    Masthead masthead() {
        String outlet = outlet();
        String author = author();
        return new Masthead(title(outlet), outlet, author, published());
    }

    private @Nullable String title(@Nullable String outlet) {
        String window = TitleSuffix.without(Words.squeeze(dom.title()), outlet);
        String declared = declaredTitle(outlet);
        String known = declared != null ? declared : window.isEmpty() ? null : window;
        String best = null;
        double bestShare = 0.5;
        for (Element heading : dom.select("h1")) {
            String words = Words.squeeze(heading.text());
            if (words.isEmpty()) {
                continue;
            }
            if (known == null) {
                return words;
            }
            double share = Math.max(Similarity.dice(words, known), Similarity.dice(words, window));
            if (share > bestShare) {
                best = words;
                bestShare = share;
            }
        }
        return best != null ? best : known;
    }

    private @Nullable String declaredTitle(@Nullable String outlet) {
        String meta = meta(TITLES);
        String title = meta != null ? meta : linked.headline();
        if (title == null) {
            return null;
        }
        String bare = TitleSuffix.without(Words.squeeze(title), outlet);
        return bare.isEmpty() ? null : bare;
    }

    private @Nullable String outlet() {
        String site = meta(OUTLETS);
        String publisher = site != null ? site : linked.publisher();
        return publisher == null || ADDRESS.matcher(publisher).matches() ? null : Words.squeeze(publisher);
    }

    private @Nullable String author() {
        String data = person(linked.author());
        if (data != null) {
            return data;
        }
        String meta = person(meta(AUTHORS));
        return meta != null ? meta : visibleAuthor();
    }

    private @Nullable String visibleAuthor() {
        for (String selector : BYLINES.split(",")) {
            for (Element element : dom.select(selector)) {
                String words = Words.squeeze(element.text());
                if (words.length() <= 120) {
                    String name = Names.author(words);
                    if (name != null) {
                        return name;
                    }
                }
            }
        }
        return null;
    }

    private static @Nullable String person(@Nullable String name) {
        if (name == null
                || name.length() > 300
                || ADDRESS.matcher(name).matches()
                || NOBODY.matcher(name).matches()) {
            return null;
        }
        String words = Words.squeeze(name).replaceFirst("(?i)^by:?\\s+", "");
        return words.isEmpty() ? null : words;
    }

    private @Nullable Published published() {
        Published data = Dates.first(linked.datePublished(), "json-ld");
        if (data != null) {
            return data;
        }
        for (String name : DATES) {
            Published meta = Dates.first(meta(List.of(name)), "meta");
            if (meta != null) {
                return meta;
            }
        }
        Published url = url();
        if (url != null) {
            return url;
        }
        Published marked = marked();
        return marked;
    }

    private @Nullable Published url() {
        for (String address :
                List.of(uri, attribute("link[rel=canonical]", "href"), attribute("meta[property=og:url]", "content"))) {
            Matcher matcher = URL_DAY.matcher(address);
            if (address.startsWith("http") && matcher.find()) {
                Published day =
                        Dates.day(matcher.group(1), Integer.parseInt(matcher.group(2)), matcher.group(3), "url");
                if (day != null) {
                    return day;
                }
            }
        }
        return null;
    }

    private @Nullable Published marked() {
        for (String selector : TIMES.split(",")) {
            for (Element element : dom.select(selector)) {
                String machine = element.hasAttr("datetime") ? element.attr("datetime") : element.attr("content");
                Published found = Dates.first(machine, "time");
                if (found == null) {
                    String words = element.text();
                    found = words.length() > 200 ? null : Dates.first(words, "time");
                }
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private String attribute(String selector, String name) {
        Element element = dom.selectFirst(selector);
        return element == null ? "" : element.attr(name);
    }

    private @Nullable String meta(List<String> names) {
        for (String name : names) {
            for (Element meta : dom.select("meta[content]")) {
                String key = meta.hasAttr("property")
                        ? meta.attr("property")
                        : meta.hasAttr("name") ? meta.attr("name") : meta.attr("itemprop");
                String content = meta.attr("content").strip();
                if (!content.isEmpty() && key.strip().toLowerCase(Locale.ROOT).equals(name)) {
                    return content;
                }
            }
        }
        return null;
    }
}

package org.entente.read;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
    private static final Pattern URL_DAY = Pattern.compile(
            "[/=-]((?:19|20)\\d\\d)[/-]?(0\\d|1[012]|\\d(?=[/-]))[/-]?([012]\\d|3[01]|\\d(?=[/-]))(?!\\d)");
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?:.*|.*@.*|www\\..*");
    private static final Pattern NOBODY = Pattern.compile(
            "(?i)admin|administrator|editor|staff|author|root|webmaster|user|wordpress|default|null|your name|the author|.*_.*|[\\w-]+(?:\\.[\\w-]+)+");
    private static final String BYLINES = "[rel=author],[itemprop=author],[itemprop=author] [itemprop=name],"
            + "[class*=author-name],[class*=author_name],[class*=authorName],[class*=byline-name],[class*=byline__name],"
            + "[class*=byline],[class*=author]:not(body),[data-testid*=author],[id*=author]";
    private static final String PUBLISHED_TIMES =
            "[itemprop=datePublished],time[pubdate],time[class*=publish],time[class*=entry-date]";
    private static final String TIMES = "time[datetime],[class*=publish-date],[class*=published],[class*=post-date],"
            + "[class*=entry-date],[class*=article-date],[class*=post_date],[class*=timestamp],[data-testid*=date],[id*=date]";

    private final Document dom;
    private final LinkedData linked;
    private final String uri;
    private final Map<String, String> metas;

    HtmlMasthead(Document dom, LinkedData linked, String uri) {
        this.dom = dom;
        this.linked = linked;
        this.uri = uri;
        this.metas = metas(dom);
    }

    Masthead masthead() {
        String outlet = outlet();
        String title = title(outlet);
        TitleSurroundings near = TitleSurroundings.of(HtmlText.runs(dom.body(), Set.of()), title);
        return new Masthead(title, outlet, author(near, outlet), published(near));
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

    /** Data before sight, unless data only repeats the outlet and the page shows a name. */
    private @Nullable String author(TitleSurroundings near, @Nullable String outlet) {
        String data = person(linked.author());
        data = data != null ? data : person(meta(AUTHORS));
        boolean house = data != null && outlet != null && Similarity.dice(data, outlet) >= 0.5;
        if (data != null && !house) {
            return data;
        }
        String seen = near.author();
        seen = seen != null || house ? seen : visibleAuthor();
        return seen != null ? seen : data;
    }

    private @Nullable String visibleAuthor() {
        for (String selector : BYLINES.split(",", -1)) {
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

    private @Nullable Published published(TitleSurroundings near) {
        Published date = Dates.first(linked.datePublished(), "json-ld");
        for (String name : DATES) {
            date = date != null ? date : Dates.first(meta(List.of(name)), "meta");
        }
        date = date != null ? date : marked(PUBLISHED_TIMES);
        date = date != null ? date : url();
        date = date != null ? date : near.published();
        return date != null ? date : marked(TIMES);
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

    private @Nullable Published marked(String selectors) {
        for (String selector : selectors.split(",", -1)) {
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

    /** The content of the first of {@code names} that the page has. */
    private @Nullable String meta(List<String> names) {
        for (String name : names) {
            String content = metas.get(name);
            if (content != null) {
                return content;
            }
        }
        return null;
    }

    /** Contents by lower-case name; the first of a name counts. */
    private static Map<String, String> metas(Document dom) {
        Map<String, String> metas = new HashMap<>();
        for (Element meta : dom.select("meta[content]")) {
            String content = meta.attr("content").strip();
            for (String key : List.of("property", "name", "itemprop")) {
                String name = meta.attr(key).strip().toLowerCase(Locale.ROOT);
                if (!content.isEmpty() && !name.isEmpty()) {
                    metas.putIfAbsent(name, content);
                }
            }
        }
        return metas;
    }
}

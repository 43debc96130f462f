package org.entente.read;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.record.Published;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * When a web page was published. The day that a page shows its readers beside the title counts before its data, which
 * content systems fill with the days of drafts, moves and other time zones; a day that is labelled as an update does not.
 */
final class HtmlDate {
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
    private static final List<String> CHANGES = List.of(
            "article:modified_time",
            "og:updated_time",
            "datemodified",
            "last-modified",
            "lastmod",
            "dcterms.modified",
            "dc.date.modified",
            "revised");
    private static final Pattern LIKE_DATES = Pattern.compile(
            "(?:publi(?:sh|cation)|pub|posted|issued|release|article|story|created)[a-z]*[-_.: ]?(?:date|time|on|at)\\b|"
                    + "(?:date|time)[-_.: ]?(?:publi|post|creat|issu)");
    private static final Pattern OTHER_DATES =
            Pattern.compile("modif|updat|expir|event|start|end|review|revis|unavailable|remov");
    private static final Pattern URL_DAY = Pattern.compile(
            "[/=-]((?:19|20)\\d\\d)[/-]?(0\\d|1[012]|\\d(?=[/-])|(?<=[/-])\\p{L}{3,9}(?=[/-]))[/-]?([012]\\d|3[01]|\\d(?=[/-]))(?!\\d)");
    private static final String PUBLISHED_TIMES =
            "[itemprop=datePublished],time[pubdate],time[class*=publish],time[class*=entry-date]";
    private static final String TIMES =
            "time[datetime],time,[class*=publish-date],[class*=published],[class*=post-date],"
                    + "[class*=entry-date],[class*=article-date],[class*=post_date],[class*=timestamp],[data-testid*=date],[id*=date]";
    private static final Pattern OTHERS = Pattern.compile(
            "(?i)related|recommend|comment|popular|trending|latest|upcoming|calendar|events?\\b|more-|teaser");
    private static final Pattern FRAME = Pattern.compile("(?i)sidebar|widget|footer");
    private static final Pattern STATE = Pattern.compile(
            "(?i)\\\\?\"(?:date_?published|published_?(?:at|date|time|on)?|publish_?date|publication_?date|pub_?date|first_?published(?:_?at)?)\\\\?\"\\s*:\\s*\\\\?\"([^\"\\\\]{8,40})\\\\?\"");
    private static final Pattern DAY_FIRST_REGIONS =
            Pattern.compile("(?i).*[-_](?:GB|AU|NZ|IE|IN|ZA|SG|NG|KE|PK|MY|HK)");
    private static final Pattern DAY_FIRST_SITES =
            Pattern.compile("(?i)https?://[^/]+\\.(?:uk|au|nz|ie|in|za|sg|eu|de|fr|it|es|ng|ke|pk|my)(?:[/:].*)?");

    private static final int BESIDE = 3;

    private final Document dom;
    private final LinkedData linked;
    private final Metas metas;
    private final List<String> addresses;
    private final Dates.Order order;

    HtmlDate(Document dom, LinkedData linked, Metas metas, List<String> addresses) {
        this.dom = dom;
        this.linked = linked;
        this.metas = metas;
        this.addresses = addresses;
        this.order = order();
    }

    /** Figures are read as the page's country writes them: the markup tells which, else the address. */
    private Dates.Order order() {
        Element html = dom.selectFirst("html[lang]");
        String language = html == null ? "" : html.attr("lang").strip();
        String locale = metas.first(List.of("og:locale", "content-language"));
        boolean site =
                addresses.stream().anyMatch(a -> DAY_FIRST_SITES.matcher(a).matches());
        if (site || DAY_FIRST_REGIONS.matcher(language).matches()) {
            return Dates.Order.DAY_FIRST;
        }
        String said = language.isEmpty() && locale != null ? locale : language;
        if (said.isEmpty()) {
            return Dates.Order.UNKNOWN;
        }
        if (!said.toLowerCase(Locale.ROOT).startsWith("en")) {
            return Dates.Order.DAY_FIRST;
        }
        return said.toUpperCase(Locale.ROOT).endsWith("US") ? Dates.Order.MONTH_FIRST : Dates.Order.UNKNOWN;
    }

    /** The day, from what stands around the title, from all {@code lines} of the page, and from its data. */
    @Nullable
    Published published(TitleSurroundings near, List<HtmlText.Run> lines, @Nullable String author) {
        List<ShownDate> stated = near.stated(order);
        Published data = data();
        Published label = first(stated, ShownDate.Label.PUBLISHED);
        label = label != null ? label : labelled(lines);
        Published bare = first(stated, ShownDate.Label.NONE);
        Published shown = label != null ? label : bare;
        if (data != null) {
            boolean agree = stated.stream()
                    .anyMatch(date -> date.label() != ShownDate.Label.CHANGED
                            && date.date().date().equals(data.date()));
            boolean before = bare != null && bare.date().isBefore(data.date().plusDays(2));
            return agree ? data : label != null ? label : before ? bare : data;
        }
        Published date = shown != null ? shown : url();
        date = date != null ? date : beside(author, lines);
        date = date != null ? date : first(stated, ShownDate.Label.CHANGED);
        ShownDate mentioned = date != null ? null : near.mentioned(order);
        date = mentioned != null ? mentioned.date() : date;
        date = date != null ? date : marked(TIMES, true);
        return date != null ? date : state();
    }

    /** When it was last changed, as its data tell, else as a labelled line beside the title does. */
    @Nullable
    Published modified(TitleSurroundings near) {
        Published date = Dates.machine(linked.dateModified(), order, "json-ld");
        for (String name : CHANGES) {
            date = date != null ? date : Dates.machine(metas.first(List.of(name)), order, "meta");
        }
        Element marked = date != null ? null : dom.selectFirst("[itemprop=dateModified]");
        date = marked == null ? date : date(marked);
        return date != null ? date : first(near.stated(order), ShownDate.Label.CHANGED);
    }

    private @Nullable Published data() {
        Published date = Dates.machine(linked.datePublished(), order, "json-ld");
        for (String name : DATES) {
            date = date != null ? date : Dates.machine(metas.first(List.of(name)), order, "meta");
        }
        for (String content : metas.like(LIKE_DATES, OTHER_DATES)) {
            date = date != null ? date : Dates.machine(content, order, "meta");
        }
        return date != null ? date : marked(PUBLISHED_TIMES, false);
    }

    /** The one day that lines with nothing else in them label as publication, lists of other reports aside. */
    private @Nullable Published labelled(List<HtmlText.Run> lines) {
        Published day = null;
        String before = "";
        for (HtmlText.Run line : lines) {
            String words = line.passage().words();
            String whole = ShownDate.isLabel(before) ? before + " " + words : words;
            before = words;
            if (!DateLine.is(words) || isOfOthers(line.holder())) {
                continue;
            }
            Published found = first(ShownDate.in(whole, order, "text"), ShownDate.Label.PUBLISHED);
            if (found != null && day != null && !found.date().equals(day.date())) {
                return null;
            }
            day = day != null ? day : found;
        }
        return day;
    }

    /** The date on the line of the author's name or on one of the next two. */
    private @Nullable Published beside(@Nullable String author, List<HtmlText.Run> lines) {
        String name = author == null ? "" : Words.key(author);
        int since = BESIDE;
        for (HtmlText.Run line : lines) {
            String words = line.passage().words();
            since = !name.isEmpty() && words.length() <= 120 && Words.key(words).contains(name) ? 0 : since + 1;
            if (since < BESIDE && DateLine.others(words) <= Words.of(name).size() + 1 && !isElsewhere(line.holder())) {
                List<ShownDate> dates = ShownDate.in(words, order, "text");
                if (!dates.isEmpty()) {
                    return dates.get(0).date();
                }
            }
        }
        return null;
    }

    private static @Nullable Published first(List<ShownDate> dates, ShownDate.Label label) {
        return dates.stream()
                .filter(date -> date.label() == label)
                .map(ShownDate::date)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Published url() {
        for (String address : addresses) {
            Matcher matcher = URL_DAY.matcher(address);
            while (address.startsWith("http") && matcher.find()) {
                String month = matcher.group(2);
                int number = Character.isDigit(month.charAt(0)) ? Integer.parseInt(month) : Months.of(month);
                Published day = Dates.day(matcher.group(1), number, matcher.group(3), "url");
                if (day != null) {
                    return day;
                }
            }
        }
        return null;
    }

    private @Nullable Published marked(String selectors, boolean here) {
        for (String selector : selectors.split(",", -1)) {
            for (Element element : dom.select(selector)) {
                Published found = here && isElsewhere(element) ? null : date(element);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private @Nullable Published date(Element element) {
        for (String attribute : List.of("datetime", "content", "title", "data-timestamp")) {
            Published found = Dates.machine(element.attr(attribute), order, "time");
            if (found != null) {
                return found;
            }
        }
        String words = element.text();
        return words.length() > 200 ? null : Dates.first(words, order, "time");
    }

    /** Whether the element stands among what is not the report: lists of others, comments, the site's own frame. */
    private static boolean isElsewhere(Element element) {
        return isOfOthers(element) || isAmong(FRAME, element) || element.closest("aside,nav,footer") != null;
    }

    /** Whether the element stands among announcements of other reports, or in comments. */
    static boolean isOfOthers(Element element) {
        return isAmong(OTHERS, element);
    }

    private static boolean isAmong(Pattern names, Element element) {
        for (Element around = element;
                around != null && !around.normalName().equals("body");
                around = around.parent()) {
            if (names.matcher(around.className() + " " + around.id()).find()) {
                return true;
            }
        }
        return false;
    }

    /** The one day that scripts which build the page name as its publication, if they agree. */
    private @Nullable Published state() {
        Set<Published> days = new HashSet<>();
        for (Element script : dom.getElementsByTag("script")) {
            Matcher matcher = STATE.matcher(script.data());
            while (matcher.find()) {
                Published found = Dates.machine(matcher.group(1), order, "json");
                if (found != null) {
                    days.add(new Published(found.date().toString(), found.date(), Published.Precision.DAY, "json"));
                }
            }
        }
        return days.size() == 1 ? days.iterator().next() : null;
    }
}

package org.entente.read;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.read.UnreadableException.Reason;
import org.entente.record.Published;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A report as news agencies pass it on → a {@link Page}: NITF, NewsML-G2 and NewsML 1 of the IPTC, the text in them as NITF,
 * XHTML or plain. Of several items in one message the longest is read. No document type is fetched, and none that declares
 * entities is read.
 */
final class NewsXml {
    private static final Pattern ROOT = Pattern.compile(
            "(?s)\\A\\s*+(?:<\\?.{0,300}?\\?>\\s*+|<!--.{0,2000}?-->\\s*+|<!DOCTYPE[^>\\[]{0,300}(?:\\[.{0,4000}?\\]\\s*)?>\\s*+){0,9}"
                    + "<(?:\\w+:)?(?:nitf|newsMessage|newsItem|NewsML)[\\s>]");
    private static final Pattern ENTITIES = Pattern.compile("(?i)<!ENTITY\\b");
    private static final Pattern BASIC = Pattern.compile(
            "((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?:T(\\d\\d)(\\d\\d)(?:(\\d\\d)(?:\\.\\d+)?)?(Z|[+-]\\d\\d:?\\d\\d)?)?");
    private static final int HEAD = 32 << 10;
    private static final int DEEPEST = 256;

    /** As {@link HtmlText} knows them. */
    private static final Map<String, String> HTML = Map.of(
            "block", "div",
            "bq", "blockquote",
            "hl1", "h1",
            "hl2", "h2",
            "media", "figure",
            "media-caption", "figcaption",
            "body.content", "div");

    private static final Set<String> NO_TEXT =
            Set.of("media-metadata", "media-object", "media-producer", "media-reference", "script", "style", "head");

    private final Element item;
    private final Layout layout = new Layout();

    private NewsXml(Element item) {
        this.item = item;
    }

    /** Whether {@code head}, the beginning of a file, is that of one. */
    static boolean looksLike(String head) {
        return ROOT.matcher(head).find();
    }

    static Page page(String text) throws UnreadableException {
        if (ENTITIES.matcher(text.substring(0, Math.min(text.length(), HEAD))).find()) {
            throw new UnreadableException(Reason.HOSTILE, "it declares a document type with entities");
        }
        Document xml = Parser.xmlParser().setMaxDepth(DEEPEST).parseInput(text, "");
        for (Element element : xml.getAllElements()) {
            String name = element.tagName();
            String local = name.substring(name.indexOf(':') + 1);
            element.tagName(HTML.getOrDefault(local, local.isEmpty() ? name : local));
        }
        Element item = xml.getElementsByTag("newsItem").stream()
                .max(Comparator.comparingInt(each -> each.wholeText().length()))
                .orElse(xml);
        return new NewsXml(item).page();
    }

    private Page page() {
        String headline = words("h1", "headline", "title");
        String provider = provider();
        String byline = words("byline", "by");
        layout.add(Passage.Shape.HEADING, headline == null ? "" : headline);
        for (String credit : new String[] {byline, provider, words("dateline")}) {
            layout.add(Passage.Shape.CREDIT, credit == null ? "" : credit);
        }
        body(headline);
        String tagline = words("tagline");
        layout.add(Passage.Shape.CREDIT, tagline == null ? "" : tagline);
        String paper = attribute("pubdata", "name");
        return layout.page(
                new Masthead(headline, paper != null ? paper : provider, author(byline), published()), language());
    }

    private void body(@Nullable String headline) {
        Element body = body();
        if (body.childrenSize() == 0) {
            PlainText.page(body.wholeText()).passages().forEach(line -> layout.add(line.shape(), line.words()));
            return;
        }
        Set<Node> without = new HashSet<>();
        for (Element element : body.getAllElements()) {
            if (NO_TEXT.contains(element.normalName())) {
                without.add(element);
            }
        }
        for (HtmlText.Run run : HtmlText.runs(body, without)) {
            String words = run.passage().words();
            if (headline == null || !Words.key(words).equals(Words.key(headline))) {
                layout.add(run.passage().shape(), words);
            }
        }
    }

    /** Where the text is: the longest of what may hold it. */
    private Element body() {
        for (List<String> names : List.of(
                List.of("body"),
                List.of("inlineXML", "inlineData", "DataContent"),
                List.of("contentSet", "ContentItem"))) {
            Element longest = null;
            for (String name : names) {
                for (Element each : item.getElementsByTag(name)) {
                    longest = longest == null
                                    || each.wholeText().length()
                                            > longest.wholeText().length()
                            ? each
                            : longest;
                }
            }
            if (longest != null) {
                Element content = longest.getElementsByTag("body.head").first();
                if (content != null) { // read apart
                    content.remove();
                }
                return longest;
            }
        }
        return item;
    }

    private @Nullable String author(@Nullable String byline) {
        Element person = null;
        for (String parent : List.of("byline", "creator", "by")) {
            Element holder = person == null ? item.getElementsByTag(parent).first() : null;
            person = holder == null ? person : holder.selectFirst("person, name");
        }
        if (person != null) {
            return Words.squeeze(person.text());
        }
        String name = byline == null ? null : Names.author(byline);
        return name != null ? name : byline;
    }

    private @Nullable String provider() {
        String distributor = words("distributor");
        Element holder = item.getElementsByTag("provider").first();
        String provider = distributor != null ? distributor : holder == null ? null : named(holder);
        if (provider == null) {
            Element rights = item.getElementsByTag("copyrightHolder").first();
            provider = rights == null ? attribute("doc.copyright", "holder") : named(rights);
        }
        return provider;
    }

    /** The name that {@code holder} has in an element, a literal or a party. */
    private static @Nullable String named(Element holder) {
        Element name = holder.getElementsByTag("name").first();
        Element party = holder.getElementsByTag("Party").first();
        String words = name != null
                ? name.text()
                : party != null
                        ? party.attr("FormalName")
                        : holder.attr("literal").isEmpty() ? holder.text() : holder.attr("literal");
        String squeezed = Words.squeeze(words);
        return squeezed.isEmpty() ? null : squeezed;
    }

    private @Nullable Published published() {
        Published found = null;
        for (String name : List.of("date.release", "date.issue", "story.date")) {
            found = found != null ? found : date(attribute(name, "norm"));
        }
        found = found != null ? found : date(attribute("pubdata", "date.publication"));
        for (String name :
                List.of("versionCreated", "firstCreated", "contentCreated", "ThisRevisionCreated", "DateAndTime")) {
            found = found != null ? found : date(words(name));
        }
        return found;
    }

    private static @Nullable Published date(@Nullable String value) {
        Matcher basic = BASIC.matcher(value == null ? "" : value);
        if (!basic.matches()) {
            return Dates.first(value, "meta");
        }
        String day = basic.group(1) + "-" + basic.group(2) + "-" + basic.group(3);
        String time = basic.group(4) == null ? "" : "T" + basic.group(4) + ":" + basic.group(5);
        String second = basic.group(6) == null ? "" : ":" + basic.group(6);
        String zone = basic.group(7) == null ? "" : basic.group(7);
        return Dates.iso(day + time + second + zone, "meta");
    }

    private @Nullable String language() {
        Element language = item.selectFirst("contentMeta > language[tag], [xml:lang]");
        String tag = language == null ? "" : language.hasAttr("tag") ? language.attr("tag") : language.attr("xml:lang");
        return tag.isEmpty() ? null : tag;
    }

    /** The words of the first element that has one of {@code names} and any words. */
    private @Nullable String words(String... names) {
        for (String name : names) {
            for (Element element : item.getElementsByTag(name)) {
                String words = Words.squeeze(element.text());
                if (!words.isEmpty()) {
                    return words;
                }
            }
        }
        return null;
    }

    private @Nullable String attribute(String name, String attribute) {
        for (Element element : item.getElementsByTag(name)) {
            String value = element.attr(attribute).strip();
            if (!value.isEmpty()) {
                return value;
            }
        }
        return null;
    }
}

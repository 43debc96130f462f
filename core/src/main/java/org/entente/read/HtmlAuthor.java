package org.entente.read;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Who wrote a web page: its data before what it shows, unless data only repeats the outlet and the page shows a name. */
final class HtmlAuthor {
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
    private static final Pattern WRITTEN_BY = Pattern.compile("(?i)(?:written|posted) by|authors?");
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?:.*|.*@.*|www\\..*");
    private static final Pattern NOBODY = Pattern.compile(
            "(?i)admin|administrator|editor|staff|author|root|webmaster|user|wordpress|default|null|undefined|anonymous|your name|the author|.*_.*|[\\w-]+(?:\\.[\\w-]+)+");
    private static final String NAMED = "[rel=author],[itemprop=author] [itemprop=name],[itemprop=author],"
            + "[class*=author-name],[class*=author_name],[class*=authorName],[class*=author__name],"
            + "[class*=byline-name],[class*=byline__name],a[href*=/author/],a[href*=/authors/]";
    private static final String BYLINES =
            "[class*=byline],[class*=author]:not(body),[data-testid*=author],[id*=author]";
    /** Parts of a line that say who, when and where. */
    private static final Pattern PARTS =
            Pattern.compile("\\s*[|•·–—]\\s*|\\s-\\s|\\s{2,}|\\s(?=(?i:in|on|posted|updated)\\s)");

    private static final Pattern SHORT_NAME =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’.&-]*(?: [\\p{L}\\p{N}&][\\p{L}\\p{N}'’.&-]*){0,3}");
    private static final Pattern NO_NAME = Pattern.compile(
            "(?i).*\\b(?:clicking|using|signing|continuing|submitting|default|email|posts?|articles?|more|share|follow|comments?|min|read|category|"
                    + "published|updated|views?|all|the way|hand|us|our|your|a|an)\\b.*");
    private static final int LONGEST = 120;
    private static final int HOLDER = 60;

    private final Document dom;
    private final LinkedData linked;
    private final Metas metas;
    private final @Nullable String outlet;

    HtmlAuthor(Document dom, LinkedData linked, Metas metas, @Nullable String outlet) {
        this.dom = dom;
        this.linked = linked;
        this.metas = metas;
        this.outlet = outlet;
    }

    @Nullable
    String names(TitleSurroundings near) {
        String data = data();
        boolean house = data != null && outlet != null && Similarity.dice(data, outlet) >= 0.5;
        if (data != null && !house) {
            return data;
        }
        String seen = shown(near.lines());
        seen = seen != null ? seen : dated(near.lines());
        seen = seen != null || house ? seen : named();
        seen = seen != null || house ? seen : bylines();
        return seen != null ? seen : data;
    }

    private @Nullable String data() {
        String data = person(linked.author());
        for (String name : AUTHORS) {
            data = data != null ? data : person(joined(metas.all(name)));
        }
        return data != null ? data : card();
    }

    /** The labelled data of link previews: 'Written by', then a name. */
    private @Nullable String card() {
        for (int i = 1; i <= 2; i++) {
            String label = metas.first(List.of("twitter:label" + i));
            if (label != null && WRITTEN_BY.matcher(label).matches()) {
                return person(metas.first(List.of("twitter:data" + i)));
            }
        }
        return null;
    }

    private static @Nullable String joined(List<String> names) {
        List<String> people =
                names.stream().filter(name -> person(name) != null).toList();
        return people.isEmpty() ? null : String.join(", ", people);
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

    /** The name after a byline's label, on its line or the next. */
    private static @Nullable String shown(List<HtmlText.Run> lines) {
        String before = "";
        for (HtmlText.Run line : lines) {
            String words = line.passage().words();
            if (words.length() <= LONGEST) {
                String label = Names.isLabel(before) ? before + " " : "";
                String name = Names.labelled(label + words);
                name = name != null ? name : shortName(label + words);
                if (name != null) {
                    return name;
                }
            }
            before = words;
        }
        return null;
    }

    /** A name that is not a person's full one (by Amanda · 20 December), or null. */
    private static @Nullable String shortName(String line) {
        if (line.length() > HOLDER + 20 || Words.endsSentence(line)) {
            return null;
        }
        Matcher label = Names.LABEL.matcher(line);
        if (!label.find()) {
            return null;
        }
        String first = PARTS.split(line.substring(label.end()), 2)[0].strip();
        return first.length() > 1
                        && SHORT_NAME.matcher(first).matches()
                        && !NO_NAME.matcher(first).matches()
                        && Dates.first(first, "") == null
                ? first
                : null;
    }

    /** A full name that stands beside the date and leads nowhere but to its bearer. */
    private static @Nullable String dated(List<HtmlText.Run> lines) {
        for (HtmlText.Run line : lines) {
            String words = line.passage().words();
            if (words.length() > LONGEST
                    || ShownDate.in(words, Dates.Order.UNKNOWN, "").isEmpty()) {
                continue;
            }
            for (String part : PARTS.split(words, -1)) {
                if (Names.isFullName(part) && Dates.first(part, "") == null && !isTopic(line.holder(), part)) {
                    return part;
                }
            }
        }
        return null;
    }

    /** Whether the words are a link to something else than a person. */
    private static boolean isTopic(Element holder, String words) {
        for (Element link : holder.getElementsByTag("a")) {
            if (Words.squeeze(link.text()).equals(words)) {
                return !link.attr("href")
                        .matches("(?i).*(?:author|profile|people|staff|team|writer|contributor|user|/by/|@).*");
            }
        }
        return Words.of(words).size() < 2;
    }

    /** What elements that hold nothing but an author's name hold, if they agree or stand in one place. */
    private @Nullable String named() {
        for (String selector : NAMED.split(",", -1)) {
            Set<String> names = new LinkedHashSet<>();
            Element around = null;
            for (Element element : dom.select(selector)) {
                String words =
                        Names.LABEL.matcher(Words.squeeze(element.text())).replaceFirst("");
                if (words.isEmpty() || words.length() > HOLDER || !isName(words)) {
                    continue;
                }
                Element parent = element.parent();
                if (around != null && !names.contains(words) && !around.equals(parent)) {
                    break;
                }
                around = around == null ? parent : around;
                names.add(words);
            }
            if (!names.isEmpty()) {
                return String.join(", ", names);
            }
        }
        return null;
    }

    private static boolean isName(String words) {
        return person(words) != null
                && (Names.author(words) != null || SHORT_NAME.matcher(words).matches())
                && !NO_NAME.matcher(words).matches()
                && Words.of(words).size() <= 8
                && Dates.first(words, "") == null;
    }

    private @Nullable String bylines() {
        for (String selector : BYLINES.split(",", -1)) {
            for (Element element : dom.select(selector)) {
                String words = Words.squeeze(element.text());
                if (words.length() <= LONGEST) {
                    String name = Names.author(words);
                    if (name != null) {
                        return name;
                    }
                }
            }
        }
        return null;
    }
}

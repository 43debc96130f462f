package org.entente.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.record.Published;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** Where the entries of a live blog are. */
final class BlogEntries {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> ENTRY = Set.of("article", "section", "div", "li");
    private static final int MOST = 2000;
    private static final int FEWEST = 3;
    private static final int WORDS = 12;
    private static final int UP = 6;

    private BlogEntries() {}

    /** An entry as JSON-LD has it. */
    record Told(
            @Nullable String headline,
            String words,
            @Nullable String author,
            @Nullable String published,
            @Nullable String address) {
        String markup() {
            StringBuilder markup = new StringBuilder("<article>");
            if (headline != null) {
                markup.append("<h1>").append(Entities.escape(headline)).append("</h1>");
            }
            for (String line : words.split("\\R+", -1)) {
                markup.append("<p>").append(Entities.escape(line)).append("</p>");
            }
            return markup.append("</article>").toString();
        }
    }

    /** The entries that the page gives as data (schema.org's liveBlogUpdate) with words. */
    static List<Told> told(Document page) {
        List<Told> told = new ArrayList<>();
        for (Element script : page.select("script[type*=ld+json]")) {
            Deque<JsonNode> open = new ArrayDeque<>();
            try {
                open.add(JSON.readTree(script.data()));
            } catch (JsonProcessingException broken) {
                continue;
            }
            while (!open.isEmpty()) {
                JsonNode node = open.removeFirst();
                for (JsonNode update : node.path("liveBlogUpdate")) {
                    String words = update.path("articleBody")
                            .asText(update.path("description").asText(""));
                    if (Words.of(words).size() >= WORDS && told.size() < MOST) {
                        told.add(new Told(
                                text(update.path("headline")),
                                words,
                                text(update.path("author").path("name")),
                                text(update.path("datePublished")),
                                text(update.path("url"))));
                    }
                }
                node.forEach(open::addLast);
            }
        }
        return told;
    }

    private static @Nullable String text(JsonNode node) {
        String text = Words.squeeze(node.asText(""));
        return text.isEmpty() ? null : text;
    }

    /**
     * The entries that the page shows: siblings with a time and some words each.
     *
     * @param called what the page, or what its entries stand in, has to be called; else they may be links to reports
     */
    static List<Element> marked(Document page, Pattern called) {
        Map<Element, Set<Element>> siblings = new LinkedHashMap<>();
        for (Element time : page.select("time,[itemprop=datePublished]")) {
            Element entry = time;
            for (int up = 0; up < UP && entry != null; up++) {
                Element parent = entry.parent();
                if (parent != null && ENTRY.contains(entry.normalName())) {
                    siblings.computeIfAbsent(parent, key -> new LinkedHashSet<>())
                            .add(entry);
                }
                entry = parent;
            }
        }
        boolean live = called.matcher(page.title()).find();
        List<Element> best = List.of();
        for (Map.Entry<Element, Set<Element>> each : siblings.entrySet()) {
            if (each.getValue().size() > Math.max(best.size(), FEWEST - 1)
                    && (live || isCalled(each.getKey(), called))) {
                List<Element> entries = each.getValue().stream()
                        .filter(entry -> Words.of(entry.text()).size() >= WORDS)
                        .limit(MOST)
                        .toList();
                best = entries.size() > Math.max(best.size(), FEWEST - 1) ? entries : best;
            }
        }
        return best;
    }

    private static boolean isCalled(Element parent, Pattern called) {
        Element element = parent;
        for (int up = 0; element != null && up < UP; up++) {
            String names = element.className() + " " + element.id() + " " + element.attr("itemtype");
            if (called.matcher(names).find()) {
                return true;
            }
            element = element.parent();
        }
        return false;
    }

    /** When an entry was published, as its own time says with the day. */
    static @Nullable Published published(Element entry) {
        for (Element time : entry.select("time,[itemprop=datePublished]")) {
            String machine = time.hasAttr("datetime") ? time.attr("datetime") : time.attr("content");
            Published found = Dates.first(machine, "time");
            found = found != null ? found : Dates.first(time.text(), "time");
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}

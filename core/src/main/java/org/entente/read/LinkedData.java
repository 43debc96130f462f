package org.entente.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** What a page's JSON-LD (schema.org) says of the article on it. Broken scripts are passed over. */
final class LinkedData {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();
    private static final Pattern ARTICLE = Pattern.compile(".*(?:Article|BlogPosting|Report|Review|LiveBlogPosting)");
    private static final Pattern PAGE =
            Pattern.compile("(?:Web|Item|About|FAQ|Medical.*)Page|CreativeWork|Recipe|.*Guide");

    private final Map<String, JsonNode> byId = new HashMap<>();
    private final List<JsonNode> works = new ArrayList<>();

    private LinkedData() {}

    static LinkedData of(Document dom) {
        LinkedData data = new LinkedData();
        List<JsonNode> articles = new ArrayList<>();
        List<JsonNode> pages = new ArrayList<>();
        for (Element script : dom.select("script[type*=ld+json]")) {
            JsonNode root = parse(script.data());
            if (root != null) {
                data.collect(root, articles, pages);
            }
        }
        data.works.addAll(articles);
        data.works.addAll(pages);
        return data;
    }

    private static @Nullable JsonNode parse(String script) {
        try {
            return JSON.readTree(script);
        } catch (JsonProcessingException broken) {
            return null;
        }
    }

    private void collect(JsonNode root, List<JsonNode> articles, List<JsonNode> pages) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        while (!open.isEmpty()) {
            JsonNode node = open.removeFirst();
            if (node.isObject()) {
                if (node.size() > 1 && node.path("@id").isTextual()) {
                    byId.putIfAbsent(node.path("@id").asText(), node);
                }
                if (is(node, ARTICLE)) {
                    articles.add(node);
                } else if (is(node, PAGE)) {
                    pages.add(node);
                }
            }
            node.forEach(open::addLast);
        }
    }

    private static boolean is(JsonNode node, Pattern type) {
        for (JsonNode name : each(node.path("@type"))) {
            if (type.matcher(name.asText()).matches()) {
                return true;
            }
        }
        return false;
    }

    @Nullable
    String headline() {
        String headline = text("headline");
        return headline != null ? headline : text("name");
    }

    @Nullable
    String datePublished() {
        return text("datePublished");
    }

    @Nullable
    String dateModified() {
        return text("dateModified");
    }

    /** The first section that the article names. */
    @Nullable
    String section() {
        for (JsonNode work : works) {
            for (JsonNode section : each(work.path("articleSection"))) {
                String name = clean(section);
                if (name != null) {
                    return name;
                }
            }
        }
        return null;
    }

    /** Names of the authors, parted by commas. */
    @Nullable
    String author() {
        for (JsonNode work : works) {
            Set<String> names = new LinkedHashSet<>();
            for (JsonNode author : each(work.path("author"))) {
                String name = name(author);
                if (name != null) {
                    names.add(name);
                }
            }
            if (!names.isEmpty()) {
                return String.join(", ", names);
            }
        }
        return null;
    }

    @Nullable
    String publisher() {
        for (JsonNode work : works) {
            for (JsonNode publisher : each(work.path("publisher"))) {
                String name = name(publisher);
                if (name != null) {
                    return name;
                }
            }
        }
        return null;
    }

    /** The article's running text, if the page gives it as data. */
    @Nullable
    String articleBody() {
        return text("articleBody");
    }

    private @Nullable String text(String field) {
        for (JsonNode work : works) {
            String text = clean(work.path(field));
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    private @Nullable String name(JsonNode node) {
        if (node.isTextual()) {
            return clean(node);
        }
        JsonNode named =
                node.has("name") ? node : byId.getOrDefault(node.path("@id").asText(), node);
        for (JsonNode name : each(named.path("name"))) {
            return clean(name);
        }
        return null;
    }

    private static @Nullable String clean(JsonNode node) {
        if (!node.isTextual()) {
            return null;
        }
        String text = Parser.unescapeEntities(node.asText(), false).strip();
        return text.isEmpty() ? null : text;
    }

    private static Iterable<JsonNode> each(JsonNode node) {
        return node.isArray() ? node : node.isMissingNode() ? List.of() : List.of(node);
    }
}

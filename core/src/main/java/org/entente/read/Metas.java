package org.entente.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A page's meta tags: contents by name, property or itemprop in lower case. */
final class Metas {
    private final Map<String, List<String>> contents = new LinkedHashMap<>();

    private Metas() {}

    static Metas of(Document dom) {
        Metas metas = new Metas();
        for (Element meta : dom.getElementsByTag("meta")) {
            String content = Words.squeeze(meta.attr("content"));
            for (String key : List.of("property", "name", "itemprop")) {
                String name = meta.attr(key).strip().toLowerCase(Locale.ROOT);
                if (!content.isEmpty() && !name.isEmpty()) {
                    List<String> same = metas.contents.computeIfAbsent(name, absent -> new ArrayList<>(1));
                    if (!same.contains(content)) {
                        same.add(content);
                    }
                }
            }
        }
        return metas;
    }

    /** The content of the first of {@code names} that the page has, or null. */
    @Nullable
    String first(List<String> names) {
        for (String name : names) {
            List<String> same = contents.get(name);
            if (same != null) {
                return same.get(0);
            }
        }
        return null;
    }

    /** All contents of {@code name}. */
    List<String> all(String name) {
        return contents.getOrDefault(name, List.of());
    }

    /** The first contents of all names that are like {@code name} and not like {@code other}, in the page's order. */
    List<String> like(Pattern name, Pattern other) {
        return contents.entrySet().stream()
                .filter(meta -> name.matcher(meta.getKey()).find()
                        && !other.matcher(meta.getKey()).find())
                .map(meta -> meta.getValue().get(0))
                .toList();
    }
}

package org.entente.web.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.entente.dossier.Filter;
import org.jspecify.annotations.Nullable;

/** Addresses of pages, with what they ask for. */
public final class Addresses {
    private Addresses() {}

    /** The page at {@code path}, of what the filter lets through, from the first on. */
    public static String of(String path, Filter filter) {
        List<String> all = new ArrayList<>();
        add(all, "actor", filter.actor());
        add(all, "with", filter.with());
        add(all, "type", filter.type());
        add(all, "quad", filter.quad());
        add(all, "standing", filter.standing());
        add(all, "from", filter.from());
        add(all, "to", filter.to());
        add(all, "outlet", filter.outlet());
        add(all, "text", filter.text());
        add(all, "confidence", filter.confidence());
        return all.isEmpty() ? path : path + "?" + String.join("&", all);
    }

    /** The page of an actor. */
    public static String actor(String id) {
        return "/actors/" + encoded(id);
    }

    /** The page of two parties. */
    public static String pair(String actor, String with) {
        return of("/pair", Filter.all().actor(actor).with(with));
    }

    private static void add(List<String> all, String name, @Nullable Object value) {
        if (value != null) {
            all.add(name + "=" + encoded(value.toString()));
        }
    }

    /** For a part of a path or the value of a parameter. */
    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

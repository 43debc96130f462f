package org.entente.web.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.entente.dossier.Filter;
import org.entente.record.Standing;
import org.jspecify.annotations.Nullable;

/** An address of one of our own pages with what they are asked. */
public final class Address {
    private final String path;
    private final List<String> asked = new ArrayList<>();

    /** The page at {@code path}. */
    public Address(String path) {
        this.path = path;
    }

    /** The page at {@code path}, narrowed as {@code filter} says; its part of the list is left out. */
    public static Address of(String path, Filter filter) {
        Standing standing = filter.standing();
        return new Address(path)
                .with("actor", filter.actor())
                .with("with", filter.with())
                .with("type", filter.type())
                .with("quad", filter.quad())
                .with("standing", standing == null ? null : Words.of(standing))
                .with("from", filter.from())
                .with("to", filter.to())
                .with("place", filter.place())
                .with("outlet", filter.outlet())
                .with("text", filter.text())
                .with("confidence", filter.confidence());
    }

    /** The page of an actor. */
    public static String actor(String id) {
        return "/actors/" + encode(id);
    }

    /** The page of two actors. */
    public static String pair(String actor, String with) {
        return new Address("/pair").with("actor", actor).with("with", with).toString();
    }

    /** One thing more; null asks nothing. */
    public Address with(String name, @Nullable Object value) {
        if (value != null) {
            asked.add(name + "=" + encode(value.toString()));
        }
        return this;
    }

    private static String encode(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return asked.isEmpty() ? path : path + "?" + String.join("&", asked);
    }
}

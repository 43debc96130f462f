package org.entente.web.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.entente.dossier.Filter;
import org.entente.export.Exporter.Format;
import org.entente.export.Exporter.What;
import org.jspecify.annotations.Nullable;

/**
 * What is on a page, to download.
 *
 * @param links one a format
 */
public record Downloads(List<Link> links) {

    /**
     * A file to download.
     *
     * @param address where it is
     * @param title what it is
     */
    public record Link(String address, String title) {}

    /** All that a filter lets through, whatever its page. */
    public static Downloads of(What what, Filter filter) {
        String query = query(filter);
        return new Downloads(links(what, "/export/" + what.name().toLowerCase(Locale.ROOT), query));
    }

    /** One event. */
    public static Downloads of(String event) {
        return new Downloads(links(What.EVENTS, "/export/events/" + event, ""));
    }

    private static List<Link> links(What what, String path, String query) {
        return Arrays.stream(Format.values())
                .filter(f -> f.holds(what))
                .map(f -> new Link(path + "." + f.extension() + query, f.title()))
                .toList();
    }

    private static String query(Filter filter) {
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
        return all.isEmpty() ? "" : "?" + String.join("&", all);
    }

    private static void add(List<String> all, String name, @Nullable Object value) {
        if (value != null) {
            all.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
    }
}

package org.entente.web.view;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.entente.dossier.Filter;
import org.entente.export.Exporter.Format;
import org.entente.export.Exporter.What;

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
        return new Downloads(links(what, "/export/" + what.name().toLowerCase(Locale.ROOT), filter));
    }

    /** One event. */
    public static Downloads of(String event) {
        return new Downloads(links(What.EVENTS, "/export/events/" + event, Filter.all()));
    }

    private static List<Link> links(What what, String path, Filter filter) {
        return Arrays.stream(Format.values())
                .filter(f -> f.holds(what))
                .map(f ->
                        new Link(Address.of(path + "." + f.extension(), filter).toString(), f.title()))
                .toList();
    }
}

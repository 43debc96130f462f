package org.entente.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A report before it is read: what an outlet puts on a page.
 *
 * @param title its title
 * @param outlet who publishes it
 * @param date on which day, or null
 * @param agency whom its byline credits, or null
 * @param paragraphs its text, menus and notices among it
 */
record NewsText(
        String title,
        String outlet,
        @Nullable LocalDate date,
        @Nullable String agency,
        List<String> paragraphs) {
    NewsText {
        paragraphs = List.copyOf(paragraphs);
    }

    NewsText saying(List<String> words) {
        return new NewsText(title, outlet, date, agency, words);
    }

    NewsText titled(String words) {
        return new NewsText(words, outlet, date, agency, paragraphs);
    }

    NewsText by(String paper, long daysLater) {
        return new NewsText(title, paper, date == null ? null : date.plusDays(daysLater), agency, paragraphs);
    }

    NewsText crediting(String maker) {
        return new NewsText(title, outlet, date, maker, paragraphs);
    }

    /** The page, with nothing to say which of its paragraphs are the report. */
    String html() {
        return "<html><head><title>" + escaped(title) + "</title><meta property=\"og:title\" content=\""
                + escaped(title) + "\"><meta property=\"og:site_name\" content=\"" + escaped(outlet) + "\">"
                + (date == null ? "" : "<meta property=\"article:published_time\" content=\"" + date + "\">")
                + "</head><body><h1>" + escaped(title) + "</h1>\n"
                + (agency == null ? "" : "<p class=\"byline\">By " + escaped(agency) + "</p>\n")
                + paragraphs.stream().map(p -> "<p>" + escaped(p) + "</p>\n").collect(Collectors.joining())
                + "</body></html>";
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}

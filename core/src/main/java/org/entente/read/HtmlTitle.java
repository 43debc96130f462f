package org.entente.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A web page's title: the main heading that one of its declared titles (meta tags, JSON-LD, window) says too; else the
 * first that is declared.
 */
final class HtmlTitle {
    private static final List<String> TITLES =
            List.of("og:title", "twitter:title", "headline", "dc.title", "dcterms.title", "citation_title");
    private static final double ENOUGH = 0.5;
    private static final Pattern ADDED = Pattern.compile("\\s*(?:[|»·•:–—]|-\\s).*");

    private final List<String> headings;
    private final List<String> declared = new ArrayList<>();
    private final @Nullable String outlet;

    HtmlTitle(Document dom, LinkedData linked, Metas metas, @Nullable String outlet) {
        this.outlet = outlet;
        this.headings = headings(dom);
        String meta = metas.first(TITLES);
        declare(meta);
        declare(linked.headline());
        declare(dom.title());
    }

    private static List<String> headings(Document dom) {
        Set<String> headings = new LinkedHashSet<>();
        for (Element heading : dom.select("h1")) {
            String words = Words.squeeze(heading.text());
            if (!words.isEmpty()) {
                headings.add(words);
            }
        }
        return List.copyOf(headings);
    }

    private void declare(@Nullable String title) {
        String bare = title == null ? "" : TitleSuffix.without(Words.squeeze(title), outlet);
        if (!bare.isEmpty() && !declared.contains(bare)) {
            declared.add(bare);
        }
    }

    @Nullable
    String words() {
        if (declared.isEmpty()) {
            return headings.isEmpty() ? null : headings.get(0);
        }
        String best = null;
        double most = ENOUGH;
        for (String heading : headings) {
            double share = declared.stream()
                    .mapToDouble(title -> likeness(heading, title))
                    .max()
                    .orElse(0);
            if (share > most) {
                best = heading;
                most = share;
            }
        }
        return best != null ? best : declared.get(0);
    }

    /** How much a heading and a declared title have in common, 0–1; a title that only adds to the heading says it all. */
    private static double likeness(String heading, String title) {
        boolean begins = title.regionMatches(true, 0, heading, 0, heading.length());
        return begins
                        && ADDED.matcher(title.substring(heading.length())).matches()
                        && Words.of(heading).size() > 1
                ? 1
                : Similarity.dice(heading, title);
    }
}

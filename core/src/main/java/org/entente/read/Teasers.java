package org.entente.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Other reports announced on a page: several headings in a row that are links, each with a few words under it or none. */
final class Teasers {
    private static final Pattern ABSOLUTE = Pattern.compile("(?i)^(?:https?:)?//(?:www\\.)?([^/:?#]+)");
    private static final int FEWEST = 2;
    private static final int WORDS = 90;
    private static final int LABEL = 7;
    private static final double LINKED = 0.8;
    private static final double MOST = 0.4;

    private final String host;

    /** @param host where the page lies, in lower case and without {@code www.}; empty if that is not known */
    Teasers(String host) {
        this.host = host;
    }

    /** {@code runs} without such announcements; a page that is a list of them is left as it is. */
    List<HtmlText.Run> without(List<HtmlText.Run> runs) {
        List<HtmlText.Run> kept = new ArrayList<>(runs.size());
        int i = 0;
        while (i < runs.size()) {
            int end = 2 * i < runs.size() ? i : end(runs, i);
            if (end == i) {
                kept.add(runs.get(i++));
            } else {
                int last = kept.size() - 1;
                if (last >= 0 && isLabel(kept.get(last))) {
                    kept.remove(last);
                }
                i = end;
            }
        }
        return words(kept) < (1 - MOST) * words(runs) ? runs : kept;
    }

    /** Where the announcements that begin at {@code start} end; {@code start} if none begin there. */
    private int end(List<HtmlText.Run> runs, int start) {
        int found = 0;
        int end = start;
        while (end < runs.size() && isLinked(runs.get(end))) {
            int next = end + 1;
            while (next < runs.size() && runs.get(next).passage().shape() != Passage.Shape.HEADING) {
                next++;
            }
            if (words(runs.subList(end + 1, next)) > WORDS) {
                break;
            }
            found++;
            end = next;
        }
        return found < FEWEST ? start : end;
    }

    private boolean isLinked(HtmlText.Run run) {
        return run.passage().shape() == Passage.Shape.HEADING && run.linkShare() >= LINKED && leadsWithin(run.holder());
    }

    /** Whether the heading's link leads to the same site: what others have, a report may well be about. */
    private boolean leadsWithin(Element heading) {
        Element around = heading.closest("a[href]");
        Element link = around != null ? around : heading.selectFirst("a[href]");
        String address = link == null ? "" : link.attr("href").strip();
        return !address.startsWith("#")
                && (!ABSOLUTE.matcher(address).find() || host(address).equals(host));
    }

    /** The host that an address names, in lower case and without {@code www.}, or nothing. */
    static String host(String address) {
        Matcher absolute = ABSOLUTE.matcher(address);
        return absolute.find() ? absolute.group(1).toLowerCase(Locale.ROOT) : "";
    }

    private static boolean isLabel(HtmlText.Run run) {
        return run.passage().shape() == Passage.Shape.HEADING
                && run.holder().closest("h1") == null
                && Words.of(run.passage().words()).size() <= LABEL;
    }

    private static int words(List<HtmlText.Run> runs) {
        return runs.stream()
                .mapToInt(run -> Words.of(run.passage().words()).size())
                .sum();
    }
}

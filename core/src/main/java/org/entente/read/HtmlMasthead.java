package org.entente.read;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Title, outlet, author and date as a web page's markup gives them: JSON-LD, then meta tags, then visible marks. */
final class HtmlMasthead {
    private static final List<String> OUTLETS = List.of("og:site_name", "application-name", "dc.publisher");
    private static final List<String> SECTIONS =
            List.of("article:section", "parsely-section", "section", "dc.subject.section", "articlesection");
    private static final int LONGEST = 80;
    private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s/]+\\S{0,2000}");
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?:.*|.*@.*|www\\..*");

    private final Document dom;
    private final LinkedData linked;
    private final Metas metas;
    private final String uri;

    HtmlMasthead(Document dom, LinkedData linked, String uri) {
        this.dom = dom;
        this.linked = linked;
        this.metas = Metas.of(dom);
        this.uri = uri;
    }

    Masthead masthead() {
        String outlet = outlet();
        String title = new HtmlTitle(dom, linked, metas, outlet).words();
        List<HtmlText.Run> lines = HtmlText.runsApart(dom.body());
        TitleSurroundings near = TitleSurroundings.of(lines, title);
        String author = new HtmlAuthor(dom, linked, metas, outlet).names(near);
        List<String> addresses = List.of(uri, attribute("link[rel=canonical]", "href"), first("og:url"));
        HtmlDate date = new HtmlDate(dom, linked, metas, addresses);
        return new Masthead(
                title,
                outlet,
                author,
                date.published(near, lines, author),
                date.modified(near),
                section(),
                address(addresses),
                null);
    }

    private @Nullable String section() {
        String declared = metas.first(SECTIONS);
        String section = declared != null ? declared : linked.section();
        return section == null || section.length() > LONGEST ? null : Words.squeeze(section);
    }

    /** The canonical address, else that of link previews, else where the page was found; whole ones only. */
    private static @Nullable String address(List<String> addresses) {
        for (int i : new int[] {1, 2, 0}) {
            String address = addresses.get(i).strip();
            if (WEB.matcher(address).matches()) {
                return address;
            }
        }
        return null;
    }

    private @Nullable String outlet() {
        String site = metas.first(OUTLETS);
        String publisher = site != null ? site : linked.publisher();
        return publisher == null || ADDRESS.matcher(publisher).matches() ? null : Words.squeeze(publisher);
    }

    private String first(String name) {
        String content = metas.first(List.of(name));
        return content == null ? "" : content;
    }

    private String attribute(String selector, String name) {
        Element element = dom.selectFirst(selector);
        return element == null ? "" : element.attr(name);
    }
}

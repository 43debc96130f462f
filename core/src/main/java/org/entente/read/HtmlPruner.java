package org.entente.read;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeVisitor;
import org.jsoup.select.Selector;

/**
 * Takes from a page what its markup says is no part of the report: scripts, navigation, forms, and whatever is named
 * after sharing, comments, adverts or recommendations, unless most of the page's running text is in it.
 */
final class HtmlPruner {
    private static final String NEVER =
            "script,style,noscript,template,iframe,svg,math,canvas,object,embed,audio,video,"
                    + "select,option,textarea,input,button,datalist,map,dialog,nav,menu,head,link,meta";
    private static final Evaluator UNLIKELY =
            Selector.evaluatorOf("aside,footer,form,[role=navigation],[role=complementary],"
                    + "[role=search],[role=dialog],[role=banner],[role=contentinfo],[role=menu],[role=alert]");
    private static final Evaluator HIDDEN = Selector.evaluatorOf(
            "[hidden],[aria-hidden=true],[style~=(?i)display:\\s*none],[style~=(?i)visibility:\\s*hidden]");
    private static final Pattern SURE =
            names("nav|navbar|navigation|menu|breadcrumbs?|crumbs?|footer|foot|sidebar|side-bar|related|"
                    + "recommend(?:ed|ations?)?|read-?(?:more|next|also)|more-?(?:stories|articles|posts|news|from|on)|"
                    + "trending|popular|most-?read|share|sharing|sharedaddy|sharebar|social|addtoany|addthis|followers|"
                    + "newsletter|subscribe|signup|sign-up|optin|opt-in|cookies?|consent|gdpr|popup|pop-up|modal|"
                    + "advert(?:isement|s)?|ads?|adsense|sponsor(?:ed|s)?|comments?|commentlist|comment-?form|disqus|respond|"
                    + "author-?(?:bio|box|info|card|about|details|profile|description)|about-?(?:the-?)?author|"
                    + "tag-?list|tagcloud|table-?of-?contents|ez-toc|pagination|pager|prev-?next|post-?nav(?:igation)?|"
                    + "skip-?(?:link|to)|screen-?reader(?:-text)?|sr-only|visually-?hidden|outbrain|taboola|jp-relatedposts|yarpp|"
                    + "site-?header");
    private static final Pattern LIKELY =
            names("rail|follow|subscription|banner|overlay|promo(?:tion|s)?|cta|bio|byline|"
                    + "tags?|categories|toc|search|login|paywall|hidden|print-?only|noprint|meta|post-?meta|entry-?meta|"
                    + "testimonials?|ratings?|copyright|disclaimer|toolbar|masthead|page-?header|top-?bar|"
                    + "dropdown|carousel|slider|donate|donation|feedback|survey");
    private static final Set<String> TEXT = Set.of(
            "main", "article", "h1", "h2", "h3", "h4", "h5", "h6", "p", "b", "strong", "em", "i", "table", "tbody",
            "tr", "td", "th");
    /** Of the page's running text, the share above which an element is kept whatever its name. */
    private static final double MOST = 0.3;

    private HtmlPruner() {}

    private static Pattern names(String alternatives) {
        return Pattern.compile("(?i)(?:^|[\\s_-])(?:" + alternatives + ")(?:$|[\\s_-])");
    }

    /** Removes in place; where not {@code strict}, only what is sure. */
    static void prune(Document dom, boolean strict) {
        dom.select(NEVER).remove();
        removeComments(dom);
        Element body = dom.body();
        Map<Element, Integer> weights = weights(body);
        int most = (int) (MOST * weights.getOrDefault(body, 0));
        for (Element element : List.copyOf(body.getAllElements())) {
            if (!element.equals(body)
                    && element.parent() != null
                    && weights.getOrDefault(element, 0) <= most
                    && (element.is(UNLIKELY) || (strict && element.is(HIDDEN)) || isNamed(element, strict))) {
                element.remove();
            }
        }
    }

    private static boolean isNamed(Element element, boolean strict) {
        String names = element.className() + " " + element.id();
        return names.length() > 1
                && !TEXT.contains(element.normalName())
                && (SURE.matcher(names).find()
                        || (strict && LIKELY.matcher(names).find()));
    }

    private static void removeComments(Document dom) {
        dom.forEachNode(node -> {
            if (node instanceof Comment && node.parentNode() != null) {
                node.remove();
            }
        });
    }

    /** Characters of running text (text nodes of some length outside links) under each element. */
    static Map<Element, Integer> weights(Element root) {
        Map<Element, Integer> weights = new IdentityHashMap<>();
        root.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                Element parent = node instanceof TextNode text
                                && text.getWholeText().strip().length() >= 25
                        ? text.parent()
                        : null;
                if (parent != null && !parent.normalName().equals("a")) {
                    weights.merge(parent, node.nodeValue().strip().length(), Integer::sum);
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element && !element.equals(root) && element.parent() != null) {
                    Integer weight = weights.get(element);
                    if (weight != null) {
                        weights.merge(element.parent(), weight, Integer::sum);
                    }
                }
            }
        });
        return weights;
    }
}

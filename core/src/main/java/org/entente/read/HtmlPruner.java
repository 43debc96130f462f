package org.entente.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.Selector;

/**
 * Says which elements of a page are no part of the report, by their markup: scripts, navigation, forms, and whatever is named
 * after sharing, comments, adverts or recommendations, unless most of the page's running text is in it.
 */
final class HtmlPruner {
    private static final Set<String> NEVER = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "svg",
            "math",
            "canvas",
            "object",
            "embed",
            "audio",
            "video",
            "select",
            "option",
            "textarea",
            "input",
            "button",
            "datalist",
            "map",
            "dialog",
            "amp-ad",
            "amp-auto-ads",
            "amp-consent",
            "amp-embed",
            "amp-list",
            "amp-next-page",
            "amp-sidebar",
            "amp-social-share",
            "amp-sticky-ad",
            "amp-user-notification",
            "amp-web-push",
            "nav",
            "menu",
            "head",
            "link",
            "meta");
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

    private static final int FEWEST = 25;

    private HtmlPruner() {}

    private static Pattern names(String alternatives) {
        return Pattern.compile("(?i)(?:^|[\\s_-])(?:" + alternatives + ")(?:$|[\\s_-])");
    }

    /**
     * The elements under {@code body} that are no part of the report; where not {@code strict}, only what is sure. The
     * page itself stays as it is: taking elements out one by one costs the square of their number.
     */
    static Set<Node> pruned(Element body, boolean strict) {
        Set<Node> pruned = new HashSet<>();
        body.forEachNode(node -> {
            if (node instanceof Element element && NEVER.contains(element.normalName())) {
                pruned.add(element);
            }
        });
        Map<Node, Integer> weights = weights(body, pruned);
        int most = (int) (MOST * weights.getOrDefault(body, 0));
        body.forEachNode(node -> {
            if (node instanceof Element element
                    && !element.equals(body)
                    && weights.getOrDefault(element, 0) <= most
                    && (element.is(UNLIKELY) || (strict && element.is(HIDDEN)) || isNamed(element, strict))) {
                pruned.add(element);
            }
        });
        return pruned;
    }

    private static boolean isNamed(Element element, boolean strict) {
        String names = element.className() + " " + element.id();
        return names.length() > 1
                && !TEXT.contains(element.normalName())
                && (SURE.matcher(names).find()
                        || (strict && LIKELY.matcher(names).find()));
    }

    /** Characters of running text (text nodes of some length outside links) under each element, without {@code pruned}. */
    static Map<Node, Integer> weights(Element root, Set<Node> pruned) {
        Map<Node, Integer> weights = new HashMap<>();
        NodeTraversor.filter(
                new NodeFilter() {
                    @Override
                    public FilterResult head(Node node, int depth) {
                        if (pruned.contains(node)) {
                            return FilterResult.SKIP_ENTIRELY;
                        }
                        Node parent = node.parentNode();
                        if (node instanceof TextNode text
                                && parent != null
                                && !parent.normalName().equals("a")) {
                            int length = text.getWholeText().strip().length();
                            if (length >= FEWEST) {
                                weights.merge(parent, length, Integer::sum);
                            }
                        }
                        return FilterResult.CONTINUE;
                    }

                    @Override
                    public FilterResult tail(Node node, int depth) {
                        Integer weight = weights.get(node);
                        Node parent = node.parentNode();
                        if (weight != null && parent != null && !node.equals(root)) {
                            weights.merge(parent, weight, Integer::sum);
                        }
                        return FilterResult.CONTINUE;
                    }
                },
                root);
        return weights;
    }
}

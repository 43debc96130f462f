package org.entente.read;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Takes from a page what its markup says is no part of the report: scripts, navigation, forms, and whatever is named
 * after sharing, comments, adverts or recommendations, unless most of the page's running text is in it.
 */
final class HtmlPruner {
    private static final String NEVER = "script,style,noscript,template,iframe,svg,math,canvas,object,embed,audio,video,"
            + "select,option,textarea,input,button,datalist,map,dialog,nav,menu,head,link,meta";
    private static final String UNLIKELY_TAGS = "aside,footer,form,[hidden],[aria-hidden=true],[role=navigation],"
            + "[role=complementary],[role=search],[role=dialog],[role=banner],[role=contentinfo],[role=menu],[role=alert],"
            + "[style~=(?i)display:\\s*none],[style~=(?i)visibility:\\s*hidden]";
    private static final Pattern UNLIKELY = Pattern.compile("(?i)(?:^|[\\s_-])(?:"
            + "nav|navbar|navigation|menu|breadcrumbs?|crumbs?|footer|foot|sidebar|side-bar|rail|related|"
            + "recommend(?:ed|ations?)?|read-?(?:more|next|also)|more-?(?:stories|articles|posts|news|from|on)|"
            + "trending|popular|most-?read|share|sharing|sharedaddy|sharebar|social|addtoany|addthis|follow|followers|"
            + "newsletter|subscribe|subscription|signup|sign-up|optin|opt-in|cookies?|consent|gdpr|banner|popup|pop-up|"
            + "modal|overlay|advert(?:isement|s)?|ads?|adsense|sponsor(?:ed|s)?|promo(?:tion|s)?|cta|"
            + "comments?|commentlist|comment-?form|disqus|respond|"
            + "author-?(?:bio|box|info|card|about|details|profile|description)|about-?(?:the-?)?author|bio|byline|"
            + "tags?|tag-?list|tagcloud|categories|toc|table-?of-?contents|ez-toc|pagination|pager|prev-?next|post-?nav(?:igation)?|"
            + "widget|search|login|paywall|skip-?(?:link|to)|screen-?reader(?:-text)?|sr-only|visually-?hidden|"
            + "hidden|print-?only|noprint|outbrain|taboola|jp-relatedposts|yarpp|meta|post-?meta|entry-?meta|"
            + "testimonials?|ratings?|copyright|disclaimer|toolbar|masthead|site-?header|page-?header|top-?bar|"
            + "dropdown|carousel|slider|gallery-?nav|donate|donation|feedback|survey"
            + ")(?:$|[\\s_-])");
    /** Of the page's running text, the share above which an element is kept whatever its name. */
    private static final double MOST = 0.3;

    private HtmlPruner() {}

    static void prune(Document dom) {
        dom.select(NEVER).remove();
        removeComments(dom);
        Element body = dom.body();
        Map<Element, Integer> weights = weights(body);
        int all = Math.max(1, weights.getOrDefault(body, 0));
        for (Element element : dom.select(UNLIKELY_TAGS)) {
            removeUnless(element, body, weights, all);
        }
        for (Element element : List.copyOf(body.getAllElements())) {
            if (isUnlikely(element)) {
                removeUnless(element, body, weights, all);
            }
        }
    }

    private static void removeUnless(Element element, Element body, Map<Element, Integer> weights, int all) {
        if (element != body && weights.getOrDefault(element, 0) < MOST * all && element.parent() != null) {
            element.remove();
        }
    }

    private static boolean isUnlikely(Element element) {
        String tag = element.normalName();
        if (tag.equals("html") || tag.equals("body") || tag.equals("main") || tag.equals("article") || tag.matches("h[1-6]|p|b|strong|em|i|tr|td|th|tbody|table")) {
            return false;
        }
        return UNLIKELY.matcher(element.className()).find() || UNLIKELY.matcher(element.id()).find();
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
                Element parent = node instanceof TextNode text && text.getWholeText().strip().length() >= 25 ? text.parent() : null;
                if (parent != null && !parent.normalName().equals("a")) {
                    weights.merge(parent, node.nodeValue().strip().length(), Integer::sum);
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element && element != root && element.parent() != null) {
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

package org.entente.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * The report on a web page: the smallest element that holds nearly all running text, without lists of links; or the
 * text that the page gives as data, where it shows less than half of that.
 */
final class ArticleFinder {
    private static final List<String> MARKED = List.of("[itemprop=articleBody]", "article", "main,[role=main]");
    private static final double NEARLY_ALL = 0.9;
    private static final double HALF = 0.5;
    private static final double ENOUGH = 0.5;
    private static final int CLIMB = 8;
    private static final int LEAD = 260;

    private ArticleFinder() {}

    /** The article's passages in order, their offsets not yet set; empty if there is none. The page lies at {@code host}. */
    static List<Passage> article(Document dom, @Nullable String articleBody, String host) {
        Teasers teasers = new Teasers(host);
        List<Passage> strict = passages(dom.body(), true, teasers);
        List<Passage> lenient = passages(dom.body(), false, teasers);
        List<Passage> best = words(strict) < HALF * words(lenient) ? lenient : strict;
        List<Passage> data = articleBody == null ? List.of() : paragraphs(articleBody);
        return words(best) < HALF * words(data) ? data : best;
    }

    private static List<Passage> passages(Element body, boolean strict, Teasers teasers) {
        Set<Node> pruned = HtmlPruner.pruned(body, strict);
        Map<Node, Integer> weights = HtmlPruner.weights(body, pruned);
        List<Passage> passages = new ArrayList<>();
        Element root = withLead(root(body, weights), body, weights, pruned);
        for (HtmlText.Run run : teasers.without(HtmlText.runs(root, pruned))) {
            if (!isLinkList(run)) {
                passages.add(run.passage());
            }
        }
        return passages;
    }

    private static List<Passage> paragraphs(String articleBody) {
        List<Passage> paragraphs = new ArrayList<>();
        String plain = articleBody.indexOf('<') < 0
                ? articleBody
                : Jsoup.parseBodyFragment(articleBody).wholeText();
        for (String line : plain.split("\\R", -1)) {
            String words = Words.squeeze(line);
            if (!words.isEmpty()) {
                paragraphs.add(new Passage(Passage.Shape.TEXT, 0, words));
            }
        }
        return paragraphs;
    }

    private static int words(List<Passage> passages) {
        return passages.stream()
                .mapToInt(passage -> Words.of(passage.words()).size())
                .sum();
    }

    private static boolean isLinkList(HtmlText.Run run) {
        return run.linkShare() > 0.6
                && run.passage().shape() != Passage.Shape.HEADING
                && !Words.endsSentence(run.passage().words());
    }

    private static Element root(Element body, Map<Node, Integer> weights) {
        Element start = body;
        int all = Math.max(1, weights.getOrDefault(body, 0));
        for (String selector : MARKED) {
            Element best = null;
            for (Element element : body.select(selector)) {
                if (best == null || weights.getOrDefault(element, 0) > weights.getOrDefault(best, 0)) {
                    best = element;
                }
            }
            if (best != null && weights.getOrDefault(best, 0) > ENOUGH * all) {
                start = best;
                break;
            }
        }
        return descend(start, weights);
    }

    /**
     * The nearest element around {@code root} that holds the running text before it too (a standfirst, first paragraphs
     * in a box of their own) under the main heading; what comes after {@code root} there is pruned.
     */
    private static Element withLead(Element root, Element body, Map<Node, Integer> weights, Set<Node> pruned) {
        Element best = root;
        List<Element> after = new ArrayList<>();
        Element at = root;
        for (int up = 0; up < CLIMB && at.parent() != null && !at.equals(body); up++) {
            after.addAll(at.nextElementSiblings());
            int lead = 0;
            boolean heading = false;
            for (Element before : at.previousElementSiblings()) {
                lead += weights.getOrDefault(before, 0);
                if (before.normalName().equals("h1") || before.selectFirst("h1") != null) {
                    heading = true;
                    break;
                }
            }
            at = at.parent();
            if (lead >= LEAD) {
                best = at;
                pruned.addAll(after);
                after.clear();
            }
            if (heading) {
                break;
            }
        }
        return best;
    }

    private static Element descend(Element start, Map<Node, Integer> weights) {
        Element root = start;
        int all = weights.getOrDefault(root, 0);
        while (true) {
            Element next = null;
            for (Element child : root.children()) {
                if (weights.getOrDefault(child, 0) > NEARLY_ALL * all) {
                    next = child;
                }
            }
            if (next == null) {
                return root;
            }
            root = next;
        }
    }
}

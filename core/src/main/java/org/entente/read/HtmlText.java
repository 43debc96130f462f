package org.entente.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** The runs of text under an element, cut where a block begins or ends, each with how much of it is links. */
final class HtmlText implements NodeFilter {
    /** One run of text: its passage, the block element that holds it, and how many of its characters are links. */
    record Run(Passage passage, Element holder, int linked) {
        double linkShare() {
            return passage.words().isEmpty()
                    ? 0
                    : Math.min(1, (double) linked / passage.words().length());
        }
    }

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "html",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");

    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final Set<Node> without;
    private final boolean apart;
    private Element holder;
    private int linked;
    private int links;
    private int breaks;

    private HtmlText(Element root, Set<Node> without, boolean apart) {
        this.without = without;
        this.apart = apart;
        holder = root;
    }

    /** Those under {@code root}, as if the elements {@code without} were not there. */
    static List<Run> runs(Element root, Set<Node> without) {
        return runs(root, without, false);
    }

    /** The same with white space between any two elements: labels and names are often parted by style alone. */
    static List<Run> runsApart(Element root) {
        return runs(root, Set.of(), true);
    }

    private static List<Run> runs(Element root, Set<Node> without, boolean apart) {
        HtmlText text = new HtmlText(root, without, apart);
        NodeTraversor.filter(text, root);
        text.cut(root);
        return text.runs;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (without.contains(node)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (node instanceof TextNode leaf) {
            append(leaf.getWholeText());
        } else if (node instanceof Element element) {
            begin(element);
        }
        return FilterResult.CONTINUE;
    }

    private void begin(Element element) {
        String tag = element.normalName();
        if (apart) {
            words.append(' ');
        }
        if (BLOCKS.contains(tag)) {
            cut(element);
        } else if (tag.equals("br")) {
            breaks++;
            if (breaks == 2) {
                cut(holder);
            } else {
                words.append('\n');
            }
        }
        if (isLink(element)) {
            links++;
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && !without.contains(node)) {
            if (apart) {
                words.append(' ');
            }
            if (isLink(element)) {
                links--;
            }
            if (BLOCKS.contains(element.normalName())) {
                Element parent = element.parent();
                cut(parent == null ? element : parent);
            }
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isLink(Element element) {
        return element.normalName().equals("a") && element.hasAttr("href");
    }

    private void append(String text) {
        if (!text.isBlank()) {
            breaks = 0;
            if (links > 0) {
                linked += text.strip().length();
            }
        }
        words.append(text);
    }

    /** Ends the run that is open; the next one is held by {@code next} or its nearest block. */
    private void cut(Element next) {
        String squeezed = Words.squeeze(words.toString());
        if (!squeezed.isEmpty()) {
            runs.add(new Run(new Passage(shape(holder), 0, squeezed), holder, linked));
        }
        words.setLength(0);
        linked = 0;
        breaks = 0;
        holder = next;
    }

    private static Passage.Shape shape(Element holder) {
        Element element = holder;
        for (int up = 0; element != null && up < 3; up++) {
            switch (element.normalName()) {
                case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                    return Passage.Shape.HEADING;
                }
                case "li", "dd", "dt", "td", "th" -> {
                    return Passage.Shape.ITEM;
                }
                case "figcaption", "caption" -> {
                    return Passage.Shape.CAPTION;
                }
                default -> element = element.parent();
            }
        }
        return Passage.Shape.TEXT;
    }
}

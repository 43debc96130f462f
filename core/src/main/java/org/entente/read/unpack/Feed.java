package org.entente.read.unpack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.entente.read.UnreadableException.Reason;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/**
 * A feed: RSS 0.9 to 2.0, RDF, Atom. Each item with a text is a source. Nothing that a document type declares is believed, and what
 * is not well-formed is read as far as it makes sense, as readers of feeds do.
 */
final class Feed implements Container {
    private static final int DEEPEST = 100;

    @Override
    public void unpack(Item item, Unpacking unpacking) throws IOException {
        if (new String(
                        item.in().head(Window.SIZE / 2),
                        Characters.charset(item.in().head(2)))
                .contains("<!ENTITY")) {
            throw new RefusedException(Reason.HOSTILE, "it declares entities, which no feed needs");
        }
        FeedText text =
                new FeedText(Characters.ofXml(item.in()), unpacking.limits().item());
        Parser parser = Parser.xmlParser().setMaxDepth(DEEPEST).setTrackPosition(true);
        try (StreamParser stream = new StreamParser(parser).parse(text, "")) {
            elements(item, stream.iterator(), text, unpacking);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (!text.isWhole()) {
            unpacking.failed(item.label(), Reason.DAMAGED, "it breaks off");
        }
    }

    /** Each element comes when it is complete, and goes when it was looked at: those of an item with the item. */
    private static void elements(Item item, Iterator<Element> elements, FeedText text, Unpacking unpacking) {
        String outlet = null;
        long number = 0;
        while (elements.hasNext()) {
            Element element = elements.next();
            if (isItem(element)) {
                number++;
                text.itemEnds();
                item(item, new FeedItem(element, outlet), number, unpacking);
                element.remove();
            } else if (!isInItem(element)) {
                if (outlet == null && isTitle(element)) {
                    outlet = Row.line(element.wholeText());
                }
                element.remove();
            }
        }
    }

    private static void item(Item item, FeedItem entry, long number, Unpacking unpacking) {
        String link = entry.link();
        String label = item.label(link != null ? link : Long.toString(number));
        String words = entry.text();
        if (!entry.isWhole()) {
            unpacking.failed(label, Reason.DAMAGED, "it breaks off");
        } else if (words == null) {
            unpacking.failed(
                    label,
                    Reason.NO_ARTICLE,
                    "the feed has no text of it" + (link == null ? "" : ": use `add URL` with its address"));
        } else {
            unpacking.source(label, Utf8.of(words), entry.hints());
        }
    }

    private static boolean isItem(Element element) {
        String name = FeedItem.local(element);
        return (name.equals("item") || name.equals("entry"))
                && element.parents().size() <= 3;
    }

    private static boolean isInItem(Element element) {
        for (Element around = element.parent(); around != null; around = around.parent()) {
            if (isItem(around)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTitle(Element element) {
        Element parent = element.parent();
        return FeedItem.local(element).equals("title")
                && parent != null
                && (FeedItem.local(parent).equals("channel")
                        || FeedItem.local(parent).equals("feed"));
    }
}

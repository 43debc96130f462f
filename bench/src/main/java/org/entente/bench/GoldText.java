package org.entente.bench;

import java.util.ArrayList;
import java.util.List;
import org.entente.record.Block;
import org.entente.record.Document;
import org.entente.record.Span;

/** Makes documents of texts whose offsets the gold refers to: the text stays as it is, each line is a paragraph. */
final class GoldText {
    private GoldText() {}

    /**
     * A document in English with this very text.
     *
     * @param name a label for it
     */
    static Document document(String name, String text) {
        return new Document("d0", "0", name, null, null, null, null, null, "en", text, lines(text));
    }

    /** Likewise, with {@code id} for the document's id. */
    static Document named(String id, String text) {
        return new Document(id, id, id, null, null, null, null, null, "en", text, lines(text));
    }

    private static List<Block> lines(String text) {
        int[] points = text.codePoints().toArray();
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= points.length; at++) {
            if (at == points.length || points[at] == '\n' || points[at] == '\r') {
                Span line = trimmed(points, start, at);
                if (line.length() > 0) {
                    blocks.add(new Block(Block.Kind.PARAGRAPH, line));
                }
                start = at + 1;
            }
        }
        return blocks;
    }

    private static Span trimmed(int[] points, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(points[start])) {
            start++;
        }
        while (end > start && Character.isWhitespace(points[end - 1])) {
            end--;
        }
        return new Span(start, end);
    }
}

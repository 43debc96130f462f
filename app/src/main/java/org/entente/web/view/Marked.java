package org.entente.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.entente.record.Span;

/** Text with parts of it marked; marks may overlap, so the text is cut wherever one begins or ends. */
public final class Marked {
    /**
     * A part of a text to mark.
     *
     * @param span where, in code points of the whole text
     * @param id what it is marked for
     */
    public record Mark(Span span, String id) {}

    /**
     * A piece of text under the same marks throughout.
     *
     * @param words the piece
     * @param ids the marks that cover it, in their given order; empty for plain text
     * @param begins those of the marks that begin here
     */
    public record Piece(String words, List<String> ids, List<String> begins) {
        public Piece {
            ids = List.copyOf(ids);
            begins = List.copyOf(begins);
        }

        public boolean marked() {
            return !ids.isEmpty();
        }

        /** How many marks lie over one another here, 3 standing for more. */
        public int depth() {
            return Math.min(ids.size(), 3);
        }
    }

    private Marked() {}

    /**
     * Cuts {@code words} at the borders of marks. The pieces joined are {@code words} again.
     *
     * @param words the text to cut
     * @param start the offset of its first code point in the whole text, to which the marks' spans refer
     * @param marks may overlap, and may reach beyond {@code words}; a mark begins in the piece with its first visible
     *     code point
     */
    public static List<Piece> cut(String words, int start, List<Mark> marks) {
        int length = words.codePointCount(0, words.length());
        Span whole = new Span(start, start + length);
        List<Mark> here = marks.stream().filter(m -> m.span().overlaps(whole)).toList();
        TreeSet<Integer> borders = new TreeSet<>(List.of(start, start + length));
        for (Mark mark : here) {
            borders.add(Math.max(mark.span().start(), start));
            borders.add(Math.min(mark.span().end(), start + length));
        }
        List<Piece> pieces = new ArrayList<>();
        int from = borders.first();
        int at = 0;
        for (int to : borders.tailSet(from, false)) {
            int end = words.offsetByCodePoints(at, to - from);
            List<String> ids = new ArrayList<>();
            List<String> begins = new ArrayList<>();
            for (Mark mark : here) {
                if (mark.span().contains(from)) {
                    ids.add(mark.id());
                    if (mark.span().start() == from) {
                        begins.add(mark.id());
                    }
                }
            }
            pieces.add(new Piece(words.substring(at, end), ids, begins));
            from = to;
            at = end;
        }
        return pieces;
    }
}

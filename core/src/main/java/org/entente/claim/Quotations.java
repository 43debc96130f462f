package org.entente.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.record.Block;
import org.entente.record.Document;
import org.entente.record.Span;

/** Finds quotations in each coded block, with marks of every shape, unbalanced ones included. */
final class Quotations {
    private static final int FILLER = '\u200B';
    private static final Pattern SAID =
            Pattern.compile(", (?=(?:(?:he|she|they|it) )?(?:said|says|added|told|wrote|according to)\\b)");
    private static final int PHRASE = 4;
    private static final String END = ".!?…";

    private Quotations() {}

    /** The quotations in text order; none crosses a block. */
    static List<Quotation> find(Document document) {
        List<Quotation> found = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block.coded()) {
                find(document.words(block.span()), block.span().start(), found);
            }
        }
        return found;
    }

    private static void find(String text, int offset, List<Quotation> found) {
        int[] points = withSingleMarks(text.codePoints().toArray());
        int open = -1;
        int before = found.size();
        for (int i = 0; i < points.length; i++) {
            int p = points[i];
            if (open < 0 && opens(points, i)) {
                open = i + 1;
            } else if (open >= 0 && reopens(points, i, points[open - 1])) {
                add(points, open, cut(points, open, i), offset, true, found);
                open = i + 1;
            } else if (open >= 0 && closes(points, i, points[open - 1])) {
                add(points, open, i, offset, false, found);
                open = -1;
            } else if (open < 0 && isDoubleMark(p) && found.size() == before && lastMark(points) == i) {
                // closed but never opened: the block began inside the quotation
                add(points, 0, i, offset, false, found);
            }
        }
        if (open >= 0) {
            if (open > points.length - 4 && found.size() == before) {
                add(points, 0, open - 1, offset, false, found);
            } else if (isDoubleMark(points[open - 1])) {
                add(points, open, cut(points, open, points.length), offset, true, found);
            }
        }
    }

    /** Two apostrophes, or two grave accents, are one mark; what is left over is no word. */
    private static int[] withSingleMarks(int[] points) {
        for (int i = 0; i + 1 < points.length; i++) {
            boolean two = points[i] == points[i + 1] && (points[i] == '\'' || points[i] == '`' || points[i] == '’');
            if (two) {
                boolean opening = i + 2 < points.length && Character.isLetterOrDigit(points[i + 2]);
                points[opening ? i : i + 1] = FILLER;
                points[opening ? i + 1 : i] = '"';
            }
        }
        return points;
    }

    private static boolean opens(int[] points, int i) {
        boolean startsWord = i + 1 < points.length && !Character.isWhitespace(points[i + 1]);
        boolean afterGap = i == 0 || !Character.isLetterOrDigit(points[i - 1]);
        return startsWord
                && switch (points[i]) {
                    case '“', '„', '«' -> true;
                    case '"' -> afterGap;
                    case '‘', '\'' -> afterGap && closesLater(points, i);
                    default -> false;
                };
    }

    /** A mark that begins a word though the last one was not closed. */
    private static boolean reopens(int[] points, int i, int opening) {
        boolean same = opening == '"' && points[i] == '"' || opening == '“' && points[i] == '“';
        return same
                && i + 1 < points.length
                && Character.isLetterOrDigit(points[i + 1])
                && Character.isWhitespace(points[i - 1]);
    }

    /** Where words end whose closing mark was lost: at the comma before whoever said them. */
    private static int cut(int[] points, int from, int to) {
        Matcher said = SAID.matcher(new String(points, from, to - from));
        return said.find() ? from + said.start() + 1 : to;
    }

    private static boolean closesLater(int[] points, int open) {
        for (int i = open + 2; i < points.length; i++) {
            if (closes(points, i, points[open])) {
                return true;
            }
        }
        return false;
    }

    private static boolean closes(int[] points, int i, int opening) {
        return switch (opening) {
            case '“', '„' -> points[i] == '”' || points[i] == '"' || opening == '„' && points[i] == '“';
            case '«' -> points[i] == '»';
            case '"' -> points[i] == '"' || points[i] == '”';
            default ->
                (points[i] == '’' || points[i] == '\'')
                        && (i + 1 == points.length || !Character.isLetterOrDigit(points[i + 1]))
                        && (points[i - 1] != 's' || i + 1 == points.length || ".,;:!?".indexOf(points[i + 1]) >= 0);
        };
    }

    private static boolean isDoubleMark(int p) {
        return p == '"' || p == '“' || p == '”' || p == '»' || p == '«' || p == '„';
    }

    private static int lastMark(int[] points) {
        int i = points.length - 1;
        while (i >= 0 && !isDoubleMark(points[i])) {
            i--;
        }
        return i;
    }

    private static void add(int[] points, int from, int to, int offset, boolean isOpen, List<Quotation> found) {
        if (to > from) {
            String words = new String(points, from, to - from);
            boolean ended = END.indexOf(words.codePointBefore(words.length())) >= 0 && words.indexOf(' ') > 0;
            boolean direct = ended || words.trim().split("\\s+").length > PHRASE;
            found.add(new Quotation(new Span(offset + from, offset + to), direct, isOpen));
        }
    }
}

package org.entente.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.record.Document;
import org.entente.record.Span;

/**
 * The words that fill one role of an attribution, in a form in which gold and found compare: pieces in order, those that
 * only white space parts joined, each without white space, quotation marks and other punctuation at its two ends. Two are
 * the same if they hold the same characters.
 *
 * @param spans in code points of the text, in order, not touching; empty if nobody fills the role
 */
public record SpanSet(List<Span> spans) {
    static final SpanSet EMPTY = new SpanSet(List.of());

    public SpanSet {
        spans = List.copyOf(spans);
    }

    /**
     * Brings pieces into this form.
     *
     * @param points the text, a code point each
     */
    public static SpanSet of(int[] points, List<Span> pieces) {
        List<Span> joined = new ArrayList<>();
        for (Span piece : pieces.stream().sorted().toList()) {
            int last = joined.size() - 1;
            if (last >= 0 && isBlank(points, joined.get(last).end(), piece.start())) {
                joined.set(last, joined.get(last).cover(piece));
            } else {
                joined.add(piece);
            }
        }
        return new SpanSet(joined.stream()
                .map(span -> trimmed(points, span))
                .filter(span -> span.length() > 0)
                .toList());
    }

    boolean isEmpty() {
        return spans.isEmpty();
    }

    boolean overlaps(SpanSet other) {
        return spans.stream().anyMatch(mine -> other.spans.stream().anyMatch(mine::overlaps));
    }

    /** Its words, pieces parted by an ellipsis. */
    String words(Document document) {
        return spans.stream()
                .map(span -> document.words(span).replaceAll("\\s+", " "))
                .collect(Collectors.joining(" … "));
    }

    private static boolean isBlank(int[] points, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isWhitespace(points[i])) {
                return false;
            }
        }
        return true;
    }

    private static Span trimmed(int[] points, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && isOuter(points[start])) {
            start++;
        }
        while (end > start && isOuter(points[end - 1])) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isOuter(int point) {
        return Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || switch (Character.getType(point)) {
                    case Character.CONNECTOR_PUNCTUATION,
                            Character.DASH_PUNCTUATION,
                            Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.OTHER_PUNCTUATION -> true;
                    default -> point == '`';
                };
    }
}

package org.entente.claim.time;

import java.util.ArrayList;
import java.util.List;
import org.entente.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words about time in English text. Safe for use by many threads; the same text gives the same result.
 */
public final class TimeTagger {

    /**
     * The expressions of {@code text} in order, not overlapping, with offsets in code points of {@code text}.
     * Expressions that are joined ("from 2016 to 2017", "1939–45") make one {@link TimeForm.Range}.
     */
    public List<TimeExpression> tag(String text) {
        Words words = new Words(text);
        Grammar grammar = new Grammar(words);
        List<Links.Found> found = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            Links.@Nullable Found previous = found.isEmpty() ? null : found.get(found.size() - 1);
            Match match = grammar.at(i, previous);
            if (match == null) {
                i++;
            } else {
                found.add(new Links.Found(i, match.end(), match.form(), bound(words, i, match.end())));
                i = match.end();
            }
        }
        Offsets offsets = new Offsets(text);
        return new Links(words, (first, last) -> {
                    int start = words.at(first).start();
                    int end = words.at(last - 1).end();
                    return new Piece(new Span(offsets.of(start), offsets.of(end)), text.substring(start, end));
                })
                .join(found);
    }

    private static Bound bound(Words w, int start, int end) {
        // In 'after Friday's vote' it is the vote that comes first, on Friday.
        if (w.at(end).is("'") && w.at(end).glued()) {
            return Bound.WITHIN;
        }
        int before = w.at(start - 1).is("about", "around", "at", "least") ? start - 2 : start - 1;
        return switch (w.at(before).lower()) {
            case "since" -> Bound.SINCE;
            case "after" -> Bound.AFTER;
            case "until", "till", "by" -> Bound.UNTIL;
            case "before" -> Bound.BEFORE;
            default -> Bound.WITHIN;
        };
    }

    /** A stretch of the text and its words. */
    record Piece(Span span, String text) {}

    /** Turns chars into code points. */
    private static final class Offsets {
        private final int @Nullable [] points;

        Offsets(String text) {
            boolean plain = text.length() == text.codePointCount(0, text.length());
            points = plain ? null : new int[text.length() + 1];
            for (int i = 0; points != null && i < text.length(); i++) {
                boolean second = Character.isLowSurrogate(text.charAt(i))
                        && i > 0
                        && Character.isHighSurrogate(text.charAt(i - 1));
                points[i + 1] = points[i] + (second ? 0 : 1);
            }
        }

        int of(int index) {
            return points == null ? index : points[index];
        }
    }
}

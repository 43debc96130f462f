package org.entente.annotate.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.annotate.Attribution;
import org.entente.annotate.model.Bio.Run;
import org.entente.record.Block;
import org.entente.record.Span;

/**
 * Cues, and for each the words of its source, which is in one piece, and of its content. What belongs to a cue may stand anywhere in its window, before
 * or behind its sentence.
 */
final class Attributions {
    private static final int ROLES = 5;
    private static final int SOURCE = 0;
    private static final int CONTENT = 1;

    private final Encoded encoded;
    private final List<Place> places;
    private final BoundaryScores boundaries;

    /**
     * Where a word of the window stands.
     *
     * @param block no span reaches from one into another
     * @param span in the document
     */
    record Place(Block block, Span span) {}

    /**
     * @param places of the window's words, in order
     * @param boundaries between them
     */
    Attributions(Encoded encoded, List<Place> places, BoundaryScores boundaries) {
        this.encoded = encoded;
        this.places = places;
        this.boundaries = boundaries;
    }

    /** The attributions whose cue lies in words {@code from} to {@code to} (excluded), which are of one sentence. */
    List<Attribution> in(int from, int to) {
        List<Attribution> found = new ArrayList<>();
        for (Run run : Paths.FREE.runs(encoded.cue().rows(from, to), boundaries.cue(from, to))) {
            int start = from + run.start();
            int end = from + run.end();
            List<Run> roles = Paths.FIRST_ONCE.runs(roles(start, end), boundaries.roles(start, end));
            List<Span> content = spans(roles, CONTENT);
            if (!content.isEmpty()) {
                found.add(new Attribution(spans(roles, SOURCE), List.of(cover(start, end)), content));
            }
        }
        return found;
    }

    /** The row of the cue's first word; the cue itself is neither source nor content. */
    private float[][] roles(int start, int end) {
        int words = encoded.words();
        float[][] roles = encoded.roles().rows(start * words, (start + 1) * words);
        for (int word = start; word < end; word++) {
            Arrays.fill(roles[word], 1, ROLES, Float.NEGATIVE_INFINITY);
        }
        return roles;
    }

    /** What follows on another run of the same kind goes on with it; a block's end parts what the model does not. */
    private List<Span> spans(List<Run> roles, int kind) {
        List<Span> spans = new ArrayList<>();
        int last = -1;
        for (Run run : roles) {
            for (int word = run.start(); run.kind() == kind && word < run.end(); word++) {
                boolean goesOn = last >= 0
                        && last == word - 1
                        && places.get(last).block().equals(places.get(word).block());
                Span begun = goesOn
                        ? spans.remove(spans.size() - 1)
                        : places.get(word).span();
                spans.add(begun.cover(places.get(word).span()));
                last = word;
            }
        }
        return spans;
    }

    private Span cover(int start, int end) {
        return places.get(start).span().cover(places.get(end - 1).span());
    }
}

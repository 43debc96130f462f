package org.entente.read;

import java.util.ArrayList;
import java.util.List;
import org.entente.record.Block.Kind;

/** Cuts from coded parts what is no sentence of theirs: the site's name after a title, datelines, picture credits. */
final class Cuts {
    private static final int OPENING = 3;

    private final Bylines bylines;

    Cuts(Bylines bylines) {
        this.bylines = bylines;
    }

    List<Part> cut(List<Part> parts) {
        List<Part> cut = new ArrayList<>(parts.size() + 4);
        int paragraphs = 0;
        for (Part part : parts) {
            String words = part.words();
            switch (part.kind()) {
                case TITLE -> {
                    int suffix = TitleSuffix.start(words);
                    add(
                            cut,
                            part,
                            suffix > 0 && TitleSuffix.isForeign(words, suffix) ? suffix : -1,
                            Kind.TITLE,
                            Kind.BOILERPLATE);
                }
                case CAPTION -> add(cut, part, bylines.credit(words), Kind.CAPTION, Kind.BYLINE);
                case PARAGRAPH -> {
                    int text = paragraphs++ < OPENING ? bylines.dateline(words) : -1;
                    add(cut, part, text, text > 0 ? Kind.BYLINE : Kind.PARAGRAPH, Kind.PARAGRAPH);
                }
                case HEADING, BYLINE, BOILERPLATE -> cut.add(part);
            }
        }
        return cut;
    }

    private static void add(List<Part> cut, Part part, int at, Kind before, Kind after) {
        if (at <= 0 || at >= part.words().length()) {
            cut.add(part);
            return;
        }
        Passage passage = part.passage();
        cut.add(new Part(before, passage.part(0, at)));
        cut.add(new Part(after, passage.part(at, passage.words().length())));
    }
}

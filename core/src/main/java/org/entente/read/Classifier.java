package org.entente.read;

import java.util.ArrayList;
import java.util.List;
import org.entente.record.Block.Kind;

/**
 * Says of each passage what it is: first from its own words, then from what stands around it. Every step looks at what
 * the steps before it found, and none undoes them.
 */
final class Classifier {
    private final Clutter clutter;
    private final Bylines bylines;

    Classifier(Clutter clutter, Agencies agencies) {
        this.clutter = clutter;
        this.bylines = new Bylines(agencies);
    }

    List<Part> classify(Page page) {
        List<Part> parts = new ArrayList<>();
        for (Passage passage : page.passages()) {
            parts.add(new Part(kind(passage), passage));
        }
        Title.mark(parts, page.markup().title());
        Sections.mark(parts, clutter);
        Bylines.markOutlet(parts);
        Captions.mark(parts);
        AboutAuthor.mark(parts, page.markup().author());
        bylines.markSignOff(parts);
        Headings.mark(parts);
        Repetitions.mark(parts);
        return new Cuts(bylines).cut(parts);
    }

    private Kind kind(Passage passage) {
        String words = passage.words();
        if (DateLine.is(words)) {
            return Kind.BOILERPLATE;
        }
        if (bylines.is(words)) {
            return Kind.BYLINE;
        }
        if (clutter.is(words)) {
            return Kind.BOILERPLATE;
        }
        return switch (passage.shape()) {
            case HEADING -> Kind.HEADING;
            case CAPTION -> Captions.isCredit(words) ? Kind.BYLINE : Kind.CAPTION;
            case CREDIT -> Kind.BYLINE;
            case MARGIN -> Kind.BOILERPLATE;
            case LINE, TEXT, ITEM -> Captions.is(words) ? Kind.CAPTION : Kind.PARAGRAPH;
        };
    }
}

package org.entente.cli.show;

import java.util.List;
import org.entente.cli.text.Style;
import org.entente.cli.text.Text;
import org.entente.record.Claim;
import org.entente.record.Document;
import org.entente.record.Span;

/** Words marked within others: by their style on a terminal that shows it, by ‹ and › elsewhere. */
public final class Marks {
    private Marks() {}

    public static Text mark(String words, boolean colours) {
        return colours ? Text.of(words, Style.MARKED) : Text.of("‹" + words + "›");
    }

    /** The sentence of a claim with its evidence marked. */
    static Text sentence(Claim claim, boolean colours) {
        Span sentence = claim.sentence().span();
        return marked(
                claim.sentence().exact(),
                sentence.start(),
                List.of(claim.evidence().span()),
                colours);
    }

    /** The words at {@code within}, with those of the spans marked that lie there; what overlaps is marked once. */
    static Text words(Document document, Span within, List<Span> spans, boolean colours) {
        return marked(document.words(within), within.start(), spans, colours);
    }

    private static Text marked(String words, int start, List<Span> spans, boolean colours) {
        int end = start + words.codePointCount(0, words.length());
        Text text = Text.EMPTY;
        int at = start;
        int offset = 0;
        for (Span span : spans.stream().sorted().toList()) {
            int from = Math.max(span.start(), at);
            int to = Math.min(span.end(), end);
            if (from >= to) {
                continue;
            }
            int open = words.offsetByCodePoints(offset, from - at);
            int close = words.offsetByCodePoints(open, to - from);
            text = text.and(words.substring(offset, open)).and(mark(words.substring(open, close), colours));
            at = to;
            offset = close;
        }
        return text.and(words.substring(offset));
    }
}

package org.entente.dossier;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/** The words around what was found, cut at sentences, with the matches apart. */
final class Snippets {
    private static final int PASSAGES = 2;
    /** So much of a text is looked through, in UTF-16 units. */
    private static final int LOOKED_THROUGH = 100_000;

    private static final String GAP = " … ";

    private final UnifiedHighlighter highlighter = UnifiedHighlighter.builderWithoutSearcher(Words.ANALYZER)
            .withFormatter(new Parts())
            .withBreakIterator(() -> BreakIterator.getSentenceInstance(Locale.ROOT))
            .withFieldMatcher(field -> true)
            .withMaxLength(LOOKED_THROUGH)
            .build();
    private final Query query;

    Snippets(Query query) {
        this.query = query;
    }

    List<Hit.Part> of(String text) throws IOException {
        Object parts = highlighter.highlightWithoutSearcher("text", query, text, PASSAGES);
        List<Hit.Part> snippet = new ArrayList<>();
        if (parts instanceof List<?> list) {
            list.forEach(part -> snippet.add((Hit.Part) part));
        }
        return snippet;
    }

    /** Passages → parts. */
    private static final class Parts extends PassageFormatter {
        @Override
        public Object format(Passage[] passages, String content) {
            List<Hit.Part> parts = new ArrayList<>();
            for (Passage passage : passages) {
                if (!parts.isEmpty()) {
                    parts.add(new Hit.Part(GAP, false));
                }
                int at = passage.getStartOffset();
                for (int i = 0; i < passage.getNumMatches(); i++) {
                    int start = Math.max(at, passage.getMatchStarts()[i]);
                    int end = Math.max(start, passage.getMatchEnds()[i]);
                    add(parts, content.substring(at, start), false);
                    add(parts, content.substring(start, end), true);
                    at = end;
                }
                add(parts, content.substring(at, Math.max(at, passage.getEndOffset())), false);
            }
            return parts;
        }

        private static void add(List<Hit.Part> parts, String text, boolean match) {
            if (!text.isEmpty()) {
                parts.add(new Hit.Part(text, match));
            }
        }
    }
}

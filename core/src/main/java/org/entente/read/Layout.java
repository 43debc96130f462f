package org.entente.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays passages out as one text, an empty line between any two. */
final class Layout {
    private final StringBuilder text = new StringBuilder();
    private final List<Passage> passages = new ArrayList<>();

    /** Adds one passage, its white space squeezed; nothing where there are no words. */
    Layout add(Passage.Shape shape, String words) {
        String squeezed = Words.squeeze(words);
        if (!squeezed.isEmpty()) {
            if (!text.isEmpty()) {
                text.append("\n\n");
            }
            passages.add(new Passage(shape, text.length(), squeezed));
            text.append(squeezed);
        }
        return this;
    }

    /** Whether a passage has these words, case and punctuation aside. */
    boolean has(@Nullable String words) {
        String key = words == null ? "" : Words.key(words);
        return passages.stream().anyMatch(passage -> Words.key(passage.words()).equals(key));
    }

    /** The page, with what its markup says of it. */
    Page page(Masthead markup, @Nullable String language) {
        return page(markup, Masthead.EMPTY, language);
    }

    /** The page; {@code properties} are believed only where neither its markup nor its words say anything. */
    Page page(Masthead markup, Masthead properties, @Nullable String language) {
        return new Page(text.toString(), passages, markup, properties, language);
    }
}

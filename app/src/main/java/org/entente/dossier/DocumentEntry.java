package org.entente.dossier;

import org.entente.record.About;
import org.entente.record.Published;
import org.jspecify.annotations.Nullable;

/** A line of the list of documents: one that was added, or one that could not be read. */
public sealed interface DocumentEntry {
    /** Where the bytes came from. */
    String uri();

    /**
     * A document of the dossier, without its text.
     *
     * @param id as in {@link org.entente.record.Document#id()}
     * @param sha256 content hash
     * @param uri file name or address
     * @param title its own title, or null
     * @param outlet who published it, or null
     * @param agency whom the text credits, or null
     * @param author byline, or null
     * @param published when, or null
     * @param language BCP 47
     * @param chars length of the text in code points
     * @param origin id of the document that stands for its independent source; its own id until events are computed
     * @param claims how many claims it carries
     * @param about what else it says of itself
     */
    record Added(
            String id,
            String sha256,
            String uri,
            @Nullable String title,
            @Nullable String outlet,
            @Nullable String agency,
            @Nullable String author,
            @Nullable Published published,
            String language,
            int chars,
            String origin,
            int claims,
            About about)
            implements DocumentEntry {}

    /** A source that could not be read, with reason and remedy. */
    record Failed(Failure failure) implements DocumentEntry {
        @Override
        public String uri() {
            return failure.uri();
        }
    }
}

package org.entente.web.view;

import java.util.List;
import org.entente.dossier.DocumentEntry;
import org.entente.dossier.Failure;
import org.entente.dossier.Filter;
import org.entente.record.Published;
import org.jspecify.annotations.Nullable;

/**
 * The list of documents.
 *
 * @param filter what was asked for
 * @param added those that were read
 * @param failed what could not be read
 * @param paging where in the list this is
 */
public record DocumentsPage(Filter filter, List<Row> added, List<Failure> failed, Paging paging) {

    /**
     * A document in the list.
     *
     * @param document the document
     * @param published its date in words, or null
     */
    public record Row(
            DocumentEntry.Added document, @Nullable String published) {
        /** Its title; for one without, its file name or address. */
        public String title() {
            String title = document.title();
            return title == null || title.isBlank() ? document.uri() : title;
        }

        /** Whether it comes down to the same source as another document. */
        public boolean copy() {
            return !document.origin().equals(document.id());
        }
    }

    public static DocumentsPage of(Filter filter, List<DocumentEntry> entries, Paging paging) {
        return new DocumentsPage(
                filter,
                entries.stream()
                        .filter(DocumentEntry.Added.class::isInstance)
                        .map(DocumentEntry.Added.class::cast)
                        .map(d -> new Row(d, published(d.published())))
                        .toList(),
                entries.stream()
                        .filter(DocumentEntry.Failed.class::isInstance)
                        .map(e -> ((DocumentEntry.Failed) e).failure())
                        .toList(),
                paging);
    }

    private static @Nullable String published(@Nullable Published published) {
        return published == null ? null : Words.of(published);
    }
}

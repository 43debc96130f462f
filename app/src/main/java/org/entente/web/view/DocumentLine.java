package org.entente.web.view;

import java.util.Map;
import java.util.Objects;
import org.entente.dossier.DocumentEntry;
import org.entente.record.Document;
import org.entente.record.Published;
import org.jspecify.annotations.Nullable;

/**
 * A document in one line.
 *
 * @param id its id
 * @param title its title; for one without, its file name or address
 * @param uri its file name or address
 * @param outlet who published it, in words
 * @param published when, in words
 */
public record DocumentLine(String id, String title, String uri, String outlet, String published) {
    static DocumentLine of(DocumentEntry.Added entry) {
        return of(entry.id(), entry.title(), entry.uri(), entry.outlet(), entry.published());
    }

    static DocumentLine of(Document document) {
        return of(document.id(), document.title(), document.uri(), document.outlet(), document.published());
    }

    /** The line of the document {@code id}, which may have gone meanwhile. */
    static DocumentLine of(String id, Map<String, DocumentEntry.Added> entries) {
        DocumentEntry.Added entry = entries.get(id);
        return entry == null ? of(id, null, id, null, null) : of(entry);
    }

    private static DocumentLine of(
            String id, @Nullable String title, String uri, @Nullable String outlet, @Nullable Published published) {
        return new DocumentLine(
                id,
                title == null || title.isBlank() ? uri : title,
                uri,
                Objects.requireNonNullElse(outlet, "outlet not named"),
                published == null ? "undated" : Words.of(published));
    }
}

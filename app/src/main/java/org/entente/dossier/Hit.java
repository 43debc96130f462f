package org.entente.dossier;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Something that a search found.
 *
 * @param kind what was found
 * @param id id of the document or claim
 * @param document id of the document; of a document, its own
 * @param score how well it fits; comparable within one search only
 * @param snippet the words around what was found, in order; data, never markup
 */
public record Hit(Kind kind, String id, String document, double score, List<Part> snippet) {
    public Hit {
        snippet = List.copyOf(snippet);
    }

    /** What was found. */
    public enum Kind {
        DOCUMENT,
        CLAIM
    }

    /**
     * A piece of a snippet.
     *
     * @param text the words
     * @param match whether they are what was searched for
     */
    public record Part(String text, boolean match) {}

    /** The snippet as plain text. */
    public String text() {
        return snippet.stream().map(Part::text).collect(Collectors.joining());
    }
}

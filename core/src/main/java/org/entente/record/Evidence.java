package org.entente.record;

/**
 * A span of a document's text with the exact words that stand there (W3C Web Annotation: position and quote selector
 * in one). Made by {@link Document#evidence(Span)} only, so that the words are always the document's own.
 *
 * @param span where the words stand
 * @param exact the words
 */
public record Evidence(Span span, String exact) {
    public Evidence {
        if (exact.codePointCount(0, exact.length()) != span.length()) {
            throw new IllegalArgumentException("evidence of " + span + " does not fit its words: " + exact);
        }
    }
}

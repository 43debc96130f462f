package org.entente.annotate;

/**
 * A word or a mark, as Universal Dependencies' English Web Treebank cuts them.
 *
 * @param text exactly what stands there
 * @param start first code point of it, in the text that was cut
 * @param end one past its last
 */
public record Word(String text, int start, int end) {}

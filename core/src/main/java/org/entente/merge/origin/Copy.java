package org.entente.merge.origin;

/**
 * That a document is no source of its own, and why.
 *
 * @param document the copy's id
 * @param origin the id of the document that stands for their common source
 * @param why in words: how much of it stands in which document, its origin or another copy of that
 */
public record Copy(String document, String origin, String why) {}

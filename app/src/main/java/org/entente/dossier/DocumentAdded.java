package org.entente.dossier;

import java.time.Instant;

/**
 * A document with the moment at which it came.
 *
 * @param document the document
 * @param at when it was added
 */
public record DocumentAdded(DocumentEntry.Added document, Instant at) {}

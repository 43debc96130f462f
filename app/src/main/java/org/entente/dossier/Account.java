package org.entente.dossier;

/**
 * How much a dossier holds.
 *
 * @param documents documents added
 * @param failed sources that could not be read
 * @param claims claims of all documents
 * @param events events, as of the last {@link Dossier#refresh}
 * @param outlets different outlets
 * @param origins independent sources that the documents come down to, as of the last refresh
 */
public record Account(long documents, long failed, long claims, long events, long outlets, long origins) {}

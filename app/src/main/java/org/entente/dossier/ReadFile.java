package org.entente.dossier;

/**
 * A file that was read to its end, as it was then.
 *
 * @param path absolute, with slashes
 * @param uri its label, as documents and failures have it
 * @param size in bytes
 * @param modified when it had been changed last, in milliseconds since 1970
 * @param documents how many documents it held
 * @param failures how much of it could not be read
 */
public record ReadFile(String path, String uri, long size, long modified, long documents, long failures) {}

package org.entente.dossier;

/**
 * Two actors that take part in events together, whichever side each is on.
 *
 * @param first id of the one
 * @param second id of the other, later in order of id
 * @param events how many, by quad class
 */
public record Bond(String first, String second, Quads events) {}

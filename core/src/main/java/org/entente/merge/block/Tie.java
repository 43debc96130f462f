package org.entente.merge.block;

/**
 * Two claims that were compared and may tell of one happening.
 *
 * @param first id of the earlier claim, in order of document and place
 * @param second id of the later one
 * @param score the greater, the more agrees
 * @param rivals whether they name two persons of one country, so that all else had to agree
 * @param kept whether it was followed: the ties that were kept make the events
 */
public record Tie(String first, String second, double score, boolean rivals, boolean kept) {}

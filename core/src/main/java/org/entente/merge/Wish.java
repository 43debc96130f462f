package org.entente.merge;

/**
 * What a person decided of two claims: that they tell of one event, or that they do not. Of two wishes on the same pair the
 * later one counts; that claims stay apart goes before what others bring together.
 *
 * @param claim id of one
 * @param other id of the other
 * @param together whether they tell of one event
 * @param by who decided
 */
public record Wish(String claim, String other, boolean together, String by) {}

package org.entente.record;

/**
 * An actor in a claim, with the words that name it there ("he", "the Belarusian leader", "Minsk").
 *
 * @param actor who
 * @param mention the words
 */
public record Participant(Actor actor, Evidence mention) {}

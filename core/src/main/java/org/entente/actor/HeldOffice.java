package org.entente.actor;

/**
 * An office that a person held for a time.
 *
 * @param title the office's own title
 * @param country ISO 3166 alpha-3, or the acronym of a body above states, or empty
 * @param from ISO 8601, as exact as is known: a year, a month or a day
 * @param to likewise, inclusive; empty if the office was still held when the knowledge was compiled
 */
public record HeldOffice(String title, String country, String from, String to) {}

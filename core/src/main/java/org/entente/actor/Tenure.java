package org.entente.actor;

/**
 * An office held for a time.
 *
 * @param role as in the table of offices: HOS head of state, HOG head of government, FM foreign minister …
 * @param country ISO 3166 alpha-3, or the acronym of a body above states, or empty
 * @param position the office's own title
 * @param start ISO 8601, as exact as is known: a year, a month or a day
 * @param end likewise, inclusive; empty if the office was still held when the knowledge was compiled
 */
record Tenure(String role, String country, String position, String start, String end) {
    /** Whether the office was held on {@code date}, a day. */
    boolean covers(String date) {
        return start.compareTo(date) <= 0 && (end.isEmpty() || end.compareTo(date) >= 0 || date.startsWith(end));
    }
}

package org.entente.fetch;

import java.time.Duration;

/**
 * How to behave towards sites.
 *
 * @param userAgent names the program and its version
 * @param allowPrivate whether networks that are not public, and ports other than 80 and 443, may be reached
 * @param delay the least time between two requests to one host; more where its robots.txt asks for more
 * @param retries how often to ask again where a site is busy or fails, each time after twice as long
 * @param firstPause how long to wait before the first of them, unless the site says how long
 * @param longestPause how long to wait at most; who asks for more is left alone
 * @param limit how long one fetch may take, waiting apart
 */
public record Manners(
        String userAgent,
        boolean allowPrivate,
        Duration delay,
        int retries,
        Duration firstPause,
        Duration longestPause,
        Duration limit) {
    /** What suits a person who adds a few pages. */
    public static Manners of(String version) {
        return new Manners(
                "Entente/" + version + " (reads news reports for an analyst; keeps robots.txt)",
                false,
                Duration.ofSeconds(1),
                3,
                Duration.ofSeconds(2),
                Duration.ofSeconds(60),
                Duration.ofSeconds(30));
    }

    public Manners allowPrivate(boolean allowed) {
        return new Manners(userAgent, allowed, delay, retries, firstPause, longestPause, limit);
    }

    public Manners delay(Duration least) {
        return new Manners(userAgent, allowPrivate, least, retries, firstPause, longestPause, limit);
    }

    public Manners retries(int times) {
        return new Manners(userAgent, allowPrivate, delay, times, firstPause, longestPause, limit);
    }

    public Manners limit(Duration longest) {
        return new Manners(userAgent, allowPrivate, delay, retries, firstPause, longestPause, longest);
    }
}

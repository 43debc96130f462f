package org.entente.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.entente.fetch.FetchException.Code;

/** Keeps requests to one host apart. */
final class Pace {
    private final Map<String, Long> free = new HashMap<>(); // host → when it may be asked again, of System.nanoTime

    /** Waits until the host may be asked. */
    void await(URI address) throws FetchException {
        Long when = free.get(host(address));
        if (when != null) {
            pause(Duration.ofNanos(Math.max(0, when - System.nanoTime())));
        }
    }

    /** A request to the host has come to its end: the next may come after {@code delay}. */
    void asked(URI address, Duration delay) {
        free.put(host(address), System.nanoTime() + delay.toNanos());
    }

    static void pause(Duration time) throws FetchException {
        try {
            TimeUnit.NANOSECONDS.sleep(time.toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FetchException(Code.STOPPED, "it was stopped");
        }
    }

    private static String host(URI address) {
        return String.valueOf(address.getHost());
    }
}

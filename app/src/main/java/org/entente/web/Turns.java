package org.entente.web;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.router.Endpoint;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Whose answer is worked out next: as many at once as there are cores, in the order in which they were asked for. What is worked
 * out beside many others is there as late as the last of them; one after the other, all but the last are there sooner.
 */
final class Turns {
    static final int AT_ONCE = Runtime.getRuntime().availableProcessors();

    /** So long a request waits at most: what takes seconds delays others, but does not stop them. */
    private static final long LONGEST_MILLIS = 500;

    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    /** What answers at an address, when its turn has come; what streams or changes something needs none. */
    Handler wrap(Endpoint endpoint) {
        boolean waits = endpoint.method.equals(HandlerType.GET)
                && !endpoint.path.startsWith(Assets.FOLDER)
                && !endpoint.path.startsWith(ExportPages.FOLDER);
        return waits
                ? context -> {
                    boolean mine = turns.tryAcquire(LONGEST_MILLIS, TimeUnit.MILLISECONDS);
                    try {
                        endpoint.handler.handle(context);
                    } finally {
                        if (mine) {
                            turns.release();
                        }
                    }
                }
                : endpoint.handler;
    }
}

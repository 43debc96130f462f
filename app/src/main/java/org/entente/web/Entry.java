package org.entente.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lets in who shows the server's token. After some wrong ones, whoever gave them has to wait, ever longer. */
final class Entry {
    private static final int FREE = 3;
    private static final int LONGEST_SECONDS = 60;
    private static final int REMEMBERED = 10_000;
    private static final String BEARER = "Bearer ";

    private final @Nullable String token;
    private final Map<String, Wrong> wrong = new LinkedHashMap<>();

    /** So many wrong tokens in a row, and when the next may be tried, by {@link System#nanoTime()}. */
    private record Wrong(int times, long next) {}

    Entry(@Nullable String token) {
        this.token = token;
    }

    /** Whether a token is asked for at all. */
    boolean isGuarded() {
        return token != null;
    }

    /**
     * Whether the request bears the token (RFC 6750).
     *
     * @throws Problem if it bears a wrong one
     */
    boolean bears(Context context) {
        String header = context.header("Authorization");
        if (token == null || header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return false;
        }
        check(context, header.substring(BEARER.length()).strip());
        return true;
    }

    /**
     * Accepts the right token.
     *
     * @throws Problem if it is a wrong one, or if there were so many that this one is not even looked at
     */
    synchronized void check(Context context, String given) {
        String who = context.ip();
        Wrong before = wrong.getOrDefault(who, new Wrong(0, System.nanoTime()));
        long wait = before.next() - System.nanoTime();
        if (wait > 0) {
            String seconds = Long.toString(1 + Duration.ofNanos(wait).toSeconds());
            context.header("Retry-After", seconds);
            throw new Problem(
                    HttpStatus.TOO_MANY_REQUESTS,
                    "There were too many wrong tokens from your address.",
                    "Try again in " + seconds + " s.");
        }
        if (token != null && Seal.same(given, token)) {
            wrong.remove(who);
            return;
        }
        note(who, before.times() + 1);
        throw unknown(context, "This is not the token of this server.");
    }

    private void note(String who, int times) {
        long seconds = times < FREE ? 0 : Math.min(LONGEST_SECONDS, 1L << Math.min(times - FREE, 6));
        wrong.remove(who);
        wrong.put(
                who,
                new Wrong(times, System.nanoTime() + Duration.ofSeconds(seconds).toNanos()));
        if (wrong.size() > REMEMBERED) {
            wrong.remove(wrong.keySet().iterator().next());
        }
    }

    /** That nobody is let in so. */
    static Problem unknown(Context context, String detail) {
        context.header("WWW-Authenticate", "Bearer realm=\"Entente\"");
        return new Problem(
                HttpStatus.UNAUTHORIZED,
                detail,
                "`entente serve` printed it, or it stands in the file of --token-file. Programs send it as the header"
                        + " Authorization: Bearer TOKEN.");
    }
}

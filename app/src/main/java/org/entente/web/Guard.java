package org.entente.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may ask, and what a browser may do with the answer.
 *
 * <p>Only requests addressed to this machine by name are answered: a page elsewhere whose name is made to point here
 * (DNS rebinding) still sends its own name as Host, and is refused. The answers allow scripts, styles and images of this
 * server alone, so that not even a fault in escaping would let a report's words run.
 */
final class Guard {
    private static final Set<String> HOSTS = Set.of("127.0.0.1", "localhost", "[::1]");

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private Guard() {}

    static void install(RoutesConfig routes) {
        routes.before(Guard::protect);
        routes.before(Guard::check);
    }

    private static void protect(Context context) {
        context.header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Cache-Control", "no-store");
    }

    private static void check(Context context) {
        String host = context.header("Host");
        if (!local(host)) {
            throw new Problem(
                    HttpStatus.FORBIDDEN,
                    "This server answers only to 127.0.0.1 and localhost, and was asked as "
                            + (host == null ? "nobody" : host) + ".",
                    "Open the address that `entente serve` printed.");
        }
    }

    static boolean local(@Nullable String host) {
        return host != null && HOSTS.contains(host.toLowerCase(Locale.ROOT).replaceFirst(":\\d{1,5}$", ""));
    }
}

package org.entente.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Who may ask, who may change, and what a browser may do with the answer.
 *
 * <p>Only requests addressed to one of the server's {@linkplain Hosts names} are answered. A server that others can reach
 * lets in only who showed its {@linkplain Entry token}. Whatever is not merely read must come from a page of this server:
 * its origin must be ours, and it must carry the {@linkplain Visits token of forms}. Programs show the server's token
 * instead or, where it has none, send JSON or DELETE without any trace of a browser, which no page of another site can.
 *
 * <p>The answers allow scripts, styles and images of this server alone, so that not even a fault in escaping would let a
 * report's words run.
 */
final class Guard {
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
                    + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    private static final Set<String> OPEN =
            Set.of(EntryPages.PATH, "/assets/entente.css", "/assets/entente.js", "/assets/entente.svg");
    private static final String FILES = "multipart/form-data";
    private static final Set<String> FORMS = Set.of("application/x-www-form-urlencoded", FILES);
    private static final String JSON = "application/json";

    private final Consumer<Context> forms;
    private final Predicate<Context> feeds;
    private final Hosts hosts;
    private final Entry entry;
    private final Visits visits;

    /**
     * @param forms looks at the forms with files before they are read, and may throw a {@link Problem}
     * @param feeds whether a request reads a feed and shows the secret of that feed
     */
    Guard(Listening listening, Consumer<Context> forms, Predicate<Context> feeds) {
        this.feeds = feeds;
        this.forms = forms;
        hosts = new Hosts(listening);
        entry = new Entry(listening.token());
        visits = new Visits(entry.isGuarded());
    }

    void install(RoutesConfig routes) {
        routes.before(this::protect);
        routes.before(this::check);
        new EntryPages(entry, visits).install(routes);
    }

    /** The token of the forms of the page that is being answered. */
    static String token(Context context) {
        return of(context).visits.token(context);
    }

    /** Whether the server asks for its token. */
    static boolean isGuarded(Context context) {
        return of(context).entry.isGuarded();
    }

    private static Guard of(Context context) {
        Guard guard = context.attribute(Guard.class.getName());
        if (guard == null) {
            throw new IllegalStateException("no guard before " + context.path());
        }
        return guard;
    }

    private void protect(Context context) {
        context.attribute(Guard.class.getName(), this);
        context.header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "same-origin") // with none at all, forms would be sent without an origin
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Cache-Control", "no-store");
    }

    private void check(Context context) {
        String host = context.header("Host");
        if (!hosts.allows(host)) {
            throw new Problem(
                    HttpStatus.FORBIDDEN,
                    "This server does not answer to the name of " + (host == null ? "nobody" : host) + ".",
                    "Open the address that `entente serve` printed, or give it this name with --host.");
        }
        boolean program = entry.bears(context);
        boolean shut = entry.isGuarded() && !program && !visits.known(context) && !OPEN.contains(context.path());
        boolean reads =
                context.method().equals(HandlerType.GET) || context.method().equals(HandlerType.HEAD);
        shut = shut && !(reads && feeds.test(context));
        if (shut && reads && !Problems.isApi(context)) {
            EntryPages.lead(context);
        } else if (shut) {
            throw Entry.unknown(context, "This server asks for its token.");
        } else if (!reads) {
            checkOrigin(context);
            checkType(context);
            if (type(context).equals(FILES)) {
                forms.accept(context);
            }
            if (!program && !context.path().equals(EntryPages.PATH) && !isLocalProgram(context)) {
                checkToken(context);
            }
        }
    }

    /** Browsers say which site a request comes from; programs say nothing. */
    private static void checkOrigin(Context context) {
        String origin = context.header("Origin");
        String host = String.valueOf(context.header("Host"));
        boolean foreign = origin != null
                && !origin.equalsIgnoreCase("http://" + host)
                && !origin.equalsIgnoreCase("https://" + host);
        String site = context.header("Sec-Fetch-Site");
        if (foreign || (site != null && !site.equals("same-origin") && !site.equals("none"))) {
            throw new Problem(
                    HttpStatus.FORBIDDEN,
                    "Changes come from pages of this server only, and this one comes from "
                            + (foreign ? origin : "another site") + ".",
                    "Nothing was changed. If you meant it, do it on a page of this server.");
        }
    }

    private static void checkType(Context context) {
        String type = type(context);
        boolean fits = type.isEmpty() || (Problems.isApi(context) ? type.equals(JSON) : FORMS.contains(type));
        if (!fits) {
            throw new Problem(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    "This address does not take " + type + ".",
                    Problems.isApi(context) ? "Send " + JSON + "." : "Send a form.");
        }
    }

    private static String type(Context context) {
        String type = context.contentType();
        return type == null ? "" : type.toLowerCase(Locale.ROOT).replaceFirst("\\s*;.*", "");
    }

    /** A page of another site cannot send these without asking first, and it is never allowed. */
    private boolean isLocalProgram(Context context) {
        return !entry.isGuarded()
                && Problems.isApi(context)
                && (type(context).equals(JSON) || context.method().equals(HandlerType.DELETE))
                && context.header("Origin") == null
                && context.header("Sec-Fetch-Site") == null
                && context.header("Cookie") == null;
    }

    private void checkToken(Context context) {
        if (!visits.carriesToken(context)) {
            throw new Problem(
                    HttpStatus.FORBIDDEN,
                    "This change does not carry the token of a page of this server.",
                    "Nothing was changed. Go back, load the page again, and send it once more: the server may have been"
                            + " started anew since.");
        }
    }
}

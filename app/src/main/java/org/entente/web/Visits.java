package org.entente.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import org.jspecify.annotations.Nullable;

/**
 * Knows a browser again, by a cookie that only this server can have made and that no other site's page sends along; and
 * gives it the token that its forms must carry, which no other site's page can read.
 */
final class Visits {
    /** Name of the hidden field of a form. */
    static final String FIELD = "token";
    /** Name of the header of a script's request. */
    static final String HEADER = "X-Entente-Token";

    private static final String VISIT = "visit";
    private static final String FORM = "form";

    private final Seal seal = new Seal();
    private final boolean guarded;

    /** @param guarded whether our cookie is only for those who were {@linkplain #admit admitted} */
    Visits(boolean guarded) {
        this.guarded = guarded;
    }

    /** Whether this browser has our cookie. */
    boolean known(Context context) {
        return id(context) != null;
    }

    /** The token of this browser's forms; gives it our cookie if it has none and may have it. */
    String token(Context context) {
        String id = id(context);
        if (id == null && guarded) {
            return "";
        }
        return seal.mark(FORM, id == null ? admit(context) : id);
    }

    /** Whether the request carries the token of this browser's forms, as a header or a field. */
    boolean carriesToken(Context context) {
        String id = id(context);
        String header = context.header(HEADER);
        String given = id == null || header != null ? header : context.formParam(FIELD);
        return id != null && given != null && seal.fits(given, FORM, id);
    }

    /** Gives this browser our cookie. */
    String admit(Context context) {
        String id = Seal.random();
        Cookie cookie = new Cookie(name(context), id + "." + seal.mark(VISIT, id));
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.STRICT);
        context.cookie(cookie);
        context.attribute(VISIT, id);
        return id;
    }

    private @Nullable String id(Context context) {
        String given = context.attribute(VISIT);
        if (given != null) {
            return given;
        }
        String cookie = context.cookie(name(context));
        int dot = cookie == null ? -1 : cookie.indexOf('.');
        if (cookie == null || dot < 0) {
            return null;
        }
        String id = cookie.substring(0, dot);
        return seal.fits(cookie.substring(dot + 1), VISIT, id) ? id : null;
    }

    /** Browsers keep the cookies of all ports of a machine together. */
    private static String name(Context context) {
        return "entente-" + context.req().getLocalPort();
    }
}

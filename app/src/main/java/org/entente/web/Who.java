package org.entente.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Who decides: the name that a person gave once, else the user of this machine. */
final class Who {
    private static final String COOKIE = "who";
    private static final int LONGEST = 80;

    private Who() {}

    static String of(Context context) {
        String given = context.cookie(COOKIE);
        String name = given == null ? "" : URLDecoder.decode(given, StandardCharsets.UTF_8);
        return name.isBlank() ? System.getProperty("user.name", "somebody") : name;
    }

    static void is(Context context, String name) {
        String kept = name.strip();
        String value = URLEncoder.encode(kept.substring(0, Math.min(LONGEST, kept.length())), StandardCharsets.UTF_8);
        Cookie cookie = new Cookie(COOKIE, value);
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.STRICT);
        context.cookie(cookie);
    }
}

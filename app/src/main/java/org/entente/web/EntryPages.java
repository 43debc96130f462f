package org.entente.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.entente.web.view.EntryPage;
import org.jspecify.annotations.Nullable;

/** Where a visitor shows the token of a server that others can reach. */
final class EntryPages implements Pages {
    static final String PATH = "/enter";

    private final Entry entry;
    private final Visits visits;

    EntryPages(Entry entry, Visits visits) {
        this.entry = entry;
        this.visits = visits;
    }

    @Override
    public void install(RoutesConfig routes) {
        routes.get(PATH, this::ask);
        routes.post(PATH, this::enter);
    }

    /** Leads there, and from there back to the page that was asked for. */
    static void lead(Context context) {
        String query = context.queryString();
        String wanted = context.path() + (query == null ? "" : "?" + query);
        context.redirect(PATH + "?to=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8), HttpStatus.SEE_OTHER);
        context.skipRemainingHandlers();
    }

    private void ask(Context context) {
        String to = local(context.queryParam("to"));
        if (!entry.isGuarded() || visits.known(context)) {
            context.redirect(to, HttpStatus.SEE_OTHER);
        } else {
            Templates.render(context, "enter", new EntryPage(to));
        }
    }

    private void enter(Context context) {
        String given = context.formParam("key");
        if (entry.isGuarded()) {
            entry.check(context, given == null ? "" : given.strip());
            visits.admit(context);
        }
        context.redirect(local(context.formParam("to")), HttpStatus.SEE_OTHER);
    }

    /** A path of this server, whatever was asked for. */
    private static String local(@Nullable String to) {
        return to == null || !to.matches("/[^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*") ? "/" : to;
    }
}

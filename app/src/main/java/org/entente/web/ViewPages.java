package org.entente.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.dossier.Dossier;
import org.entente.dossier.View;
import org.entente.dossier.Views;
import org.entente.export.Exporter;
import org.entente.web.view.NewViewPage;
import org.entente.web.view.ViewEntry;
import org.entente.web.view.ViewPage;
import org.entente.web.view.ViewsPage;

/** Filters that were given a name, what is new in them, and their feeds. */
final class ViewPages implements Pages {
    private static final int ENTRIES = 100;
    private static final Pattern FEED = Pattern.compile("/views/([a-z0-9-]+)\\.(?:atom|ics)");

    private final Dossier dossier;
    private final NamedViews named;

    ViewPages(Dossier dossier) {
        this.dossier = dossier;
        this.named = new NamedViews(dossier);
    }

    @Override
    public void install(RoutesConfig routes) {
        routes.get("/views", context -> Templates.render(context, "views", new ViewsPage(named.entries(context))));
        routes.get("/views/new", this::ask);
        routes.post("/views", context -> {
            View view = named.keep(context, context.formParam("name"), context.formParam("query"));
            context.redirect("/views/" + view.id(), HttpStatus.SEE_OTHER);
        });
        routes.get("/views/{view}.atom", this::atom);
        routes.get("/views/{view}.ics", this::calendar);
        routes.get("/views/{view}", this::show);
        routes.post("/views/{view}/name", context -> {
            named.rename(named.view(context), context.formParam("name"));
            context.redirect("/views", HttpStatus.SEE_OTHER);
        });
        routes.post("/views/{view}/again", context -> {
            View view = named.view(context);
            named.views().forgetLook(view);
            context.redirect("/views/" + view.id(), HttpStatus.SEE_OTHER);
        });
        routes.post("/views/{view}/delete", context -> {
            named.views().remove(named.view(context));
            context.redirect("/views", HttpStatus.SEE_OTHER);
        });
    }

    /** Whether a request reads a feed and shows its secret, which reads that feed and nothing else. */
    static boolean isFeedReader(Context context, Dossier dossier) {
        Matcher feed = FEED.matcher(context.path());
        String key = context.queryParam("key");
        return feed.matches()
                && key != null
                && dossier.views()
                        .view(String.valueOf(feed.group(1)))
                        .filter(v -> Seal.same(v.secret(), key))
                        .isPresent();
    }

    private void ask(Context context) {
        String query = Kept.of(context.queryParamMap());
        long total = dossier.countEvents(Ask.filter(context, query, ENTRIES));
        Templates.render(context, "newview", new NewViewPage(query, ViewEntry.words(Kept.parse(query)), total));
    }

    private void show(Context context) {
        View view = named.view(context);
        Views.News news = named.news(context, view);
        Map<String, String> parameters = Kept.parse(view.query());
        Templates.render(
                context,
                "view",
                new ViewPage(
                        ViewEntry.of(view, parameters, news.total()),
                        news.events(),
                        dossier.countEvents(NamedViews.filter(context, view)),
                        Guard.isGuarded(context) ? "?key=" + view.secret() : ""));
        if (!"cross-site".equals(context.header("Sec-Fetch-Site"))) {
            named.views().look(view, news.upTo());
        }
    }

    private void calendar(Context context) {
        View view = named.view(context);
        context.contentType(Exporter.Format.ICS.mediaType() + ";charset=utf-8");
        new Exporter(dossier)
                .export(
                        Exporter.What.EVENTS,
                        Exporter.Format.ICS,
                        NamedViews.filter(context, view).limit(Integer.MAX_VALUE),
                        context.outputStream());
    }

    private void atom(Context context) {
        View view = named.view(context);
        Atom atom = new Atom("http://" + context.host(), view, context.queryString());
        context.contentType("application/atom+xml;charset=utf-8")
                .result(atom.write(
                        dossier.views().latest(NamedViews.filter(context, view).limit(ENTRIES))));
    }
}

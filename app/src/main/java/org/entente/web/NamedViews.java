package org.entente.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import org.entente.dossier.Dossier;
import org.entente.dossier.Filter;
import org.entente.dossier.View;
import org.entente.dossier.Views;
import org.entente.web.view.ViewEntry;
import org.jspecify.annotations.Nullable;

/** What page and API do with named filters. */
final class NamedViews {
    private static final int ROWS = 100;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_QUERY = 2000;

    private final Views views;

    NamedViews(Dossier dossier) {
        views = dossier.views();
    }

    Views views() {
        return views;
    }

    /** What a view asks for. */
    static Filter filter(Context context, View view) {
        return Ask.filter(context, view.query(), ROWS);
    }

    /** The view that the address names. */
    View view(Context context) {
        String id = context.pathParam("view");
        return views.view(id)
                .orElseThrow(() -> new Problem(
                        HttpStatus.NOT_FOUND,
                        "There is no view at this address.",
                        "It may have been deleted. The list of views is at /views."));
    }

    Views.News news(Context context, View view) {
        return views.news(view, filter(context, view));
    }

    /** All of them, each with how much is new. */
    List<ViewEntry> entries(Context context) {
        return views.all().stream()
                .map(v ->
                        ViewEntry.of(v, Kept.parse(v.query()), news(context, v).total()))
                .toList();
    }

    /** Keeps a filter under a name. */
    View keep(Context context, @Nullable String name, @Nullable String query) {
        String tidy = Kept.tidy(query == null ? "" : query);
        if (tidy.length() > LONGEST_QUERY) {
            throw Problem.badRequest("This filter is too long to be kept.", "Leave out some of it.");
        }
        Ask.filter(context, tidy, ROWS); // refuses what no filter understands
        String called = name(name);
        Optional<View> kept = views.keep(called, tidy, Seal.random());
        return kept.orElseThrow(() -> taken(called));
    }

    void rename(View view, @Nullable String name) {
        String called = name(name);
        if (!views.rename(view, called)) {
            throw taken(called);
        }
    }

    private static String name(@Nullable String given) {
        String name =
                given == null ? "" : given.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw Problem.badRequest(
                    "A view needs a name of at most " + LONGEST_NAME + " letters.", "Go back and give it one.");
        }
        return name;
    }

    private static Problem taken(String name) {
        return new Problem(
                HttpStatus.CONFLICT,
                "There is a view called “" + name + "” already.",
                "Go back and give another name.");
    }
}

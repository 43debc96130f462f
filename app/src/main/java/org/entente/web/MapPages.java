package org.entente.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import org.entente.dossier.Box;
import org.entente.dossier.Dossier;
import org.entente.dossier.Filter;
import org.entente.dossier.PlaceCount;
import org.entente.web.view.MapPage;

/** Events by place. */
final class MapPages implements Pages {
    private final Dossier dossier;

    MapPages(Dossier dossier) {
        this.dossier = dossier;
    }

    @Override
    public void install(RoutesConfig routes) {
        routes.get("/map", this::map);
    }

    /** Without a part of the map, a place that is asked for is brought into view. */
    private void map(Context context) {
        Filter filter = Ask.filter(context, Ask.MOST).offset(0).limit(Integer.MAX_VALUE);
        Box asked = Ask.box(context);
        List<PlaceCount> places = dossier.places(filter, asked == null ? Box.WORLD : asked);
        Box view = asked != null ? asked : filter.place() == null ? Box.WORLD : MapPage.around(places);
        Templates.render(
                context, "map", MapPage.of(filter, asked, view, places, dossier.countEventsWithoutCoordinates(filter)));
    }
}

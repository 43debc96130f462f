package org.entente.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.dossier.Bond;
import org.entente.dossier.Box;
import org.entente.dossier.DayCount;
import org.entente.dossier.Dossier;
import org.entente.dossier.Filter;
import org.entente.dossier.Network;
import org.entente.dossier.PlaceCount;
import org.entente.dossier.Quads;
import org.jspecify.annotations.Nullable;

/** The part of the API that counts events: by place, by actors, by day. */
final class CountsApi {
    private final Dossier dossier;

    CountsApi(Dossier dossier) {
        this.dossier = dossier;
    }

    /** Path → what answers it. */
    Map<String, Handler> handlers() {
        return Map.of(
                "/api/network", this::network,
                "/api/map/places", this::places,
                "/api/calendar/months", this::months,
                "/api/calendar/days", this::days);
    }

    private void network(Context context) {
        Filter filter = Ask.filter(context, NetworkPages.ACTORS);
        Network network = dossier.network(filter);
        Api.answer(
                context,
                Api.object(
                        "total", network.actors(),
                        "actors", network.nodes().stream().map(CountsApi::node).toList(),
                        "pairs", network.bonds().stream().map(CountsApi::bond).toList()));
    }

    private void places(Context context) {
        Filter filter = Ask.filter(context, Api.ITEMS);
        Box box = Ask.box(context);
        List<PlaceCount> places = dossier.places(filter, box == null ? Box.WORLD : box);
        Api.answer(
                context,
                Api.object(
                        "offset", filter.offset(),
                        "items", places.stream().map(CountsApi::place).toList(),
                        "nowhere", dossier.countEventsWithoutCoordinates(filter)));
    }

    private void months(Context context) {
        List<DayCount> months = dossier.months(Ask.filter(context, Ask.MOST));
        Api.answer(
                context,
                Api.object(
                        "items",
                        months.stream()
                                .map(m -> Api.object(
                                        "month", YearMonth.from(m.first()).toString(), "events", quads(m.events())))
                                .toList()));
    }

    /** Of the month that is asked for, or else of the last that has events. */
    private void days(Context context) {
        Filter filter = Ask.filter(context, Ask.MOST);
        YearMonth asked = Ask.month(context);
        YearMonth month = asked != null ? asked : last(filter);
        List<?> items = month == null
                ? List.of()
                : dossier.days(filter, month, 0).stream()
                        .map(d -> Api.object("day", d.first().toString(), "events", quads(d.events())))
                        .toList();
        Quads longer =
                month == null ? Quads.NONE : dossier.longer(filter, month, 0).events();
        Api.answer(
                context,
                Api.object("month", month == null ? null : month.toString(), "items", items, "longer", quads(longer)));
    }

    private @Nullable YearMonth last(Filter filter) {
        return dossier.months(filter).stream()
                .reduce((a, b) -> b)
                .map(m -> YearMonth.from(m.first()))
                .orElse(null);
    }

    private static Object node(Network.Node node) {
        return Api.object(
                "id", node.id(),
                "name", node.name(),
                "kind", node.kind().name().toLowerCase(Locale.ROOT),
                "events", node.events());
    }

    private static Object bond(Bond bond) {
        return Api.object("first", bond.first(), "second", bond.second(), "events", quads(bond.events()));
    }

    private static Object place(PlaceCount place) {
        return Api.object(
                "name", place.name(),
                "country", place.country(),
                "lat", place.lat(),
                "lon", place.lon(),
                "events", quads(place.events()));
    }

    private static Object quads(Quads events) {
        return Api.object(
                "total", events.total(),
                "verbal_cooperation", events.verbalCooperation(),
                "material_cooperation", events.materialCooperation(),
                "verbal_conflict", events.verbalConflict(),
                "material_conflict", events.materialConflict());
    }
}

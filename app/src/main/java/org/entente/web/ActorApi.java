package org.entente.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.dossier.ActorEntry;
import org.entente.dossier.Dossier;
import org.entente.dossier.Filter;
import org.entente.dossier.Pair;
import org.entente.dossier.Partner;
import org.entente.dossier.Portrait;
import org.entente.dossier.Timeline;
import org.entente.export.Rows;
import org.entente.record.Actor;
import org.entente.record.Claim;
import org.jspecify.annotations.Nullable;

/** Actors, pairs and counts over time, as JSON. */
final class ActorApi {
    private static final int ITEMS = 100;
    private static final int SHOWN = 50;

    private final Dossier dossier;

    ActorApi(Dossier dossier) {
        this.dossier = dossier;
    }

    Map<String, Handler> handlers() {
        return Map.of(
                "/api/timeline", this::timeline,
                "/api/actors", this::actors,
                "/api/actors/{id}", this::actor,
                "/api/pair", this::pair);
    }

    private void timeline(Context context) {
        Timeline timeline = dossier.timeline(Ask.filter(context, 1));
        List<?> bars = timeline.bars().stream()
                .map(b -> Api.object(
                        "first", b.first().toString(), "last", b.last().toString(), "by_quad", b.byQuad()))
                .toList();
        Api.answer(
                context,
                Api.object(
                        "step", timeline.step().name().toLowerCase(Locale.ROOT),
                        "bars", bars,
                        "before", timeline.before(),
                        "after", timeline.after(),
                        "undated", timeline.undated()));
    }

    private void actors(Context context) {
        String words = Ask.text(context, "q");
        int offset = Ask.number(context, "offset", 0, 0, Integer.MAX_VALUE);
        int limit = Ask.number(context, "limit", ITEMS, 1, Ask.MOST);
        Api.answer(
                context,
                Api.object(
                        "total", dossier.countActors(words),
                        "offset", offset,
                        "items",
                                dossier.actors(words, offset, limit).stream()
                                        .map(ActorApi::entry)
                                        .toList()));
    }

    private void actor(Context context) {
        String id = context.pathParam("id");
        Portrait portrait = dossier.portrait(id, SHOWN).orElseThrow(() -> Problem.noSuch("actor", id));
        Api.answer(
                context,
                Api.object(
                        "actor", entry(portrait.entry()),
                        "mentions", portrait.mentions(),
                        "partners", partners(portrait.partners()),
                        "statements", claims(portrait.statements())));
    }

    private void pair(Context context) {
        Filter filter = Ask.filter(context, 1);
        if (filter.actor() == null || filter.with() == null) {
            throw Problem.badRequest("A pair has two parties.", "Give actor and with.");
        }
        Pair pair = dossier.pair(filter);
        List<?> flows = pair.flows().stream()
                .map(f -> Api.object(
                        "day", f.day() == null ? null : f.day().toString(),
                        "type", f.type().name(),
                        "direction", f.direction().name().toLowerCase(Locale.ROOT),
                        "events", f.events()))
                .toList();
        Api.answer(
                context,
                Api.object(
                        "events", pair.events(),
                        "sources", pair.sources(),
                        "flows", flows,
                        "third", partners(pair.third()),
                        "of_second", claims(pair.ofSecond()),
                        "of_first", claims(pair.ofFirst())));
    }

    private List<?> claims(List<Claim> claims) {
        Map<String, String> events =
                dossier.eventsOf(claims.stream().map(Claim::id).toList());
        return claims.stream().map(c -> Rows.claim(c, events.get(c.id()))).toList();
    }

    private static List<?> partners(List<Partner> partners) {
        return partners.stream()
                .map(p -> Api.object("actor", actor(p.actor()), "by_quad", p.byQuad()))
                .toList();
    }

    private static Map<String, @Nullable Object> entry(ActorEntry entry) {
        Map<String, @Nullable Object> object = actor(entry.actor());
        object.put("events", entry.events());
        object.put("acts", entry.acts());
        object.put("undergoes", entry.undergoes());
        return object;
    }

    private static Map<String, @Nullable Object> actor(Actor actor) {
        return Api.object(
                "id", actor.id(),
                "name", actor.name(),
                "country", actor.country(),
                "kind", actor.kind().name().toLowerCase(Locale.ROOT),
                "sector", actor.sector() == null ? null : actor.sector().name());
    }
}

package org.entente.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.dossier.DocumentEntry;
import org.entente.dossier.ToldEvent;
import org.entente.record.Actor;
import org.entente.record.Claim;
import org.entente.record.Event;
import org.entente.record.EventType;
import org.entente.record.Participant;
import org.entente.record.Place;
import org.jspecify.annotations.Nullable;

/**
 * PLOVER's JSON records, one an event and a line, under the field names of its manual, which lets a data set add its
 * own: ours are {@code standing}, {@code headline}, {@code date_rule}, {@code outlets}, {@code origins} and
 * {@code claims}. STATEMENT is no type of PLOVER's, and a record must have a date: events without are left out.
 */
final class PloverSink implements Sink<ToldEvent> {
    private final JsonLines json;

    PloverSink(OutputStream out) throws IOException {
        this.json = new JsonLines(out);
    }

    @Override
    public void row(ToldEvent told) throws IOException {
        Optional<EventDay> day = EventDay.of(told);
        if (day.isPresent() && told.event().type() != EventType.STATEMENT) {
            json.write(record(told, day.get()));
        }
    }

    private static Map<String, @Nullable Object> record(ToldEvent told, EventDay day) {
        Event event = told.event();
        return Values.object(
                "id", event.id(),
                "date", day.first().toString(),
                "enddate", day.last().equals(day.first()) ? null : day.last().toString(),
                "source", actors(event.actors(), told),
                "recipient", event.recipients().isEmpty() ? null : actors(event.recipients(), told),
                "event", List.of(event.type().name()),
                "event_loc", place(event.place()),
                "event_text",
                        told.claims().stream()
                                .map(c -> c.evidence().exact())
                                .distinct()
                                .toList(),
                "quad_code", event.quad(),
                "event_scale",
                        Cameo.of(event, event.actors().stream().findFirst().orElse(null))
                                .goldstein(),
                "mode", event.mode(),
                "context", contexts(told).isEmpty() ? null : contexts(told),
                "cite_info",
                        told.documents().values().stream()
                                .findFirst()
                                .map(PloverSink::cite)
                                .orElse(null),
                "coder", told.claims().stream().map(Claim::coder).findFirst().orElse(null),
                "standing", Plain.lower(event.standing()),
                "headline", event.headline(),
                "date_rule", day.rule(),
                "outlets", event.outlets(),
                "origins", event.origins(),
                "claims", told.claims().stream().map(PloverSink::claim).toList());
    }

    /** The contexts of an event's claims. */
    static List<String> contexts(ToldEvent told) {
        return List.copyOf(new TreeSet<>(
                told.claims().stream().flatMap(c -> c.contexts().stream()).toList()));
    }

    /** The words by which claims name an actor. */
    static List<String> mentions(Actor actor, ToldEvent told) {
        return told.claims().stream()
                .flatMap(c -> Stream.concat(c.actors().stream(), c.recipients().stream()))
                .filter(p -> p.actor().id().equals(actor.id()))
                .map(Participant::mention)
                .map(m -> m.exact())
                .distinct()
                .toList();
    }

    private static List<Map<String, @Nullable Object>> actors(List<Actor> actors, ToldEvent told) {
        return actors.stream()
                .map(a -> Values.object(
                        "code", a.country(),
                        "sector", a.sector() == null ? null : a.sector().name(),
                        "actor_text", mentions(a, told).stream().findFirst().orElse(a.name()),
                        "identifier_id", a.id(),
                        "identifier_text", a.name()))
                .toList();
    }

    private static @Nullable Map<String, @Nullable Object> place(@Nullable Place place) {
        return place == null
                ? null
                : Values.object(
                        "geonameid", place.geonames(),
                        "name", place.name(),
                        "latitude", place.lat(),
                        "longitude", place.lon(),
                        "country code", Countries.alpha2(place.country()),
                        "cc3", place.country());
    }

    private static Map<String, @Nullable Object> cite(DocumentEntry.Added document) {
        return Values.object(
                "citation", document.id(),
                "url", Objects.requireNonNullElse(Said.address(document), document.uri()),
                "title", document.title(),
                "language", document.language(),
                "publication", document.outlet(),
                "codebook", "plover-2.0");
    }

    private static Map<String, @Nullable Object> claim(Claim claim) {
        return Values.object(
                "id", claim.id(),
                "document", claim.document(),
                "holders", Values.all(claim.holders(), Values::holder),
                "factuality", claim.factuality().code(),
                "author_factuality", claim.authorFactuality().code(),
                "text", claim.sentence().exact(),
                "text_info",
                        Values.object(
                                "start", claim.sentence().span().start(),
                                "end", claim.sentence().span().end()));
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}

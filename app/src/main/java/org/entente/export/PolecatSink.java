package org.entente.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.dossier.DocumentEntry;
import org.entente.dossier.ToldEvent;
import org.entente.record.Actor;
import org.entente.record.Claim;
import org.entente.record.Event;
import org.entente.record.EventType;
import org.entente.record.Place;
import org.jspecify.annotations.Nullable;

/**
 * The columns of POLECAT's weekly files, tab-separated with a header; several values in one cell are parted by a
 * semicolon. POLECAT has no column for standing: each row carries it among its contexts, as {@code standing:alleged},
 * with PLOVER's own {@code future} and {@code hypothetical}. STATEMENT and events without any date are left out.
 */
final class PolecatSink implements Sink<ToldEvent> {
    static final List<String> COLUMNS = List.of(
            "Event ID",
            "Event Date",
            "Event Type",
            "Event Mode",
            "Intensity",
            "Quad Code",
            "Contexts",
            "Actor Name",
            "Actor Country",
            "Actor COW",
            "Primary Actor Sector",
            "Actor Sectors",
            "Actor Title",
            "Actor Name Raw",
            "Wikipedia Actor ID",
            "Recipient Name",
            "Recipient Country",
            "Recipient COW",
            "Primary Recipient Sector",
            "Recipient Sectors",
            "Recipient Title",
            "Recipient Name Raw",
            "Wikipedia Recipient ID",
            "Placename",
            "City",
            "District",
            "Province",
            "Country",
            "Latitude",
            "Longitude",
            "GeoNames ID",
            "Raw Placename",
            "Feature Type",
            "Source",
            "Publication Date",
            "Story People",
            "Story Organizations",
            "Story Locations",
            "Language",
            "Version");

    private final Tsv tsv;

    PolecatSink(OutputStream out) throws IOException {
        this.tsv = new Tsv(out);
        tsv.row(COLUMNS);
    }

    @Override
    public void row(ToldEvent told) throws IOException {
        Optional<EventDay> day = EventDay.of(told);
        if (day.isPresent() && told.event().type() != EventType.STATEMENT) {
            tsv.row(cells(told, day.get()));
        }
    }

    private static List<@Nullable Object> cells(ToldEvent told, EventDay day) {
        Event event = told.event();
        List<@Nullable Object> row = new ArrayList<>(Arrays.asList(
                event.id(),
                day.first(),
                event.type().name(),
                event.mode(),
                null, // PLOVER's own intensities are not ours to give
                quad(event.quad()),
                joined(contexts(told).stream())));
        row.addAll(actors(event.actors(), told));
        row.addAll(actors(event.recipients(), told));
        row.addAll(place(event.place()));
        row.add(joined(told.documents().values().stream().flatMap(d -> Stream.ofNullable(d.outlet()))));
        row.add(EventDay.published(told).orElse(null));
        row.add(joined(named(told, Actor.Kind.PERSON)));
        row.add(joined(named(told, Actor.Kind.ORGANISATION)));
        row.add(joined(told.claims().stream()
                .flatMap(c -> Stream.ofNullable(c.place()))
                .map(Place::name)));
        row.add(joined(told.documents().values().stream().map(DocumentEntry.Added::language)));
        row.add(joined(told.claims().stream().map(Claim::coder)));
        return row;
    }

    private static List<String> contexts(ToldEvent told) {
        List<String> contexts = new ArrayList<>(PloverSink.contexts(told));
        switch (told.event().standing()) {
            case PLANNED -> contexts.add("future");
            case HYPOTHETICAL -> contexts.add("hypothetical");
            case REPORTED, ALLEGED, DISPUTED, DENIED -> {}
        }
        contexts.add("standing:" + Plain.lower(told.event().standing()));
        return contexts;
    }

    /** Name, country, COW number, first sector, sectors, title, words, Wikipedia id; we have no COW numbers and titles. */
    private static List<@Nullable Object> actors(List<Actor> actors, ToldEvent told) {
        Function<Actor, Stream<String>> sector =
                a -> a.sector() == null ? Stream.empty() : Stream.of(a.sector().name());
        return Arrays.asList(
                joined(actors.stream().map(Actor::name)),
                joined(actors.stream().flatMap(a -> Stream.ofNullable(a.country()))),
                null,
                actors.stream().flatMap(sector).findFirst().orElse(null),
                joined(actors.stream().flatMap(sector)),
                null,
                joined(actors.stream().flatMap(a -> PloverSink.mentions(a, told).stream())),
                joined(actors.stream().filter(a -> !a.isByWords()).map(Actor::id)));
    }

    /** Name, city, district, province, country, latitude, longitude, GeoNames id, words, feature. */
    private static List<@Nullable Object> place(@Nullable Place place) {
        return place == null
                ? Arrays.asList(new @Nullable Object[10])
                : Arrays.asList(
                        place.name(),
                        null,
                        null,
                        null,
                        place.country(),
                        place.lat(),
                        place.lon(),
                        place.geonames(),
                        place.mention().exact(),
                        null);
    }

    private static Stream<String> named(ToldEvent told, Actor.Kind kind) {
        return Stream.concat(told.event().actors().stream(), told.event().recipients().stream())
                .filter(a -> a.kind() == kind)
                .map(Actor::name);
    }

    private static String quad(int quad) {
        return List.of("VERBAL COOPERATION", "MATERIAL COOPERATION", "VERBAL CONFLICT", "MATERIAL CONFLICT")
                .get(quad - 1);
    }

    private static String joined(Stream<String> values) {
        return values.filter(Objects::nonNull)
                .map(v -> v.replace(';', ','))
                .distinct()
                .collect(Collectors.joining("; "))
                .strip();
    }

    @Override
    public void close() throws IOException {
        tsv.close();
    }
}

package org.entente.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.dossier.DocumentEntry;
import org.entente.dossier.ToldEvent;
import org.entente.record.Actor;
import org.entente.record.Claim;
import org.entente.record.Event;
import org.entente.record.TimeRange;
import org.jspecify.annotations.Nullable;

/**
 * Entities of FollowTheMoney, one JSON object a line: actors, documents as Article, events as Event with its documents
 * as proof, and each claim as Documentation, whose role says who affirms or denies. An Event's name begins with its
 * standing. Each entity is written once, before what refers to it.
 */
final class FtmSink implements Sink<ToldEvent> {
    private final JsonLines json;
    private final Set<String> written = new HashSet<>();

    FtmSink(OutputStream out) throws IOException {
        this.json = new JsonLines(out);
    }

    @Override
    public void row(ToldEvent told) throws IOException {
        Event event = told.event();
        for (Actor actor : Stream.concat(event.actors().stream(), event.recipients().stream())
                .toList()) {
            if (written.add(id(actor))) {
                actor(actor);
            }
        }
        for (DocumentEntry.Added document : told.documents().values()) {
            if (written.add(document.id())) {
                article(document);
            }
        }
        event(told);
        for (Claim claim : told.claims()) {
            documentation(claim, event);
        }
    }

    private void actor(Actor actor) throws IOException {
        boolean wikidata = actor.id().matches("Q\\d{1,15}");
        entity(
                id(actor),
                schema(actor),
                "name",
                actor.name(),
                "country",
                country(actor.country()),
                "wikidataId",
                wikidata ? actor.id() : null,
                "keywords",
                actor.sector() == null ? null : actor.sector().name());
    }

    private void article(DocumentEntry.Added document) throws IOException {
        entity(
                document.id(),
                "Article",
                "name",
                Said.title(document),
                "title",
                document.title(),
                "fileName",
                document.uri(),
                "sourceUrl",
                Said.address(document),
                "publisher",
                document.outlet(),
                "author",
                document.author(),
                "publishedAt",
                document.published() == null ? null : document.published().value(),
                "language",
                language(document.language()));
    }

    private void event(ToldEvent told) throws IOException {
        Event event = told.event();
        TimeRange time = event.time();
        entity(
                event.id(),
                "Event",
                "name",
                Said.headline(event),
                "summary",
                Plain.lower(event.standing()) + ": " + Said.meaning(event.standing()),
                "keywords",
                List.of(event.type().name(), "standing:" + Plain.lower(event.standing())),
                "startDate",
                time == null ? null : Objects.toString(time.start(), null),
                "endDate",
                time == null ? null : Objects.toString(time.end(), null),
                "location",
                Said.place(event.place()),
                "country",
                event.place() == null ? null : country(event.place().country()),
                "organizer",
                event.actors().stream().map(FtmSink::id).toList(),
                "involved",
                event.recipients().stream().map(FtmSink::id).toList(),
                "proof",
                List.copyOf(told.documents().keySet()),
                "recordId",
                event.id());
    }

    private void documentation(Claim claim, Event event) throws IOException {
        entity(
                claim.id(),
                "Documentation",
                "document",
                claim.document(),
                "entity",
                event.id(),
                "role",
                Said.chain(claim.holders()) + " " + Said.verdict(claim) + " ("
                        + claim.factuality().code() + ")",
                "summary",
                claim.sentence().exact(),
                "recordId",
                claim.id());
    }

    /** Writes an entity; each property is one or a list of several. */
    private void entity(String id, String schema, @Nullable Object... properties) throws IOException {
        Map<String, @Nullable Object> values = Values.object(properties);
        values.replaceAll((name, value) -> value == null ? null : several(value));
        json.write(Values.object("id", id, "schema", schema, "properties", values));
    }

    /** A property's values, or null if there is none. */
    private static @Nullable List<?> several(Object value) {
        if (value instanceof List<?> many) {
            return many.isEmpty() ? null : many;
        }
        String words = Plain.words(value.toString()).strip();
        return words.isEmpty() ? null : List.of(words);
    }

    private static String schema(Actor actor) {
        return switch (actor.kind()) {
            case PERSON -> "Person";
            case STATE -> "PublicBody";
            case GROUP -> "LegalEntity";
            case ORGANISATION ->
                actor.sector() == null
                        ? "Organization"
                        : switch (actor.sector()) {
                            case GOV, MIL, COP, SPY, LEG, JUD, IGO -> "PublicBody";
                            case PTY, OPP, REB, UAF, CRM, NGO, BUS, JRN, EDU, HLH, LAB, REL, REF, CVL -> "Organization";
                        };
        };
    }

    /** An id that FollowTheMoney allows. */
    private static String id(Actor actor) {
        if (actor.id().matches("[0-9a-zA-Z]{1,64}")) {
            return actor.id();
        }
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(actor.id().getBytes(StandardCharsets.UTF_8));
            return "a" + HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable String country(@Nullable String alpha3) {
        String alpha2 = Countries.alpha2(alpha3);
        return alpha2 != null ? alpha2.toLowerCase(Locale.ROOT) : "EU".equals(alpha3) ? "eu" : null;
    }

    private static @Nullable String language(String code) {
        try {
            String alpha3 = Locale.forLanguageTag(code).getISO3Language();
            return alpha3.isEmpty() || code.equals("und") ? null : alpha3;
        } catch (MissingResourceException e) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}

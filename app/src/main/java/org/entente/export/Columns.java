package org.entente.export;

import java.util.List;
import java.util.Locale;
import org.entente.dossier.DocumentEntry;
import org.entente.record.Claim;
import org.entente.record.Event;
import org.entente.record.Published;
import org.jspecify.annotations.Nullable;

/** Which fields documents, claims and events have, in which order. Others build on them: add at the end, never rename. */
final class Columns {
    private static final String WORD = "VARCHAR";
    private static final String WORDS = "VARCHAR[]";
    private static final String EVIDENCE = "STRUCT(\"start\" INTEGER, \"end\" INTEGER, exact VARCHAR)";
    private static final String ORIGINAL = "STRUCT(outlet VARCHAR, language VARCHAR)";
    private static final String ACTORS =
            "STRUCT(id VARCHAR, name VARCHAR, country VARCHAR, kind VARCHAR, sector VARCHAR)[]";
    private static final String PARTICIPANTS =
            "STRUCT(id VARCHAR, name VARCHAR, country VARCHAR, kind VARCHAR, mention VARCHAR, sector VARCHAR)[]";
    private static final String PLACE =
            "STRUCT(name VARCHAR, country VARCHAR, lat DOUBLE, lon DOUBLE, geonames BIGINT)";
    private static final String TIME = "STRUCT(\"start\" DATE, \"end\" DATE, text VARCHAR, rule VARCHAR)";
    private static final String HOLDERS =
            "STRUCT(kind VARCHAR, id VARCHAR, name VARCHAR, country VARCHAR, cue VARCHAR)[]";

    static final List<Column<DocumentEntry.Added>> DOCUMENTS = List.of(
            new Column<>("id", WORD, DocumentEntry.Added::id),
            new Column<>("uri", WORD, DocumentEntry.Added::uri),
            new Column<>("title", WORD, DocumentEntry.Added::title),
            new Column<>("outlet", WORD, DocumentEntry.Added::outlet),
            new Column<>("agency", WORD, DocumentEntry.Added::agency),
            new Column<>("origin", WORD, DocumentEntry.Added::origin),
            new Column<>("published", WORD, d -> published(d.published())),
            new Column<>("published_precision", WORD, d -> precision(d.published())),
            new Column<>("language", WORD, DocumentEntry.Added::language),
            new Column<>("sha256", WORD, DocumentEntry.Added::sha256),
            new Column<>("chars", "INTEGER", DocumentEntry.Added::chars),
            new Column<>("modified", WORD, d -> published(d.about().modified())),
            new Column<>("section", WORD, d -> d.about().section()),
            new Column<>("address", WORD, d -> d.about().address()),
            new Column<>("original", ORIGINAL, d -> Values.original(d.about().original())));

    static final List<Column<PlacedClaim>> CLAIMS = List.of(
            claim("id", WORD, Claim::id),
            claim("document", WORD, Claim::document),
            claim("sentence", EVIDENCE, c -> Values.evidence(c.sentence())),
            claim("evidence", EVIDENCE, c -> Values.evidence(c.evidence())),
            claim("quote", WORD, c -> Values.words(c.quote())),
            new Column<>("event", WORD, PlacedClaim::event),
            claim("type", WORD, c -> c.type().name()),
            claim("mode", WORD, Claim::mode),
            claim("contexts", WORDS, Claim::contexts),
            claim("actors", PARTICIPANTS, c -> Values.all(c.actors(), Values::participant)),
            claim("recipients", PARTICIPANTS, c -> Values.all(c.recipients(), Values::participant)),
            claim("place", PLACE, c -> Values.place(c.place())),
            claim("time", TIME, c -> Values.time(c.time())),
            claim("tense", WORD, c -> Values.lower(c.tense())),
            claim("holders", HOLDERS, c -> Values.all(c.holders(), Values::holder)),
            claim("factuality", WORD, c -> c.factuality().code()),
            claim("author_factuality", WORD, c -> c.authorFactuality().code()),
            claim("confidence", "DOUBLE", Claim::confidence),
            claim("coder", WORD, Claim::coder));

    static final List<Column<Event>> EVENTS = List.of(
            new Column<>("id", WORD, Event::id),
            new Column<>("type", WORD, e -> e.type().name()),
            new Column<>("mode", WORD, Event::mode),
            new Column<>("quad", "INTEGER", Event::quad),
            new Column<>("actors", ACTORS, e -> Values.all(e.actors(), Values::actor)),
            new Column<>("recipients", ACTORS, e -> Values.all(e.recipients(), Values::actor)),
            new Column<>("place", PLACE, e -> Values.place(e.place())),
            new Column<>("time", TIME, e -> Values.time(e.time())),
            new Column<>("standing", WORD, e -> Values.lower(e.standing())),
            new Column<>("outlets", "INTEGER", Event::outlets),
            new Column<>("origins", "INTEGER", Event::origins),
            new Column<>("claims", WORDS, Event::claims),
            new Column<>("headline", WORD, Event::headline));

    private Columns() {}

    private static Column<PlacedClaim> claim(
            String name, String type, java.util.function.Function<Claim, @Nullable Object> value) {
        return new Column<>(name, type, placed -> value.apply(placed.claim()));
    }

    private static @Nullable String published(@Nullable Published published) {
        return published == null ? null : published.value();
    }

    private static @Nullable String precision(@Nullable Published published) {
        return published == null ? null : published.precision().name().toLowerCase(Locale.ROOT);
    }
}

package org.entente.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.record.Actor;
import org.entente.record.Block;
import org.entente.record.Claim;
import org.entente.record.Document;
import org.entente.record.EventType;
import org.entente.record.Evidence;
import org.entente.record.Factuality;
import org.entente.record.Holder;
import org.entente.record.Participant;
import org.entente.record.Place;
import org.entente.record.Published;
import org.entente.record.Span;
import org.entente.record.Tense;
import org.entente.record.TimeRange;
import org.jspecify.annotations.Nullable;

/** Builds reports with claims for tests: real documents, real spans. */
public final class Reports {
    static final Actor RUSSIA = new Actor("Q159", "Russia", "RUS", Actor.Kind.STATE);
    static final Actor PUTIN = new Actor("Q7747", "Vladimir Putin", "RUS", Actor.Kind.PERSON);
    static final Actor LAVROV = new Actor("Q58217", "Sergey Lavrov", "RUS", Actor.Kind.PERSON);
    static final Actor PESKOV = new Actor("Q4353681", "Dmitry Peskov", "RUS", Actor.Kind.PERSON);
    static final Actor BELARUS = new Actor("Q184", "Belarus", "BLR", Actor.Kind.STATE);
    static final Actor LUKASHENKO = new Actor("Q2866", "Alexander Lukashenko", "BLR", Actor.Kind.PERSON);
    static final Actor NORTH_KOREA = new Actor("Q423", "North Korea", "PRK", Actor.Kind.STATE);
    static final Actor KIM = new Actor("Q56226", "Kim Jong Un", "PRK", Actor.Kind.PERSON);
    static final Actor USA = new Actor("Q30", "United States", "USA", Actor.Kind.STATE);
    static final Actor WAGNER = new Actor("Q18562431", "Wagner Group", "RUS", Actor.Kind.GROUP);

    static final Spot SOCHI = new Spot("Sochi", "RUS", 43.6, 39.73, 491422L);
    static final Spot VOSTOCHNY = new Spot("Vostochny Cosmodrome", "RUS", 51.88, 128.33, 8555571L);
    static final Spot VLADIVOSTOK = new Spot("Vladivostok", "RUS", 43.11, 131.87, 2013348L);
    static final Spot MINSK = new Spot("Minsk", "BLR", 53.9, 27.57, 625144L);
    static final Spot IN_RUSSIA = new Spot("Russia", "RUS", 60.0, 100.0, 2017370L);

    /** A place on the map, before a report mentions it. */
    record Spot(String name, String country, double lat, double lon, long geonames) {}

    private Reports() {}

    /** A report without a word. */
    public static Report report(String id) {
        return new Report(id);
    }

    /** A report that grows by sentences. */
    public static final class Report {
        private final String id;
        private final StringBuilder text = new StringBuilder();
        private final List<Block> blocks = new ArrayList<>();
        private final List<ClaimBuilder> claims = new ArrayList<>();
        private @Nullable String outlet;
        private @Nullable String agency;
        private @Nullable Published published;

        private Report(String id) {
            this.id = id;
        }

        Report outlet(String name) {
            outlet = name;
            return this;
        }

        /** Credits an agency. */
        public Report agency(String name) {
            agency = name;
            return this;
        }

        /** Dates it. */
        public Report published(String day) {
            published = new Published(day, LocalDate.parse(day), Published.Precision.DAY, "meta");
            return this;
        }

        /** Adds a block. */
        public Report block(Block.Kind kind, String words) {
            add(kind, words);
            return this;
        }

        /** A sentence that says that {@code actors} did something; the whole of it is the evidence. */
        ClaimBuilder says(String sentence, EventType type, Actor... actors) {
            ClaimBuilder claim = new ClaimBuilder(this, add(Block.Kind.PARAGRAPH, sentence), sentence, type, actors);
            claims.add(claim);
            return claim;
        }

        /** What stands there so far. */
        public Document document() {
            return new Document(
                    id, id, id + ".txt", null, outlet, agency, null, published, "en", text.toString(), blocks);
        }

        List<Claim> claims() {
            return claims.stream().map(ClaimBuilder::build).toList();
        }

        private Span add(Block.Kind kind, String words) {
            int start = text.codePointCount(0, text.length());
            text.append(words);
            Span span = new Span(start, text.codePointCount(0, text.length()));
            text.append("\n");
            blocks.add(new Block(kind, span));
            return span;
        }
    }

    static final class ClaimBuilder {
        private final Report report;
        private final String id;
        private final Evidence evidence;
        private final EventType type;
        private final List<Participant> actors;
        private final List<Holder> holders = new ArrayList<>();
        private List<Participant> recipients = List.of();
        private List<String> contexts = List.of();
        private @Nullable String mode;
        private @Nullable Evidence quote;
        private @Nullable Place place;
        private @Nullable TimeRange time;
        private Tense tense = Tense.PAST;
        private Factuality factuality = Factuality.CERTAIN;
        private Factuality author = Factuality.CERTAIN;

        private ClaimBuilder(Report report, Span span, String words, EventType type, Actor... actors) {
            this.report = report;
            this.id = "c" + report.id.substring(1) + "." + report.claims.size();
            this.evidence = new Evidence(span, words);
            this.type = type;
            this.actors = participants(actors);
            holders.add(Holder.author(report.outlet));
        }

        ClaimBuilder to(Actor... whom) {
            recipients = participants(whom);
            return this;
        }

        ClaimBuilder mode(String name) {
            mode = name;
            return this;
        }

        ClaimBuilder context(String name) {
            contexts = List.of(name);
            return this;
        }

        ClaimBuilder in(Spot where) {
            place = new Place(where.name, where.country, where.lat, where.lon, where.geonames, mention(where.name));
            return this;
        }

        ClaimBuilder on(String day) {
            return during(day, day);
        }

        ClaimBuilder during(String from, String to) {
            time = new TimeRange(LocalDate.parse(from), LocalDate.parse(to), "then", "date");
            return this;
        }

        ClaimBuilder future() {
            tense = Tense.FUTURE;
            return this;
        }

        ClaimBuilder author(Factuality f) {
            author = f;
            factuality = f;
            return this;
        }

        /** {@code who} holds it, with {@code f}; the author does not commit himself. */
        ClaimBuilder heldBy(Actor who, Factuality f) {
            holders.add(new Holder(Holder.Kind.ACTOR, who.id(), who.name(), who.country(), null));
            factuality = f;
            author = Factuality.UNCOMMITTED;
            return this;
        }

        ClaimBuilder heldByUnnamed(Factuality f) {
            holders.add(new Holder(Holder.Kind.ACTOR, null, null, null, null));
            factuality = f;
            author = Factuality.UNCOMMITTED;
            return this;
        }

        ClaimBuilder quoting() {
            quote = evidence;
            return this;
        }

        /** Back to the report, for its next sentence. */
        Report then() {
            return report;
        }

        Claim build() {
            return new Claim(
                    id,
                    report.id,
                    evidence,
                    evidence,
                    quote,
                    type,
                    mode,
                    contexts,
                    actors,
                    recipients,
                    place,
                    time,
                    tense,
                    holders,
                    factuality,
                    author,
                    0.9,
                    "test");
        }

        private static Evidence mention(String name) {
            return new Evidence(new Span(0, name.codePointCount(0, name.length())), name);
        }

        private static List<Participant> participants(Actor... who) {
            return List.of(who).stream()
                    .map(a -> new Participant(a, mention(a.name())))
                    .toList();
        }
    }
}

package org.entente.dossier;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.entente.record.About;
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
import org.entente.record.Sector;
import org.entente.record.Span;
import org.entente.record.Tense;
import org.entente.record.TimeRange;
import org.jspecify.annotations.Nullable;

/** Reports with claims, in our own words, for tests of whatever keeps, shows or exports them. */
public final class Records {
    /** What every third report says of itself. */
    private static final About ABOUT = new About(
            new Published("2021-04-01", LocalDate.of(2021, 4, 1), Published.Precision.DAY, "meta"),
            "World",
            "https://elcondor.example/3",
            new About.Original("Dagen", "no"));

    public static final Actor NORWAY = new Actor("Q20", "Norway", "NOR", Actor.Kind.STATE);
    public static final Actor CHILE = new Actor("Q298", "Chile", "CHL", Actor.Kind.STATE);
    public static final Actor MINISTER =
            new Actor("name:łucja bjørnstad", "Łucja Bjørnstad", "NOR", Actor.Kind.PERSON, Sector.GOV);
    public static final Actor UNION = new Actor("Q458", "European Union", "EU", Actor.Kind.ORGANISATION, Sector.IGO);
    public static final Actor KIM = new Actor("name:kim jae-ho", "Kim Jae-ho", "KOR", Actor.Kind.PERSON);

    private static final List<Actor> ACTORS = List.of(NORWAY, CHILE, MINISTER, UNION, KIM);
    private static final List<String> OUTLETS = List.of("The Fjord Post", "El Cóndor", "Nordic Wire");
    private static final LocalDate DAY = LocalDate.of(2021, 3, 1);

    private Records() {}

    /** Report number {@code number} of an endless series: always the same for the same number. */
    public static CodedDocument report(int number) {
        Random random = new Random(number);
        Draft draft = new Draft(number, OUTLETS.get(random.nextInt(OUTLETS.size())), DAY.plusDays(random.nextInt(40)));
        int sentences = 1 + random.nextInt(4);
        for (int i = 0; i < sentences; i++) {
            Actor actor = ACTORS.get(random.nextInt(ACTORS.size()));
            Actor recipient =
                    ACTORS.get((ACTORS.indexOf(actor) + 1 + random.nextInt(ACTORS.size() - 1)) % ACTORS.size());
            draft.sentence(actor, recipient, random.nextInt(5));
        }
        return draft.coded();
    }

    /** Reports {@code from} to {@code to}, exclusive. */
    public static List<CodedDocument> reports(int from, int to) {
        List<CodedDocument> all = new ArrayList<>();
        for (int i = from; i < to; i++) {
            all.add(report(i));
        }
        return all;
    }

    /** A report that says one thing. */
    public static CodedDocument report(
            int number, @Nullable String outlet, @Nullable LocalDate date, Actor actor, Actor recipient, int kind) {
        return new Draft(number, outlet, date).sentence(actor, recipient, kind).coded();
    }

    /** SHA-256 in hex. */
    public static String sha256(String words) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A report in the making. */
    private static final class Draft {
        private final int number;
        private final @Nullable String outlet;
        private final @Nullable LocalDate date;
        private final StringBuilder text = new StringBuilder();
        private final List<Block> blocks = new ArrayList<>();
        private final List<Wanted> wanted = new ArrayList<>();

        private record Wanted(
                Span sentence, Span actor, Span predicate, Span recipient, Actor who, Actor whom, int kind) {}

        Draft(int number, @Nullable String outlet, @Nullable LocalDate date) {
            this.number = number;
            this.outlet = outlet;
            this.date = date;
            block(Block.Kind.TITLE, "Report " + number + " on 🌍 affairs");
        }

        Draft sentence(Actor who, Actor whom, int kind) {
            text.append("\n\n");
            int start = length();
            Span actor = write(who.name());
            text.append(' ');
            Span predicate = write(
                    switch (kind) {
                        case 0 -> "accused";
                        case 1 -> "met";
                        case 2 -> "denied that it had threatened";
                        case 3 -> "will visit";
                        default -> "sent “blankets and tents” to";
                    });
            text.append(' ');
            Span recipient = write(whom.name());
            text.append(kind == 1 ? " in Punta Arenas on Monday." : " over the herring quota.");
            Span sentence = new Span(start, length());
            blocks.add(new Block(Block.Kind.PARAGRAPH, sentence));
            wanted.add(new Wanted(sentence, actor, predicate, recipient, who, whom, kind));
            return this;
        }

        private void block(Block.Kind kind, String words) {
            blocks.add(new Block(kind, write(words)));
        }

        private Span write(String words) {
            int start = length();
            text.append(words);
            return new Span(start, length());
        }

        private int length() {
            return text.codePointCount(0, text.length());
        }

        CodedDocument coded() {
            String hash = sha256(number + "\n" + text);
            Published published =
                    date == null ? null : new Published(date.toString(), date, Published.Precision.DAY, "dateline");
            Document document = new Document(
                    "d" + hash.substring(0, 16),
                    hash,
                    "reports/" + number + ".txt",
                    "Report " + number + " on 🌍 affairs",
                    outlet,
                    number % 3 == 0 ? "AP" : null,
                    null,
                    published,
                    "en",
                    text.toString(),
                    blocks,
                    number % 3 == 0 ? ABOUT : About.NONE);
            List<Claim> claims = new ArrayList<>();
            for (Wanted one : wanted) {
                claims.add(claim(document, one, claims.size() + 1));
            }
            return new CodedDocument(document, claims);
        }

        private Claim claim(Document document, Wanted one, int count) {
            boolean met = one.kind == 1;
            boolean denied = one.kind == 2;
            Evidence predicate = document.evidence(one.predicate);
            List<Holder> holders = new ArrayList<>(List.of(Holder.author(outlet)));
            if (denied) {
                holders.add(new Holder(
                        Holder.Kind.ACTOR,
                        one.who.id(),
                        one.who.name(),
                        one.who.country(),
                        document.evidence(new Span(one.predicate.start(), one.predicate.start() + 6))));
            }
            return new Claim(
                    "c" + document.id().substring(1) + "." + count,
                    document.id(),
                    document.evidence(one.sentence),
                    predicate,
                    one.kind == 4
                            ? document.evidence(new Span(one.predicate.start() + 6, one.predicate.end() - 4))
                            : null,
                    switch (one.kind) {
                        case 0 -> EventType.ACCUSE;
                        case 1, 3 -> EventType.CONSULT;
                        case 2 -> EventType.THREATEN;
                        default -> EventType.AID;
                    },
                    met ? "visit" : null,
                    List.of("environment", "diplomatic"),
                    List.of(new Participant(one.who, document.evidence(one.actor))),
                    List.of(new Participant(one.whom, document.evidence(one.recipient))),
                    met ? new Place("Punta Arenas", "CHL", -53.16, -70.91, 3874787L, predicate) : null,
                    met && date != null ? new TimeRange(date, date, "Monday", "weekday, past tense") : null,
                    one.kind == 3 ? Tense.FUTURE : Tense.PAST,
                    holders,
                    denied ? Factuality.CERTAINLY_NOT : Factuality.CERTAIN,
                    denied ? Factuality.UNCOMMITTED : Factuality.CERTAIN,
                    one.kind == 3 ? 0.5 : 0.75,
                    "test-1");
        }
    }
}

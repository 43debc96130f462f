package org.entente.web;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.dossier.CodedDocument;
import org.entente.dossier.Dossier;
import org.entente.dossier.Failure;
import org.entente.merge.Merged;
import org.entente.read.UnreadableException;
import org.entente.record.Actor;
import org.entente.record.Block;
import org.entente.record.Claim;
import org.entente.record.Document;
import org.entente.record.Event;
import org.entente.record.EventType;
import org.entente.record.Factuality;
import org.entente.record.Holder;
import org.entente.record.Merge;
import org.entente.record.Participant;
import org.entente.record.Place;
import org.entente.record.Published;
import org.entente.record.Span;
import org.entente.record.Standing;
import org.entente.record.Tense;
import org.entente.record.TimeRange;
import org.jspecify.annotations.Nullable;

/**
 * A small dossier on disk: two imagined states, a dispute over drones between three outlets, a meeting, a plan, an
 * undated remark, a source that could not be read, and one report that means harm.
 */
final class Fixture {
    /** Words of the hostile report; {@code CANARY} stands for the address of a server that must never be asked. */
    static final String HARM = "<script>window.pwned=1</script><img src='CANARY/i' onerror='window.pwned=2'>"
            + "<svg onload=\"window.pwned=3\"></svg>\"'><a href=\"javascript:window.pwned=4\">x</a>"
            + "<iframe src='CANARY/f'></iframe><link rel=stylesheet href='CANARY/c'>&lt;b&gt;${7*7}@raw";

    final Document tribune = document(
            "tribune.txt",
            "Norland accuses Sudmark over drones",
            "The Tribune",
            null,
            "2021-05-04",
            "Norland accuses Sudmark over drones",
            "By Ada Quill, Port Elba, 4 May 2021",
            "Foreign minister Ivo Brandt met his Sudmark colleague in Port Elba on Monday. "
                    + "Norland accused Sudmark of sending drones 🛩 to the hill rebels in April.",
            "President Lund will visit Sudmark next week.",
            "Share this story · 12,345 followers");
    final Document courier = document(
            "https://courier.example/2021/05/05/drones",
            "No drones were sent, says Sudmark",
            "Elba Courier",
            "Meridian",
            "2021-05-05",
            "No drones were sent, says Sudmark",
            "Sudmark sent no drones to anybody, spokeswoman Mira Hahn told the agency Meridian. "
                    + "A Western envoy would not say whether Sudmark had sent drones.");
    final Document undated =
            document("note.txt", null, null, null, null, "Sudmark praised the work of the hill farmers’ union.");
    final Document hostile;

    final List<Claim> claims = new ArrayList<>();
    final List<Event> events = new ArrayList<>();
    final Event dispute;
    final Event harm;

    private final Actor norland = new Actor("Q1001", "Norland", "NLD", Actor.Kind.STATE);
    private final Actor sudmark = new Actor("Q1002", "Sudmark", "SDM", Actor.Kind.STATE);
    private final Actor rebels = new Actor("name:hill rebels", "hill rebels", null, Actor.Kind.GROUP);
    private final Actor brandt = new Actor("Q1003", "Ivo Brandt", "NLD", Actor.Kind.PERSON);
    private final Actor lund = new Actor("Q1004", "Lund", "NLD", Actor.Kind.PERSON);
    private final Actor union = new Actor("name:union", "hill farmers’ union", "SDM", Actor.Kind.ORGANISATION);

    /**
     * The records.
     *
     * @param canary address of a server that must never be asked
     */
    Fixture(String canary) {
        String words = HARM.replace("CANARY", canary);
        hostile = document(
                "javascript:window.pwned=5//" + words, words, words, words, "2021-06-01", words, "Why " + words);
        TimeRange april = new TimeRange(
                LocalDate.of(2021, 4, 1), LocalDate.of(2021, 4, 30), "in April", "month before the report's");
        TimeRange monday =
                new TimeRange(LocalDate.of(2021, 5, 3), LocalDate.of(2021, 5, 3), "on Monday", "weekday, past tense");
        TimeRange week = new TimeRange(LocalDate.of(2021, 5, 10), LocalDate.of(2021, 5, 16), "next week", "week after");

        Claim meeting = claim(
                tribune,
                1,
                "met his Sudmark colleague",
                EventType.CONSULT,
                Factuality.CERTAIN,
                monday,
                Tense.PAST,
                List.of(brandt),
                List.of("Ivo Brandt"),
                List.of(sudmark),
                List.of("Sudmark"),
                List.of());
        Claim accusation = claim(
                tribune,
                2,
                "accused Sudmark of sending drones 🛩 to the hill rebels",
                EventType.ACCUSE,
                Factuality.CERTAIN,
                null,
                Tense.PAST,
                List.of(norland),
                List.of("Norland"),
                List.of(sudmark),
                List.of("Sudmark"),
                List.of());
        Claim sent = claim(
                tribune,
                3,
                "sending drones 🛩 to the hill rebels",
                EventType.AID,
                Factuality.CERTAIN,
                april,
                Tense.PAST,
                List.of(sudmark),
                List.of("Sudmark"),
                List.of(rebels),
                List.of("hill rebels"),
                List.of(holder(tribune, Holder.Kind.ACTOR, "Norland", "NLD", "accused")));
        Claim visit = claim(
                tribune,
                4,
                "will visit Sudmark",
                EventType.CONSULT,
                Factuality.CERTAIN,
                week,
                Tense.FUTURE,
                List.of(lund),
                List.of("Lund"),
                List.of(sudmark),
                List.of("Sudmark"),
                List.of());
        Claim denial = claim(
                courier,
                1,
                "sent no drones",
                EventType.AID,
                Factuality.CERTAINLY_NOT,
                null,
                Tense.PAST,
                List.of(sudmark),
                List.of("Sudmark"),
                List.of(),
                List.of(),
                List.of(
                        holder(courier, Holder.Kind.OUTLET, "Meridian", null, "told"),
                        holder(courier, Holder.Kind.ACTOR, "Mira Hahn", "SDM", "told")));
        Claim open = claim(
                courier,
                2,
                "Sudmark had sent drones",
                EventType.AID,
                Factuality.UNCOMMITTED,
                null,
                Tense.PAST,
                List.of(sudmark),
                List.of("Sudmark"),
                List.of(),
                List.of(),
                List.of(holder(courier, Holder.Kind.ACTOR, "Western envoy", null, "say")));
        Claim praise = claim(
                undated,
                1,
                "praised the work",
                EventType.SUPPORT,
                Factuality.CERTAIN,
                null,
                Tense.PAST,
                List.of(sudmark),
                List.of("Sudmark"),
                List.of(union),
                List.of("hill farmers’ union"),
                List.of());
        Actor evil = new Actor("name:" + words, words, null, Actor.Kind.PERSON);
        Claim attack = claim(
                hostile,
                1,
                words,
                EventType.THREATEN,
                Factuality.PROBABLE,
                null,
                Tense.PRESENT,
                List.of(evil),
                List.of(words),
                List.of(evil),
                List.of(words),
                List.of(new Holder(Holder.Kind.ACTOR, evil.id(), words, null, null)));

        event(monday, Standing.REPORTED, "Ivo Brandt (NLD) met Sudmark", List.of(), meeting);
        event(null, Standing.REPORTED, "Norland accused Sudmark", List.of(), accusation);
        dispute = event(
                april,
                Standing.DISPUTED,
                "Disputed: Sudmark aided the hill rebels, says Norland",
                List.of(
                        new Merge(
                                denial.id(),
                                sent.id(),
                                List.of(
                                        new Merge.Agreement("type", "both AID"),
                                        new Merge.Agreement("actors", "both by Sudmark"))),
                        new Merge(open.id(), denial.id(), List.of(new Merge.Agreement("words", "sent, drones")))),
                sent,
                denial,
                open);
        event(week, Standing.PLANNED, "Planned: Lund (NLD) visits Sudmark", List.of(), visit);
        event(null, Standing.REPORTED, "Sudmark praised the hill farmers’ union", List.of(), praise);
        harm = event(null, Standing.ALLEGED, "Alleged: " + words, List.of(), attack);
    }

    /** Writes all of it into the dossier in {@code dir}. */
    void fill(Path dir) {
        try (Dossier dossier = Dossier.open(dir)) {
            List<Document> documents = List.of(tribune, courier, undated, hostile);
            dossier.add(
                    documents.stream()
                            .map(d -> new CodedDocument(
                                    d,
                                    claims.stream()
                                            .filter(c -> c.document().equals(d.id()))
                                            .toList()))
                            .toList(),
                    List.of(new Failure(
                            "empty.html", null, UnreadableException.Reason.EMPTY, "the file has no bytes")));
            Map<String, String> origins = documents.stream().collect(Collectors.toMap(Document::id, Document::id));
            dossier.refresh((d, c) -> new Merged(events, origins));
        }
    }

    private Event event(@Nullable TimeRange time, Standing standing, String headline, List<Merge> merges, Claim... of) {
        Claim first = of[0];
        long outlets = Arrays.stream(of).map(Claim::document).distinct().count();
        Event event = new Event(
                "e" + sha256(headline).substring(0, 16),
                first.type(),
                first.mode(),
                first.actors().stream().map(Participant::actor).toList(),
                first.recipients().stream().map(Participant::actor).toList(),
                first.place(),
                time,
                standing,
                (int) outlets,
                (int) outlets,
                Arrays.stream(of).map(Claim::id).toList(),
                merges,
                headline);
        events.add(event);
        return event;
    }

    private Claim claim(
            Document document,
            int number,
            String words,
            EventType type,
            Factuality factuality,
            @Nullable TimeRange time,
            Tense tense,
            List<Actor> actors,
            List<String> actorWords,
            List<Actor> recipients,
            List<String> recipientWords,
            List<Holder> holders) {
        Span evidence = find(document, words);
        Block block = document.blockAt(evidence.start()).orElseThrow();
        List<Holder> chain = new ArrayList<>(List.of(Holder.author(document.outlet())));
        chain.addAll(holders);
        boolean port = document.text().contains("Port Elba") && type == EventType.CONSULT && tense == Tense.PAST;
        Claim claim = new Claim(
                "c" + document.id().substring(1) + "." + number,
                document.id(),
                document.evidence(sentence(document, block.span(), evidence)),
                document.evidence(evidence),
                null,
                type,
                type == EventType.CONSULT ? "visit" : null,
                List.of("military"),
                participants(document, actors, actorWords),
                participants(document, recipients, recipientWords),
                port
                        ? new Place(
                                "Port Elba", "NLD", 54.5, 3.25, null, document.evidence(find(document, "Port Elba")))
                        : null,
                time,
                tense,
                chain,
                factuality,
                holders.isEmpty() ? factuality : Factuality.UNCOMMITTED,
                0.75,
                "fixture");
        claims.add(claim);
        return claim;
    }

    /** From full stop to full stop; the hostile report is one sentence. */
    private static Span sentence(Document document, Span block, Span evidence) {
        String words = document.words(block);
        int start = 0;
        for (String sentence : words.startsWith("Why ") ? new String[] {words} : words.split("(?<=\\.) ")) {
            int length = sentence.codePointCount(0, sentence.length());
            Span span = new Span(block.start() + start, block.start() + start + length);
            if (span.contains(evidence)) {
                return span;
            }
            start += length + 1;
        }
        throw new IllegalArgumentException("evidence in no sentence: " + evidence);
    }

    private static List<Participant> participants(Document document, List<Actor> actors, List<String> words) {
        List<Participant> all = new ArrayList<>();
        for (int i = 0; i < actors.size(); i++) {
            all.add(new Participant(actors.get(i), document.evidence(find(document, words.get(i)))));
        }
        return all;
    }

    private static Holder holder(
            Document document, Holder.Kind kind, String name, @Nullable String country, String cue) {
        return new Holder(kind, "name:" + name, name, country, document.evidence(find(document, cue)));
    }

    /** The last place of the words, so that a title that says the same is not meant. */
    private static Span find(Document document, String words) {
        int at = document.text().lastIndexOf(words);
        int start = document.text().codePointCount(0, at);
        return new Span(start, start + words.codePointCount(0, words.length()));
    }

    private static Document document(
            String uri,
            @Nullable String title,
            @Nullable String outlet,
            @Nullable String agency,
            @Nullable String day,
            String... paragraphs) {
        String text = String.join("\n\n", paragraphs);
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String paragraph : paragraphs) {
            int end = start + paragraph.codePointCount(0, paragraph.length());
            Block.Kind kind = paragraph.equals(title)
                    ? Block.Kind.TITLE
                    : paragraph.startsWith("By ")
                            ? Block.Kind.BYLINE
                            : paragraph.startsWith("Share ") ? Block.Kind.BOILERPLATE : Block.Kind.PARAGRAPH;
            blocks.add(new Block(kind, new Span(start, end)));
            start = end + 2;
        }
        String hash = sha256(uri + text);
        return new Document(
                "d" + hash.substring(0, 16),
                hash,
                uri,
                title,
                outlet,
                agency,
                null,
                day == null ? null : new Published(day, LocalDate.parse(day), Published.Precision.DAY, "text"),
                "en",
                text,
                blocks);
    }

    private static String sha256(String words) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

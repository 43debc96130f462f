package org.entente.web;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.entente.dossier.CodedDocument;
import org.entente.dossier.Dossier;
import org.entente.dossier.Failure;
import org.entente.merge.Merger;
import org.entente.read.UnreadableException;
import org.entente.record.Actor;
import org.entente.record.Block;
import org.entente.record.Claim;
import org.entente.record.Document;
import org.entente.record.EventType;
import org.entente.record.Factuality;
import org.entente.record.Published;
import org.entente.record.Span;
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
                    + "Norland accused Sudmark of sending drones 🛩 to the hill rebels near Port Elba on 24 April.",
            "President Lund will visit Sudmark next week.",
            "Share this story · 12,345 followers");
    final Document courier = document(
            "https://courier.example/2021/05/05/drones",
            "No drones were sent, says Sudmark",
            "Elba Courier",
            "Meridian",
            "2021-05-05",
            "No drones were sent, says Sudmark",
            "Sudmark sent no drones to the hill rebels near Port Elba on 24 April, spokeswoman "
                    + "Mira Hahn told the agency Meridian. "
                    + "A Western envoy would not say whether Sudmark had sent drones to "
                    + "the hill rebels near Port Elba on 24 April.");
    final Document undated =
            document("note.txt", null, null, null, null, "Sudmark praised the work of the hill farmers’ union.");
    final Document hostile;

    final List<Claim> claims = new ArrayList<>();
    /** Norland says that drones were sent; {@link #denial} says the opposite. */
    final Claim sent;

    final Claim denial;
    final Claim attack;

    private final Actor norland = new Actor("Q1001", "Norland", "NLD", Actor.Kind.STATE);
    private final Actor sudmark = new Actor("Q1002", "Sudmark", "SDM", Actor.Kind.STATE);
    private final Actor rebels = new Actor("name:hill rebels", "hill rebels", null, Actor.Kind.GROUP);
    private final Actor brandt = new Actor("Q1003", "Ivo Brandt", "NLD", Actor.Kind.PERSON);
    private final Actor lund = new Actor("Q1004", "Lund", "NLD", Actor.Kind.PERSON);
    private final Actor hahn = new Actor("Q1005", "Mira Hahn", "SDM", Actor.Kind.PERSON);
    private final Actor envoy = new Actor("name:western envoy", "Western envoy", null, Actor.Kind.PERSON);
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
                LocalDate.of(2021, 4, 24), LocalDate.of(2021, 4, 24), "on 24 April", "day of the report's year");
        TimeRange monday =
                new TimeRange(LocalDate.of(2021, 5, 3), LocalDate.of(2021, 5, 3), "on Monday", "weekday, past tense");
        TimeRange week = new TimeRange(LocalDate.of(2021, 5, 10), LocalDate.of(2021, 5, 16), "next week", "week after");

        add(tribune, "met his Sudmark colleague", EventType.CONSULT, Factuality.CERTAIN, monday)
                .by(brandt, "Ivo Brandt")
                .to(sudmark, "Sudmark")
                .at("Port Elba")
                .claim();
        add(
                        tribune,
                        "accused Sudmark of sending drones 🛩 to the hill rebels",
                        EventType.ACCUSE,
                        Factuality.CERTAIN,
                        null)
                .by(norland, "Norland")
                .to(sudmark, "Sudmark")
                .claim();
        sent = add(tribune, "sending drones 🛩 to the hill rebels", EventType.AID, Factuality.CERTAIN, april)
                .by(sudmark, "Sudmark")
                .to(rebels, "hill rebels")
                .says(norland, "accused")
                .at("Port Elba")
                .claim();
        add(tribune, "will visit Sudmark", EventType.CONSULT, Factuality.CERTAIN, week)
                .by(lund, "Lund")
                .to(sudmark, "Sudmark")
                .claim();
        denial = add(courier, "sent no drones to the hill rebels", EventType.AID, Factuality.CERTAINLY_NOT, april)
                .by(sudmark, "Sudmark")
                .to(rebels, "hill rebels")
                .through("Meridian", "told")
                .says(hahn, "told")
                .at("Port Elba")
                .claim();
        add(courier, "Sudmark had sent drones to the hill rebels", EventType.AID, Factuality.UNCOMMITTED, april)
                .by(sudmark, "Sudmark")
                .to(rebels, "hill rebels")
                .says(envoy, "say")
                .at("Port Elba")
                .sure(0.35)
                .claim();
        add(undated, "praised the work", EventType.SUPPORT, Factuality.CERTAIN, null)
                .by(sudmark, "Sudmark")
                .to(union, "hill farmers’ union")
                .sure(0.5)
                .claim();
        Actor evil = new Actor("name:" + words, words, null, Actor.Kind.PERSON);
        attack = add(hostile, words, EventType.THREATEN, Factuality.PROBABLE, null)
                .by(evil, words)
                .to(evil, words)
                .says(evil, words)
                .claim();
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
            dossier.refresh(new Merger());
            dossier.views().keep("Aid", "type=AID", "secret");
        }
    }

    private ClaimBuilder add(
            Document document, String evidence, EventType type, Factuality factuality, @Nullable TimeRange time) {
        long number =
                claims.stream().filter(c -> c.document().equals(document.id())).count() + 1;
        return new ClaimBuilder(document, number, evidence, type, factuality, time, claims);
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

package org.entente.web;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import org.entente.record.Span;
import org.entente.record.Tense;
import org.entente.record.TimeRange;

/**
 * A dossier all of whose words mean harm: a document for each string, with the string wherever a document, claim, actor,
 * holder or place has words; one document with all of them; failures and views called so.
 */
final class HarmfulDossier {
    private static final LocalDate DAY = LocalDate.of(2021, 4, 24);
    private static final String COMMON = "Sudmark sent drones to the hill rebels on 24 April.";

    private final Actor sudmark = new Actor("Q1002", "Sudmark", "SDM", Actor.Kind.STATE);
    private final Actor rebels = new Actor("name:hill rebels", "hill rebels", null, Actor.Kind.GROUP);
    private final List<CodedDocument> documents = new ArrayList<>();
    /** Id of the document with all strings. */
    final String whole;
    /** Id of the claim that every report has, of the first. */
    final String common;

    HarmfulDossier(List<String> harms) {
        for (String harm : harms) {
            documents.add(report(harm, harm, List.of(harm)));
        }
        CodedDocument all = report("All of it", "all.txt", harms);
        documents.add(all);
        whole = all.document().id();
        common = documents.get(0).claims().get(0).id();
    }

    void fill(Path dir, List<String> harms) {
        List<Failure> failures = new ArrayList<>();
        for (String harm : harms) {
            failures.add(new Failure(harm, null, UnreadableException.Reason.DAMAGED, "at " + harm));
        }
        try (Dossier dossier = Dossier.open(dir)) {
            dossier.add(documents, failures);
            dossier.refresh(new Merger());
        }
    }

    private CodedDocument report(String title, String uri, List<String> harms) {
        List<String> paragraphs = new ArrayList<>(List.of(title, COMMON));
        paragraphs.addAll(harms);
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String paragraph : paragraphs) {
            int end = start + paragraph.codePointCount(0, paragraph.length());
            blocks.add(new Block(blocks.isEmpty() ? Block.Kind.TITLE : Block.Kind.PARAGRAPH, new Span(start, end)));
            start = end + 2;
        }
        String text = String.join("\n\n", paragraphs);
        String hash = sha256(uri + text);
        Document document = new Document(
                "d" + hash.substring(0, 16),
                hash,
                uri,
                title,
                title,
                title,
                title,
                new Published("2021-05-04", LocalDate.of(2021, 5, 4), Published.Precision.DAY, title),
                "en",
                text,
                blocks,
                new About(null, title, title, new About.Original(title, "und")));
        List<Claim> claims = new ArrayList<>();
        claims.add(claim(document, blocks.get(1), title, 1, sudmark, rebels));
        for (int i = 0; i < harms.size(); i++) {
            Actor actor = new Actor("name:" + harms.get(i), harms.get(i), null, Actor.Kind.PERSON);
            claims.add(claim(document, blocks.get(i + 2), harms.get(i), i + 2, actor, actor));
        }
        return new CodedDocument(document, claims);
    }

    private static Claim claim(Document document, Block block, String harm, int number, Actor by, Actor to) {
        Evidence sentence = document.evidence(block.span());
        return new Claim(
                "c" + document.id().substring(1) + "." + number,
                document.id(),
                sentence,
                sentence,
                null,
                number == 1 ? EventType.AID : EventType.THREATEN,
                null,
                List.of(),
                List.of(new Participant(by, sentence)),
                List.of(new Participant(to, sentence)),
                new Place(harm, "NLD", 54.5, 3.25, null, sentence),
                new TimeRange(DAY, DAY, harm, harm),
                Tense.PAST,
                List.of(
                        Holder.author(document.outlet()),
                        new Holder(Holder.Kind.ACTOR, "name:" + harm, harm, null, sentence)),
                Factuality.CERTAIN,
                Factuality.UNCOMMITTED,
                0.75,
                harm);
    }

    private static String sha256(String words) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(words.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

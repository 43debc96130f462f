package org.entente.cli;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.Entente;
import org.entente.actor.ActorResolver;
import org.entente.actor.Actors;
import org.entente.annotate.Annotator;
import org.entente.annotate.Sentence;
import org.entente.merge.Merged;
import org.entente.read.Source;
import org.entente.read.UnreadableException;
import org.entente.read.UnreadableException.Reason;
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
import org.entente.record.Published;
import org.entente.record.Span;
import org.entente.record.Standing;
import org.entente.record.Tense;
import org.entente.record.TimeRange;

/**
 * An engine that starts at once and knows one kind of line, {@code HOLDER says|denies: A aids B on 2023-05-04.}, so that
 * the commands can be tested on dossiers whose content is plain to see. A line {@code FAULT} makes it throw, {@code
 * SLOW} makes it sleep. The first line is the title.
 */
public final class LineEngine {
    private static final Pattern CLAIM = Pattern.compile("(.+) (says|denies): (\\S+) aids (\\S+) on (\\S+)\\.");

    private LineEngine() {}

    public static Entente open() {
        return new Entente(LineEngine::read, new NoSentences(), NO_ACTORS, LineEngine::claims, LineEngine::merge);
    }

    private static final ActorResolver NO_ACTORS = (document, sentences) -> new Actors(Map.of());

    private static final class NoSentences implements Annotator {
        @Override
        public List<Sentence> annotate(Document document) {
            if (document.text().contains("FAULT")) {
                throw new IllegalStateException("a fault that was asked for");
            }
            if (document.text().contains("SLOW")) {
                try {
                    Thread.sleep(60_000);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
            return List.of();
        }

        @Override
        public Sentence annotate(List<String> words) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String version() {
            return "lines";
        }
    }

    private static Document read(Source source) throws UnreadableException {
        String text = new String(source.bytes(), StandardCharsets.UTF_8);
        if (text.isBlank()) {
            throw new UnreadableException(Reason.EMPTY, "no words");
        }
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        for (String line : text.lines().toList()) {
            int length = line.codePointCount(0, line.length());
            Block.Kind kind = blocks.isEmpty() ? Block.Kind.TITLE : Block.Kind.PARAGRAPH;
            blocks.add(new Block(kind, new Span(at, at + length)));
            at += length + 1;
        }
        String sha256 = sha256(source.bytes());
        String outlet = source.uri().contains("herald") ? "The Herald" : "The Courier";
        LocalDate day = LocalDate.of(2023, 5, 10);
        Published published = new Published(day.toString(), day, Published.Precision.DAY, "text");
        String title = text.lines().findFirst().orElseThrow();
        return new Document(
                "d" + sha256.substring(0, 16),
                sha256,
                source.uri(),
                title,
                outlet,
                null,
                null,
                published,
                "en",
                text,
                blocks);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Claim> claims(Document document, List<Sentence> sentences, Actors actors) {
        List<Claim> claims = new ArrayList<>();
        for (Block block : document.blocks()) {
            Matcher line = CLAIM.matcher(document.words(block.span()));
            if (line.matches()) {
                claims.add(claim(document, block.span(), line, claims.size() + 1));
            }
        }
        return claims;
    }

    private static Claim claim(Document document, Span line, Matcher found, int number) {
        Factuality factuality = found.group(2).equals("says") ? Factuality.CERTAIN : Factuality.CERTAINLY_NOT;
        LocalDate day = LocalDate.parse(found.group(5));
        Holder speaker = new Holder(Holder.Kind.ACTOR, "name:" + found.group(1), found.group(1), null, null);
        return new Claim(
                document.id().replace('d', 'c') + "." + number,
                document.id(),
                document.evidence(line),
                document.evidence(part(line, found, 3, 4)),
                null,
                EventType.AID,
                null,
                List.of(),
                List.of(participant(document, line, found, 3)),
                List.of(participant(document, line, found, 4)),
                null,
                new TimeRange(day, day, found.group(5), "as it stands"),
                Tense.PAST,
                List.of(Holder.author(document.outlet()), speaker),
                factuality,
                Factuality.UNCOMMITTED,
                0.75,
                "lines");
    }

    /** The lines of the tests are ASCII where it matters, so that chars are code points. */
    private static Span part(Span line, Matcher found, int first, int last) {
        return new Span(line.start() + found.start(first), line.start() + found.end(last));
    }

    private static Participant participant(Document document, Span line, Matcher found, int group) {
        String name = found.group(group);
        Actor actor = new Actor("name:" + name.toLowerCase(Locale.ROOT), name, null, Actor.Kind.STATE);
        return new Participant(actor, document.evidence(part(line, found, group, group)));
    }

    private static Merged merge(List<Document> documents, List<Claim> claims) {
        Map<String, List<Claim>> groups = new LinkedHashMap<>();
        claims.stream()
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .forEach(c -> groups.computeIfAbsent(
                                c.actors().get(0).actor().name() + " aids "
                                        + c.recipients().get(0).actor().name() + " " + c.time(),
                                k -> new ArrayList<>())
                        .add(c));
        Map<String, String> origins = new LinkedHashMap<>();
        documents.forEach(d -> origins.put(d.id(), d.id()));
        return new Merged(
                groups.values().stream()
                        .map(LineEngine::event)
                        .sorted((a, b) -> a.id().compareTo(b.id()))
                        .toList(),
                origins);
    }

    private static Event event(List<Claim> claims) {
        Claim first = claims.get(0);
        boolean said = claims.stream().anyMatch(c -> c.factuality().affirms());
        boolean denied = claims.stream().anyMatch(c -> c.factuality().denies());
        Standing standing = said && denied ? Standing.DISPUTED : said ? Standing.ALLEGED : Standing.DENIED;
        Actor actor = first.actors().get(0).actor();
        Actor recipient = first.recipients().get(0).actor();
        List<Merge> merges = claims.stream()
                .skip(1)
                .map(c -> new Merge(c.id(), first.id(), List.of(new Merge.Agreement("time", "both on one day"))))
                .toList();
        int sources = (int) claims.stream().map(Claim::document).distinct().count();
        List<String> ids = claims.stream().map(Claim::id).toList();
        return new Event(
                "e" + sha256(String.join(" ", ids).getBytes(StandardCharsets.UTF_8)).substring(0, 16),
                EventType.AID,
                null,
                List.of(actor),
                List.of(recipient),
                null,
                first.time(),
                standing,
                sources,
                sources,
                ids,
                merges,
                standing.name().toLowerCase(Locale.ROOT) + ": " + actor.name() + " aids " + recipient.name());
    }
}

package org.entente.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
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
import org.entente.record.Span;
import org.entente.record.Tense;
import org.entente.record.TimeRange;
import org.jspecify.annotations.Nullable;

/** Puts a claim together from words of its sentence; each word is looked up there, so that every offset is true. */
final class ClaimBuilder {
    private static final Pattern FULL_STOP = Pattern.compile("(?<=\\.) ");

    private final Document document;
    private final long number;
    private final Evidence evidence;
    private final Evidence sentence;
    private final EventType type;
    private final Factuality factuality;
    private final @Nullable TimeRange time;
    private final List<Claim> claims;
    private final List<Participant> actors = new ArrayList<>();
    private final List<Participant> recipients = new ArrayList<>();
    private final List<Holder> holders = new ArrayList<>();
    private @Nullable Place place;
    private double confidence = 0.75;

    /**
     * Begins a claim whose holder is the author.
     *
     * @param evidence words of a coded block of the document that is no title
     * @param claims where the claim is put once it is made
     */
    ClaimBuilder(
            Document document,
            long number,
            String evidence,
            EventType type,
            Factuality factuality,
            @Nullable TimeRange time,
            List<Claim> claims) {
        this.document = document;
        this.number = number;
        Block block = document.blocks().stream()
                .filter(b -> b.kind() == Block.Kind.PARAGRAPH
                        && document.words(b.span()).contains(evidence))
                .findFirst()
                .orElseThrow();
        this.evidence = find(block.span(), evidence);
        this.sentence = document.evidence(sentence(block.span()));
        this.type = type;
        this.factuality = factuality;
        this.time = time;
        this.claims = claims;
        holders.add(Holder.author(document.outlet()));
    }

    ClaimBuilder by(Actor actor, String words) {
        actors.add(new Participant(actor, find(sentence.span(), words)));
        return this;
    }

    ClaimBuilder to(Actor actor, String words) {
        recipients.add(new Participant(actor, find(sentence.span(), words)));
        return this;
    }

    ClaimBuilder at(String words) {
        return at(words, "NLD", 54.5, 3.25);
    }

    ClaimBuilder at(String words, @Nullable String country, double lat, double lon) {
        place = new Place(words, country, lat, lon, null, find(sentence.span(), words));
        return this;
    }

    ClaimBuilder sure(double value) {
        confidence = value;
        return this;
    }

    /** Adds an actor at the inner end of the chain of holders. */
    ClaimBuilder says(Actor actor, String cue) {
        holders.add(
                new Holder(Holder.Kind.ACTOR, actor.id(), actor.name(), actor.country(), find(sentence.span(), cue)));
        return this;
    }

    /** Likewise an agency. */
    ClaimBuilder through(String agency, String cue) {
        holders.add(new Holder(Holder.Kind.OUTLET, "name:" + agency, agency, null, find(sentence.span(), cue)));
        return this;
    }

    Claim claim() {
        boolean ahead = evidence.exact().startsWith("will ");
        Claim claim = new Claim(
                "c" + document.id().substring(1) + "." + number,
                document.id(),
                sentence,
                evidence,
                null,
                type,
                type == EventType.CONSULT ? "visit" : null,
                List.of("military"),
                actors,
                recipients,
                place,
                time,
                ahead ? Tense.FUTURE : Tense.PAST,
                holders,
                factuality,
                holders.size() == 1 ? factuality : Factuality.UNCOMMITTED,
                confidence,
                "fixture");
        claims.add(claim);
        return claim;
    }

    /** From full stop to full stop. */
    private Span sentence(Span block) {
        int start = block.start();
        for (String words : FULL_STOP.splitAsStream(document.words(block)).toList()) {
            Span span = new Span(start, start + words.codePointCount(0, words.length()));
            if (span.contains(evidence.span())) {
                return span;
            }
            start = span.end() + 1;
        }
        throw new IllegalArgumentException("evidence in no sentence: " + evidence);
    }

    private Evidence find(Span within, String words) {
        String text = document.words(within);
        int at = text.indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("“" + words + "” is not in “" + text + "”");
        }
        int start = within.start() + text.codePointCount(0, at);
        return document.evidence(new Span(start, start + words.codePointCount(0, words.length())));
    }
}

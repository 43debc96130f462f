package org.entente.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.add.Coder;
import org.entente.record.Actor;
import org.entente.record.Claim;
import org.entente.record.Document;
import org.entente.record.EventType;
import org.entente.record.Factuality;
import org.entente.record.Holder;
import org.entente.record.Participant;
import org.entente.record.Span;
import org.entente.record.Tense;
import org.entente.record.TimeRange;

/**
 * A coder that starts at once and knows one kind of sentence, {@code Holder says|denies: A aids B with … on 2023-05-04.}, so
 * that the commands can be tested on dossiers whose content is plain to see. FAULT in a text makes it throw, SLOW makes
 * it sleep. It is less sure of what is denied. The texts are ASCII, so that chars are code points.
 */
public final class LineEngine {
    private static final Pattern CLAIM = Pattern.compile(
            "([A-Z]\\w+(?: [A-Z]\\w+)?) (says|denies): (\\w+) aids (\\w+)( with [a-z ]+)? on (\\d{4}-\\d\\d-\\d\\d)\\.");

    private LineEngine() {}

    public static Coder open() {
        return LineEngine::claims;
    }

    /** A page of this outlet, whose paragraphs are these lines. */
    public static String page(String outlet, String title, String... lines) {
        return "<html><head><title>" + title + "</title><meta property='og:site_name' content='" + outlet
                + "'></head><body><article><h1>" + title + "</h1><p>" + String.join("</p><p>", lines)
                + "</p></article></body></html>";
    }

    private static List<Claim> claims(Document document) {
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
        List<Claim> claims = new ArrayList<>();
        Matcher found = CLAIM.matcher(document.text());
        while (found.find()) {
            claims.add(claim(document, found, claims.size() + 1));
        }
        return claims;
    }

    private static Claim claim(Document document, Matcher found, int number) {
        Factuality factuality = found.group(2).equals("says") ? Factuality.CERTAIN : Factuality.CERTAINLY_NOT;
        LocalDate day = LocalDate.parse(found.group(6));
        Holder speaker = new Holder(
                Holder.Kind.ACTOR,
                "name:" + found.group(1),
                found.group(1),
                null,
                document.evidence(new Span(found.start(2), found.end(2))));
        return new Claim(
                "c" + document.id().substring(1) + "." + number,
                document.id(),
                document.evidence(new Span(found.start(), found.end())),
                document.evidence(new Span(found.start(3), found.end(found.group(5) == null ? 4 : 5))),
                null,
                EventType.AID,
                null,
                List.of(),
                List.of(participant(document, found, 3)),
                List.of(participant(document, found, 4)),
                null,
                new TimeRange(day, day, found.group(6), "as it stands"),
                Tense.PAST,
                List.of(Holder.author(document.outlet()), speaker),
                factuality,
                Factuality.UNCOMMITTED,
                factuality.affirms() ? 0.75 : 0.5,
                "lines");
    }

    private static Participant participant(Document document, Matcher found, int group) {
        String name = found.group(group);
        Actor actor = new Actor("name:" + name.toLowerCase(Locale.ROOT), name, null, Actor.Kind.STATE);
        return new Participant(actor, document.evidence(new Span(found.start(group), found.end(group))));
    }
}

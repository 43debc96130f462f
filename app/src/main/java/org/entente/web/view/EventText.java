package org.entente.web.view;

import java.util.List;
import java.util.Locale;
import org.entente.record.Event;

/** An event as plain text with its sources, to be copied into a note or a mail. */
final class EventText {
    private final StringBuilder text = new StringBuilder();

    private EventText() {}

    static String of(EventPage page) {
        EventText text = new EventText();
        text.head(page);
        page.sides().forEach((side, claims) -> {
            if (claims.size() > 0) {
                text.line("").line(side.title() + ":");
                claims.shown().forEach(text::claim);
                claims.more().forEach(text::claim);
            }
        });
        if (!page.differing().isEmpty()) {
            text.line("").line("In what the reports differ:");
            page.differing().forEach(text::differing);
        }
        text.line("").line("Cited as " + page.stable());
        return text.text.toString();
    }

    private void head(EventPage page) {
        Event event = page.event();
        line(event.headline());
        line("Standing: " + Words.of(event.standing()) + ". " + Words.meaning(event.standing()));
        line("Who: " + page.actors() + (page.recipients().isEmpty() ? "" : " → " + page.recipients()));
        line("What: " + Words.of(event.type()) + (event.mode() == null ? "" : ", " + event.mode()) + " ("
                + Words.quad(event.quad()) + ")");
        Dated dated = page.dated();
        line("When: " + (dated == null ? "no date is given" : dated.days() + " (" + dated.precision() + ")"));
        line("Where: " + (page.where() == null ? "no place is given" : page.where()));
        line("Sources: " + Words.count(event.origins(), "independent source") + ", "
                + Words.count(page.documents(), "document") + " of " + Words.count(event.outlets(), "outlet"));
    }

    private void claim(ClaimCard claim) {
        StringBuilder sentence = new StringBuilder();
        claim.sentence().forEach(p -> sentence.append(p.words()));
        line("- " + claim.chain() + ", " + claim.factuality() + " (" + claim.code() + "): “"
                + oneLine(sentence.toString()) + "”");
        DocumentLine its = claim.document();
        if (its != null) {
            String uri = its.title().equals(its.uri()) ? "" : ", " + its.uri();
            line("  " + its.outlet() + ", “" + oneLine(its.title()) + "”, " + its.published() + uri + " [claim "
                    + claim.id() + "]");
        }
    }

    private void differing(Differing detail) {
        for (Differing.Version version : detail.versions()) {
            List<String> chains = version.voices().shown().stream()
                    .map(Differing.Voice::chain)
                    .distinct()
                    .toList();
            int more = version.voices().more().size();
            line("- " + detail.on() + ": " + oneLine(version.says()) + " (" + String.join("; ", chains)
                    + (more == 0 ? "" : String.format(Locale.ENGLISH, " and %,d more", more)) + ")"
                    + (version.superseded() ? ", superseded: they said otherwise later" : ""));
        }
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    private EventText line(String words) {
        text.append(words).append('\n');
        return this;
    }
}

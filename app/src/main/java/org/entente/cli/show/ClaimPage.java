package org.entente.cli.show;

import java.util.Locale;
import java.util.Optional;
import org.entente.cli.Terminal;
import org.entente.cli.text.Text;
import org.entente.cli.text.Words;
import org.entente.dossier.Dossier;
import org.entente.record.Claim;
import org.entente.record.Event;
import org.entente.record.Evidence;

/** A claim with all that is known of it. */
final class ClaimPage {
    private final Terminal terminal;
    private final Dossier dossier;

    ClaimPage(Terminal terminal, Dossier dossier) {
        this.terminal = terminal;
        this.dossier = dossier;
    }

    void print(Claim claim) {
        new ClaimBlock(dossier, terminal.colours()).lines(claim).forEach(line -> terminal.print(line, 0));
        terminal.println();
        String mode = claim.mode();
        Evidence cue = claim.innermost().cue();
        Fields fields = new Fields(terminal)
                .field("claim", claim.id())
                .field("what", claim.type() + (mode == null ? "" : ", " + mode))
                .field("contexts", String.join(", ", claim.contexts()))
                .field("who", Words.participants(claim.actors()))
                .field("to whom", Words.participants(claim.recipients()))
                .when(claim.time())
                .where(claim.place())
                .field("tense", claim.tense().name().toLowerCase(Locale.ROOT))
                .field("cue", cue == null ? null : "“" + cue.exact() + "”")
                .field("outlet", Words.of(claim.authorFactuality()).and(" " + Words.verdict(claim.authorFactuality())))
                .field("sure", String.format(Locale.ENGLISH, "%.2f of 1", claim.confidence()))
                .field("coder", claim.coder())
                .field("document", claim.document());
        Optional<Event> event = dossier.eventOf(claim.id()).flatMap(dossier::event);
        event.ifPresent(e -> fields.field(
                "event", Text.of(e.id() + "  ").and(Words.of(e.standing())).and("  " + e.headline())));
    }
}

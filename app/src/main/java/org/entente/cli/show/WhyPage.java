package org.entente.cli.show;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.cli.Terminal;
import org.entente.cli.text.Style;
import org.entente.cli.text.Text;
import org.entente.dossier.Dossier;
import org.entente.merge.Apart;
import org.entente.merge.Difference;
import org.entente.merge.Why;
import org.entente.merge.origin.Copy;
import org.entente.record.Claim;
import org.entente.record.Event;
import org.entente.record.Merge;

/** Why an event is as it is: its standing, what joined its claims, what stays apart, in what its reports differ. */
public final class WhyPage {
    private final Terminal terminal;
    private final Dossier dossier;

    public WhyPage(Terminal terminal, Dossier dossier) {
        this.terminal = terminal;
        this.dossier = dossier;
    }

    public void print(Event event, Why why) {
        Map<String, Claim> claims =
                dossier.claimsOf(event.id()).stream().collect(Collectors.toMap(Claim::id, Function.identity()));
        terminal.print(Text.of(event.headline(), Style.BOLD), 0);
        terminal.println();
        heading("WHY IT IS " + event.standing());
        for (Why.Voiced voiced : why.voices()) {
            Claim claim = claims.get(voiced.claim());
            line(
                    voiced.claim(),
                    voiced.verdict()
                            + (claim == null ? "" : ": “" + claim.evidence().exact() + "”"));
        }
        differences(why.differences());
        if (!why.joined().isEmpty()) {
            terminal.println();
        }
        joined(terminal, why.joined());
        apart(why.apart());
        copies(dossier.copies(event.id()));
    }

    private void copies(List<Copy> copies) {
        if (copies.isEmpty()) {
            return;
        }
        terminal.println();
        heading("WHICH REPORTS COUNT AS ONE SOURCE");
        for (Copy copy : copies) {
            line(copy.document() + " with " + copy.origin(), copy.why());
        }
    }

    /** Why the claims of an event are one; nothing for an event of one claim. */
    static void joined(Terminal terminal, List<Merge> merges) {
        if (merges.isEmpty()) {
            return;
        }
        terminal.print(Text.of("WHY THESE CLAIMS ARE ONE EVENT", Style.BOLD), 0);
        for (Merge merge : merges) {
            terminal.print(
                    Text.of(merge.claim() + " with " + merge.with() + " – ", Style.DIM)
                            .and(agreements(merge.agreements())),
                    2);
        }
    }

    private static String agreements(List<Merge.Agreement> agreements) {
        return agreements.stream().map(a -> a.on() + ": " + a.why()).collect(Collectors.joining("; "));
    }

    private void differences(List<Difference> differences) {
        if (differences.isEmpty()) {
            return;
        }
        terminal.println();
        heading("IN WHAT THE REPORTS DIFFER");
        for (Difference difference : differences) {
            for (Difference.Version version : difference.versions()) {
                String note = version.superseded() ? " (superseded by the same outlet)" : "";
                line(String.join(", ", version.claims()), difference.on() + ": “" + version.says() + "”" + note);
            }
        }
    }

    private void apart(List<Apart> all) {
        if (all.isEmpty()) {
            return;
        }
        terminal.println();
        heading("WHAT COMES NEAR AND STAYS APART");
        for (Apart apart : all) {
            String event =
                    dossier.eventOf(apart.with()).map(id -> " (" + id + ")").orElse("");
            line(
                    apart.claim() + " and " + apart.with() + event,
                    agreements(apart.agreements()) + "; but " + String.join("; ", apart.against()));
        }
    }

    private void heading(String words) {
        terminal.print(Text.of(words, Style.BOLD), 0);
    }

    private void line(String ids, String words) {
        terminal.print(Text.of(ids + " – ", Style.DIM).and(words), 2);
    }
}

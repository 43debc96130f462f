package org.entente.cli;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.entente.correct.Corrections;
import org.entente.dossier.Dossier;
import org.entente.record.Claim;
import org.entente.record.Correction;
import org.entente.record.Decision;
import picocli.CommandLine.Command;

/** {@code entente corrections}. */
@Command(
        name = "corrections",
        description = {
            "List what persons decided on the page: which claims are right or wrong, which are one event, who is who.",
            "Each decision wins over the machine. As JSON they are at /api/corrections of `entente serve`."
        },
        footerHeading = "%nExample:%n",
        footer = "  entente corrections --dossier minsk")
final class CorrectionsCommand implements Callable<Integer> {
    private final EntenteCommand entente;

    CorrectionsCommand(EntenteCommand entente) {
        this.entente = entente;
    }

    @Override
    public Integer call() {
        Terminal terminal = entente.terminal();
        try (Dossier dossier = entente.openDossier()) {
            List<Correction> all = dossier.corrections();
            Set<String> undone = Corrections.undone(all);
            for (Correction correction : all) {
                terminal.out().println(line(correction, undone.contains(correction.id())));
            }
            if (all.isEmpty()) {
                terminal.out().println("Nobody has corrected anything yet: `entente serve` shows what to review.");
            }
            terminal.out().flush();
        }
        return ExitCode.DONE;
    }

    private static String line(Correction correction, boolean undone) {
        Decision decision = correction.decision();
        String what = decision.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        StringBuilder line =
                new StringBuilder(correction.id() + "  " + correction.at() + "  " + correction.by() + "  " + what);
        for (Claim claim : decision.claims()) {
            line.append(' ').append(claim.id());
        }
        if (decision instanceof Decision.Rename rename) {
            line.append(' ')
                    .append(rename.actor().name())
                    .append(" is ")
                    .append(rename.right().name());
        } else if (decision instanceof Decision.Undo undo) {
            line.append(' ').append(undo.correction());
        }
        return line + (undone ? "  (taken back)" : "");
    }
}

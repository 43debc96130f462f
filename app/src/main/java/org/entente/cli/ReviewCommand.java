package org.entente.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.entente.cli.show.ReviewList;
import org.entente.dossier.ClaimOrder;
import org.entente.dossier.Dossier;
import org.entente.dossier.Filter;
import org.entente.record.Claim;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente review}. */
@Command(
        name = "review",
        description = {
            "List claims to check by eye, least sure first, each with its confidence, holder and sentence.",
            "The confidence, 0 to 1, says how sure it is that the claim was read right. It does not say whether the"
                    + " claim is true."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente review --limit 20",
            "  entente review --actor Russia --type assault",
            "  entente review --confidence 0.5           what is doubtful, but no worse than 0.5",
            "  entente review --limit 0 --json",
        })
final class ReviewCommand implements Callable<Integer> {
    private final EntenteCommand entente;

    @Mixin
    private final FilterOptions options = new FilterOptions();

    @Option(names = "--json", description = "One JSON object a line, as export gives them.")
    private boolean json;

    ReviewCommand(EntenteCommand entente) {
        this.entente = entente;
    }

    @Override
    public Integer call() {
        Terminal terminal = entente.terminal();
        Filter filter = options.filter();
        try (Dossier dossier = entente.openDossier()) {
            List<Claim> claims = dossier.claims(filter, ClaimOrder.CONFIDENCE);
            if (json) {
                JsonLine.print(terminal.out(), dossier, claims);
            } else {
                new ReviewList(terminal, dossier).print(claims);
            }
            Shown.note(terminal, claims.size(), "claim", () -> dossier.countClaims(filter));
        }
        return ExitCode.DONE;
    }
}

package org.entente.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.entente.cli.text.Style;
import org.entente.cli.text.Table;
import org.entente.cli.text.Text;
import org.entente.cli.text.Words;
import org.entente.dossier.Dossier;
import org.entente.dossier.Filter;
import org.entente.record.Claim;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente claims}. */
@Command(
        name = "claims",
        description = {
            "List claims in order of document and place, each with its holder and how far that holder is committed.",
            "IS IT SO, by the innermost holder: CT certain, PR probable, PS possible, with + for yes and - for no; Uu"
                    + " uncommitted."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente claims --actor Peskov",
            "  entente claims --standing disputed --type aid",
            "  entente claims --actor Peskov --confidence 0.7",
            "  entente claims --limit 0 --json",
        })
final class ClaimsCommand implements Callable<Integer> {
    private final EntenteCommand entente;

    @Mixin
    private final FilterOptions options = new FilterOptions();

    @Option(names = "--json", description = "One JSON object a line, as export gives them.")
    private boolean json;

    ClaimsCommand(EntenteCommand entente) {
        this.entente = entente;
    }

    @Override
    public Integer call() {
        Terminal terminal = entente.terminal();
        Filter filter = options.filter();
        try (Dossier dossier = entente.openDossier()) {
            List<Claim> claims = dossier.claims(filter);
            if (json) {
                JsonLine.print(terminal.out(), dossier, claims);
            } else if (!claims.isEmpty()) {
                terminal.print(table(claims));
            }
            Shown.note(terminal, claims.size(), "claim", () -> dossier.countClaims(filter));
        }
        return ExitCode.DONE;
    }

    static Table table(List<Claim> claims) {
        Table table = new Table("ID", "WHEN", "TYPE", "WHO", "HOLDER", "IS IT SO", "WORDS");
        for (Claim claim : claims) {
            table.row(
                    Text.of(claim.id(), Style.DIM),
                    Text.of(Words.of(claim.time())),
                    Text.of(claim.type().name()),
                    Text.of(Words.parties(Words.participants(claim.actors()), Words.participants(claim.recipients()))),
                    Text.of(Words.chain(claim.holders())),
                    Words.of(claim.factuality()),
                    Text.of(claim.evidence().exact()));
        }
        return table;
    }
}

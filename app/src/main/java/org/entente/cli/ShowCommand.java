package org.entente.cli;

import java.util.concurrent.Callable;
import org.entente.cli.show.Page;
import org.entente.dossier.Dossier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code entente show}. */
@Command(
        name = "show",
        description = {
            "Show an event with its claims side by side, a claim, or a document with its claims marked.",
            "The beginning of an id will do. The words that carry a claim are underlined, or stand between ‹ and ›."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente show e3f09ac41b",
            "  entente show c91b2e5d7f0a4c638.4",
        })
final class ShowCommand implements Callable<Integer> {
    private final EntenteCommand entente;

    @Parameters(paramLabel = "ID", description = "Id of an event (e…), a claim (c…) or a document (d…).")
    private String id = "";

    ShowCommand(EntenteCommand entente) {
        this.entente = entente;
    }

    @Override
    public Integer call() {
        try (Dossier dossier = entente.openDossier()) {
            if (!new Page(entente.terminal(), dossier).print(id)) {
                throw new UserError(
                        ExitCode.NOT_FOUND,
                        "there is nothing with the id " + id + " in " + dossier.dir()
                                + ": events, claims and documents list the ids that there are");
            }
        }
        return ExitCode.DONE;
    }
}

package org.entente.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.entente.cli.text.Style;
import org.entente.cli.text.Table;
import org.entente.cli.text.Text;
import org.entente.cli.text.Words;
import org.entente.dossier.DocumentEntry;
import org.entente.dossier.Dossier;
import org.entente.dossier.Failure;
import org.entente.record.Published;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code entente documents}. */
@Command(
        name = "documents",
        description = {
            "List documents by date, undated ones last, and then what could not be read, with reason and remedy.",
            "ORIGIN is the document that stands for the same independent source: wire copies share one; show ID tells why."
        },
        footerHeading = "%nExample:%n",
        footer = "  entente documents --outlet Tribune --from 2023")
final class DocumentsCommand implements Callable<Integer> {
    private final EntenteCommand entente;

    @Mixin
    private final FilterOptions options = new FilterOptions();

    DocumentsCommand(EntenteCommand entente) {
        this.entente = entente;
    }

    @Override
    public Integer call() {
        Terminal terminal = entente.terminal();
        try (Dossier dossier = entente.openDossier()) {
            List<DocumentEntry> entries = dossier.documents(options.filter());
            Table added = new Table("ID", "DATE", "OUTLET", "AGENCY", "ORIGIN", "CLAIMS", "TITLE", "FILE");
            Table failed = new Table("NOT READ", "REASON", "REMEDY");
            for (DocumentEntry entry : entries) {
                if (entry instanceof DocumentEntry.Added document) {
                    row(added, document, date(document, dossier), terminal.isTerminal());
                } else if (entry instanceof DocumentEntry.Failed failure) {
                    row(failed, failure.failure());
                }
            }
            if (!added.isEmpty()) {
                terminal.print(added);
            }
            if (!added.isEmpty() && !failed.isEmpty()) {
                terminal.println();
            }
            if (!failed.isEmpty()) {
                terminal.print(failed);
            }
            long all =
                    dossier.documents(options.filter().limit(Integer.MAX_VALUE)).size();
            Shown.note(terminal, entries.size(), "document", () -> all);
        }
        return ExitCode.DONE;
    }

    /** The date that it gives, or in doubt the days that its events propose. */
    private static String date(DocumentEntry.Added document, Dossier dossier) {
        Published published = document.published();
        return published == null
                ? dossier.proposedDate(document.id())
                        .map(t -> Words.of(t) + "?")
                        .orElse("–")
                : published.date().toString();
    }

    private static void row(Table table, DocumentEntry.Added document, String date, boolean brief) {
        String id = document.id();
        String origin = document.origin();
        table.row(
                Text.of(brief ? Shown.brief(id) : id, Style.DIM),
                Text.of(date),
                orDash(document.outlet()),
                orDash(document.agency()),
                Text.of(origin.equals(id) ? "own" : brief ? Shown.brief(origin) : origin, Style.DIM),
                Text.of(Integer.toString(document.claims())),
                orDash(document.title()),
                Text.of(document.uri()));
    }

    private static void row(Table table, Failure failure) {
        table.row(Text.of(failure.uri()), Text.of(failure.detail(), Style.RED), Text.of(failure.remedy()));
    }

    private static Text orDash(@Nullable String value) {
        return Text.of(value == null ? "–" : value);
    }
}

package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.Entente;
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
import picocli.CommandLine.Option;

/** {@code entente documents}. */
@Command(
        name = "documents",
        description = {
            "List documents by date, undated ones last, and then what could not be read, with reason and remedy.",
            "ORIGIN is the document that stands for the same independent source: wire copies share one; show ID tells why."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente documents --outlet Tribune --from 2023",
            "  entente documents --failed                what could not be read; entente retry tries it again",
        })
final class DocumentsCommand implements Callable<Integer> {
    private final EntenteCommand entente;

    @Mixin
    private final FilterOptions options = new FilterOptions();

    @Option(names = "--failed", description = "Only what could not be read, all of it.")
    private boolean failed;

    DocumentsCommand(EntenteCommand entente) {
        this.entente = entente;
    }

    @Override
    public Integer call() {
        Terminal terminal = entente.terminal();
        try (Dossier dossier = entente.openDossier()) {
            if (failed) {
                printFailed(terminal, dossier.failures());
                return ExitCode.DONE;
            }
            List<DocumentEntry> entries = dossier.documents(options.filter());
            Table added = new Table("ID", "DATE", "OUTLET", "AGENCY", "ORIGIN", "CLAIMS", "TITLE", "FILE");
            List<Failure> failures = new ArrayList<>();
            for (DocumentEntry entry : entries) {
                if (entry instanceof DocumentEntry.Added document) {
                    row(added, document, date(document, dossier), terminal.isTerminal());
                } else if (entry instanceof DocumentEntry.Failed failure) {
                    failures.add(failure.failure());
                }
            }
            if (!added.isEmpty()) {
                terminal.print(added);
            }
            if (!added.isEmpty() && !failures.isEmpty()) {
                terminal.println();
            }
            printFailed(terminal, failures);
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
                Text.of(claims(document)),
                orDash(document.title()),
                Text.of(document.uri()));
    }

    private static void printFailed(Terminal terminal, List<Failure> failures) {
        Table table = new Table("NOT READ", "REASON", "REMEDY");
        for (Failure failure : failures) {
            table.row(Text.of(failure.uri()), Text.of(failure.detail(), Style.RED), Text.of(failure.remedy()));
        }
        if (!table.isEmpty()) {
            terminal.print(table);
        }
    }

    /** How many claims it carries, or that it was not read for any. */
    private static String claims(DocumentEntry.Added document) {
        return Entente.codes(document.language())
                ? Integer.toString(document.claims())
                : "not coded: " + document.language();
    }

    private static Text orDash(@Nullable String value) {
        return Text.of(value == null ? "–" : value);
    }
}

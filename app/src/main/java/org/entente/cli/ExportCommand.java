package org.entente.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import org.entente.dossier.Dossier;
import org.entente.export.Exporter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente export}. */
@Command(
        name = "export",
        description = {
            "Write all documents, claims or events, ordered by id, in a format that others build on.",
            "The names of the fields are stable. Claims carry their holders and factuality, events their standing."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente export claims > claims.jsonl",
            "  entente export events --format csv --out events.csv",
            "  entente export documents --format parquet --out documents.parquet",
        })
final class ExportCommand implements Callable<Integer> {
    private final EntenteCommand entente;

    @Parameters(paramLabel = "WHAT", description = "One of: ${COMPLETION-CANDIDATES}.")
    private Exporter.@Nullable What what;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "JSONL",
            description = "One of: ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
    private Exporter.Format format = Exporter.Format.JSONL;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "Where to write; it is replaced only when all is written (else: standard output).")
    private @Nullable Path file;

    ExportCommand(EntenteCommand entente) {
        this.entente = entente;
    }

    @Override
    public Integer call() throws IOException {
        Exporter.What wanted = what;
        Path target = file;
        if (wanted == null) {
            throw new UserError(ExitCode.USAGE, "say what to export: documents, claims or events");
        }
        if (target == null
                && format == Exporter.Format.PARQUET
                && entente.terminal().isTerminal()) {
            throw new UserError(ExitCode.USAGE, "parquet is not for reading on a terminal: name a file with --out");
        }
        try (Dossier dossier = entente.openDossier()) {
            Exporter exporter = new Exporter(dossier);
            if (target == null) {
                OutputStream out = entente.bytes();
                exporter.export(wanted, format, out);
                out.flush();
            } else {
                write(exporter, wanted, target);
            }
        }
        return ExitCode.DONE;
    }

    private void write(Exporter exporter, Exporter.What wanted, Path target) {
        try {
            if (Files.exists(target) && !Files.isRegularFile(target)) { // a pipe or a device is written, never replaced
                writeInto(exporter, wanted, target);
                return;
            }
            Path whole = Files.exists(target) ? target.toRealPath() : target;
            Path part = whole.resolveSibling(whole.getFileName() + ".part");
            try {
                writeInto(exporter, wanted, part);
                Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new UserError(
                    ExitCode.UNEXPECTED,
                    target + " could not be written (" + e.getMessage()
                            + "): check its folder, and the room on its disk");
        }
    }

    private void writeInto(Exporter exporter, Exporter.What wanted, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            exporter.export(wanted, format, out);
        }
    }
}

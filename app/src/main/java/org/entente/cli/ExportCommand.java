package org.entente.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.entente.dossier.Dossier;
import org.entente.dossier.Filter;
import org.entente.export.Exporter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente export}. */
@Command(
        name = "export",
        defaultValueProvider = ExportCommand.NoLimit.class,
        description = {
            "Write documents, claims or events, ordered by id, in a format that others build on.",
            "The names of the fields are stable. Claims carry their holders and factuality, events their standing; what a"
                    + " format cannot carry, docs/exports.md says.",
            "",
            "For all three: jsonl, csv, parquet.",
            "For events: gdelt (2.0; only what is reported, since GDELT tells everything as fact), plover, polecat,"
                    + " graphml and gexf (networks of actors), timeline (TimelineJS), ftm (FollowTheMoney), ics (calendar),"
                    + " html (a brief with sources, to read and print). For claims: gdelt, its mentions.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente export claims > claims.jsonl",
            "  entente export events --format csv --out events.csv",
            "  entente export documents --format parquet --out documents.parquet",
            "  entente export events --actor Kim --with Putin --format html --out brief.html",
            "  entente export events --from 2023-09 --format gexf --out network.gexf",
            "  entente export events --format gdelt --out 20230901.export.CSV",
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

    @Mixin
    private final FilterOptions options = new FilterOptions();

    ExportCommand(EntenteCommand entente) {
        this.entente = entente;
    }

    /** Unlike a list, an export has all, unless it is told how many. */
    static final class NoLimit implements IDefaultValueProvider {
        @Override
        public @Nullable String defaultValue(ArgSpec argument) {
            return argument instanceof OptionSpec option && option.longestName().equals("--limit") ? "0" : null;
        }
    }

    @Override
    public Integer call() throws IOException {
        Exporter.What wanted = what;
        Path target = file;
        if (wanted == null) {
            throw new UserError(ExitCode.USAGE, "say what to export: documents, claims or events");
        }
        String name = format.name().toLowerCase(Locale.ROOT);
        if (!format.holds(wanted)) {
            throw new UserError(
                    ExitCode.USAGE,
                    name + " is a format of events and cannot hold "
                            + wanted.name().toLowerCase(Locale.ROOT) + ": try 'entente export events --format " + name
                            + "'");
        }
        if (target == null && !format.isText() && entente.terminal().isTerminal()) {
            throw new UserError(ExitCode.USAGE, name + " is not for reading on a terminal: name a file with --out");
        }
        Filter filter = options.filter();
        try (Dossier dossier = entente.openDossier()) {
            Exporter exporter = new Exporter(dossier);
            if (target == null) {
                OutputStream out = entente.bytes();
                exporter.export(wanted, format, filter, out);
                out.flush();
            } else {
                write(out -> exporter.export(wanted, format, filter, out), target);
            }
            long silenced = exporter.silenced(format, filter);
            if (silenced > 0) {
                entente.terminal()
                        .err()
                        .println("Left out, because " + name
                                + " cannot say that they are not reported but alleged, disputed,"
                                + " denied, planned or hypothetical: " + silenced
                                + (silenced == 1 ? " event." : " events."));
            }
        }
        return ExitCode.DONE;
    }

    private static void write(Consumer<OutputStream> export, Path target) {
        try {
            if (Files.exists(target) && !Files.isRegularFile(target)) { // a pipe or a device is written, never replaced
                writeInto(export, target);
                return;
            }
            Path whole = Files.exists(target) ? target.toRealPath() : target;
            Path part = whole.resolveSibling(whole.getFileName() + ".part");
            try {
                writeInto(export, part);
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

    private static void writeInto(Consumer<OutputStream> export, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            export.accept(out);
        }
    }
}

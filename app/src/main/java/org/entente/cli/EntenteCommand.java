package org.entente.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.dossier.Dossier;
import org.entente.merge.Merger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** What all commands share: where they write, and which dossier they are about. */
@Command(
        name = "entente",
        versionProvider = Version.class,
        description = {
            "Reads news reports and keeps the record of who did, said, alleged and denied what, to whom, when, where,"
                    + " and according to whom.",
            "Every entry leads back to the sentence that carries it."
        },
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente add samples                       read a folder of reports",
            "  entente watch https://news.example/feed   add what a feed brings, from now on",
            "  entente events                            what happened, and how it stands",
            "  entente events --actor Russia --with Iran --from 2023",
            "  entente claims --standing disputed        who says what of what is disputed",
            "  entente review --limit 20                 the claims that may well be read wrong",
            "  entente show e3f09ac41b                   one event with its claims side by side",
            "  entente export claims --format csv --out claims.csv",
            "",
            "Exit codes:",
            "  0  done                            4  the dossier is missing, in use or damaged",
            "  1  something unexpected            5  there is nothing with this id",
            "  2  the command line is wrong       130  stopped with Ctrl-C; what was done is kept",
            "  3  added, but some reports could not be had or read",
        })
final class EntenteCommand implements Runnable {
    private static final String USUAL = "dossier";

    private final Terminal terminal;
    private final OutputStream bytes;
    private final InputStream in;
    private final Map<String, String> environment;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--dossier",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "The folder of the dossier (else $ENTENTE_DOSSIER, else ./dossier).")
    private @Nullable String dossier;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show the stack of an error.")
    private boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help.")
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    @SuppressWarnings("UnusedVariable") // likewise
    private boolean version;

    EntenteCommand(Terminal terminal, OutputStream bytes, InputStream in, Map<String, String> environment) {
        this.terminal = terminal;
        this.bytes = bytes;
        this.in = in;
        this.environment = environment;
    }

    @Override
    public void run() {
        CommandSpec known = spec;
        if (known != null) {
            throw new ParameterException(known.commandLine(), "No command was given");
        }
    }

    Terminal terminal() {
        return terminal;
    }

    /** What lies under {@code terminal().out()}, for output that is not text. */
    OutputStream bytes() {
        terminal.out().flush();
        return bytes;
    }

    /** Standard input. */
    InputStream in() {
        return in;
    }

    boolean debug() {
        return debug;
    }

    Path dossierDir() {
        String named = dossier;
        if (named == null) {
            String variable = environment.getOrDefault("ENTENTE_DOSSIER", "");
            named = variable.isEmpty() ? USUAL : variable;
        }
        try {
            return Path.of(named);
        } catch (InvalidPathException e) {
            throw new UserError(ExitCode.USAGE, "not a folder's name: " + named);
        }
    }

    /** The dossier, made if it is not there. */
    Dossier makeDossier() {
        return Dossier.open(dossierDir());
    }

    /** The dossier, which must be there. A note says so if its events are behind its claims. */
    Dossier openDossier() {
        Path dir = dossierDir();
        if (!Files.exists(dir) || isEmptyFolder(dir)) {
            throw new UserError(
                    ExitCode.DOSSIER,
                    "there is no dossier at " + dir
                            + ": add reports to it first (entente add PATH), or name another with --dossier");
        }
        Dossier opened = Dossier.open(dir);
        opened.followRecord(new Merger());
        if (opened.stale()) {
            terminal.err()
                    .println("Note: events do not tell of all documents yet: an add goes on, or was cut off;"
                            + " any add catches up on it.");
        }
        return opened;
    }

    private static boolean isEmptyFolder(Path dir) {
        if (!Files.isDirectory(dir)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(dir)) {
            return inside.findAny().isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.entente.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.entente.cli.add.Adding;
import org.entente.cli.add.Coder;
import org.entente.cli.add.StandardInput;
import org.entente.cli.add.Supply;
import org.entente.cli.add.WebPage;
import org.entente.dossier.Dossier;
import org.entente.fetch.Fetcher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente add}. */
@Command(
        name = "add",
        description = {
            "Read reports and add what they say to the dossier.",
            "Folders are searched for text and HTML (.txt .text .htm .html .xhtml), without hidden files and links."
                    + " What is there already, whatever its name, is not added again: running it twice changes nothing,"
                    + " and after Ctrl-C or a crash the same command goes on.",
            "Addresses are fetched one at a time, as a good guest does: robots.txt is kept, a busy site is left in peace,"
                    + " and links that lead into private networks are refused. One that is there already is not fetched again."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente add samples",
            "  entente add today/*.html notes.txt --dossier minsk",
            "  entente add https://news.example/2024/05/talks.html",
            "  pdftotext ministry.pdf - | entente add - --name ministry.pdf",
        })
final class AddCommand implements Callable<Integer> {
    private final EntenteCommand entente;
    private final Supplier<Coder> coder;

    @Parameters(
            paramLabel = "PATH|URL|-",
            arity = "1..*",
            description = "Files and folders; addresses, beginning with http:// or https://; - for standard input.")
    private List<String> arguments = List.of();

    @Option(names = "--name", paramLabel = "NAME", description = "What to know by that comes by - (else: -).")
    private String name = "-";

    @Option(names = "--threads", paramLabel = "N", description = "How many documents at a time (else: all cores).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private WebOptions web = new WebOptions();

    AddCommand(EntenteCommand entente, Supplier<Coder> coder) {
        this.entente = entente;
        this.coder = coder;
    }

    @Override
    public Integer call() {
        if (threads < 1 || threads > 1024) {
            throw new UserError(ExitCode.USAGE, "--threads must be from 1 to 1024, not " + threads);
        }
        List<Path> paths = new ArrayList<>();
        List<Supply> supplies = new ArrayList<>();
        try (Fetcher fetcher = new Fetcher(web.manners())) {
            for (String argument : arguments) {
                if (Fetcher.isAddress(argument)) {
                    supplies.add(new WebPage(fetcher, argument));
                } else if (argument.equals("-")) {
                    supplies.add(new StandardInput(entente.in(), name));
                } else {
                    paths.add(path(argument));
                }
            }
            try (Dossier dossier = entente.makeDossier()) {
                return new Adding(entente.terminal(), dossier, coder, threads).run(paths, supplies);
            }
        }
    }

    private static Path path(String argument) {
        try {
            Path path = Path.of(argument);
            if (Files.exists(path)) {
                return path;
            }
        } catch (InvalidPathException e) {
            throw new UserError(ExitCode.USAGE, "not a file's name: " + argument + "; nothing was added");
        }
        throw new UserError(
                ExitCode.USAGE, "there is no file or folder " + argument + ": check the name; nothing was added");
    }
}

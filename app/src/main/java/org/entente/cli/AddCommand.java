package org.entente.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.entente.cli.add.Adding;
import org.entente.cli.add.Coder;
import org.entente.dossier.Dossier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente add}. */
@Command(
        name = "add",
        description = {
            "Read reports and add what they say to the dossier.",
            "Folders are searched for text and HTML (.txt .text .htm .html .xhtml), without hidden files and links."
                    + " What is there already, whatever its name, is not added again: running it twice changes nothing,"
                    + " and after Ctrl-C or a crash the same command goes on."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente add samples",
            "  entente add today/*.html notes.txt --dossier minsk",
        })
final class AddCommand implements Callable<Integer> {
    private final EntenteCommand entente;
    private final Supplier<Coder> coder;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files and folders.")
    private List<Path> paths = List.of();

    @Option(names = "--threads", paramLabel = "N", description = "How many documents at a time (else: all cores).")
    private int threads = Runtime.getRuntime().availableProcessors();

    AddCommand(EntenteCommand entente, Supplier<Coder> coder) {
        this.entente = entente;
        this.coder = coder;
    }

    @Override
    public Integer call() {
        if (threads < 1 || threads > 1024) {
            throw new UserError(ExitCode.USAGE, "--threads must be from 1 to 1024, not " + threads);
        }
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new UserError(
                        ExitCode.USAGE, "there is no file or folder " + path + ": check the name; nothing was added");
            }
        }
        try (Dossier dossier = entente.makeDossier()) {
            return new Adding(entente.terminal(), dossier, coder, threads).run(paths);
        }
    }
}

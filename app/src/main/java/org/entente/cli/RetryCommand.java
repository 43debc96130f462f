package org.entente.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.entente.cli.add.Adding;
import org.entente.cli.add.Coder;
import org.entente.dossier.Dossier;
import org.entente.dossier.Failure;
import org.entente.read.unpack.Fields;
import picocli.CommandLine.Command;

/** {@code entente retry}. */
@Command(
        name = "retry",
        description = {
            "Try again what could not be read, as `entente documents --failed` lists it.",
            "Files are looked for where they were when they were added, from the folder in which the command is started."
        },
        footerHeading = "%nExample:%n",
        footer = "  entente retry")
final class RetryCommand implements Callable<Integer> {
    private static final String WITHIN = "!/";

    private final EntenteCommand entente;
    private final Supplier<Coder> coder;

    RetryCommand(EntenteCommand entente, Supplier<Coder> coder) {
        this.entente = entente;
        this.coder = coder;
    }

    @Override
    public Integer call() {
        Terminal terminal = entente.terminal();
        try (Dossier dossier = entente.openDossier()) {
            Set<Path> there = new LinkedHashSet<>();
            List<String> gone = new ArrayList<>();
            for (Failure failure : dossier.failures()) {
                String uri = failure.uri();
                int within = uri.indexOf(WITHIN);
                Path file = Path.of(within < 0 ? uri : uri.substring(0, within));
                if (Files.exists(file)) {
                    there.add(file);
                } else {
                    gone.add(uri);
                }
            }
            gone.forEach(uri -> terminal.err().println("entente: " + uri + " is not there any more."));
            if (there.isEmpty()) {
                terminal.out().println("There is nothing to try again.");
                return gone.isEmpty() ? ExitCode.DONE : ExitCode.SOME_FAILED;
            }
            int threads = Runtime.getRuntime().availableProcessors();
            return new Adding(terminal, dossier, coder, Fields.DEFAULT, threads)
                    .run(List.copyOf(there), List.of(), true);
        }
    }
}

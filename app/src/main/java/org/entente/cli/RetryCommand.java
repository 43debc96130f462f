package org.entente.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.entente.add.Coder;
import org.entente.add.Input;
import org.entente.add.WebInput;
import org.entente.cli.add.Adding;
import org.entente.dossier.Dossier;
import org.entente.dossier.Failure;
import org.entente.fetch.Fetcher;
import org.entente.read.unpack.Fields;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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

    @Mixin
    private WebOptions web = new WebOptions();

    RetryCommand(EntenteCommand entente, Supplier<Coder> coder) {
        this.entente = entente;
        this.coder = coder;
    }

    @Override
    public Integer call() {
        Terminal terminal = entente.terminal();
        try (Dossier dossier = entente.openDossier()) {
            Set<Path> there = new LinkedHashSet<>();
            Set<String> addresses = new LinkedHashSet<>();
            List<String> gone = new ArrayList<>();
            for (Failure failure : dossier.failures()) {
                String uri = failure.uri();
                int within = uri.indexOf(WITHIN);
                String whole = within < 0 ? uri : uri.substring(0, within);
                if (Fetcher.isAddress(whole)) {
                    addresses.add(whole);
                } else if (Files.exists(Path.of(whole))) {
                    there.add(Path.of(whole));
                } else {
                    gone.add(uri);
                }
            }
            gone.forEach(uri -> terminal.err().println("entente: " + uri + " is not there any more."));
            if (there.isEmpty() && addresses.isEmpty()) {
                terminal.out().println("There is nothing to try again.");
                return gone.isEmpty() ? ExitCode.DONE : ExitCode.SOME_FAILED;
            }
            int threads = Runtime.getRuntime().availableProcessors();
            try (Fetcher fetcher = new Fetcher(web.manners())) {
                List<Input> pages = new ArrayList<>();
                addresses.forEach(address -> pages.add(new WebInput(fetcher, address)));
                return new Adding(terminal, dossier, coder, Fields.DEFAULT, threads)
                        .run(List.copyOf(there), pages, true);
            }
        }
    }
}

package org.entente.cli;

import java.awt.Desktop;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.entente.dossier.Dossier;
import org.entente.web.Server;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code entente serve}. */
@Command(
        name = "serve",
        description = {
            "Show the dossier as a page for the browser on this machine, and its JSON API under /api.",
            "Only this machine can reach it. Reports can be added meanwhile."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente serve --open",
            "  entente serve --port 9000 --dossier minsk",
        })
final class ServeCommand implements Callable<Integer> {
    private static final int LAST_PORT = 65_535;

    private final EntenteCommand entente;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "Port on 127.0.0.1 (${DEFAULT-VALUE}); 0 for any that is free.")
    private int port;

    @Option(names = "--open", description = "Open the page in the browser.")
    private boolean open;

    ServeCommand(EntenteCommand entente) {
        this.entente = entente;
    }

    @Override
    public Integer call() {
        if (port < 0 || port > LAST_PORT) {
            throw new UserError(ExitCode.USAGE, "--port must be from 0 to " + LAST_PORT + ", not " + port);
        }
        Terminal terminal = entente.terminal();
        try (Dossier dossier = entente.openDossier();
                Server server = Server.start(dossier.dir(), port)) {
            terminal.out().println("Serving " + dossier.dir() + " at " + server.address() + " – Ctrl-C ends it.");
            terminal.out().flush();
            if (open && !browse(server.address())) {
                terminal.err().println("No browser could be opened: open the address in one.");
                terminal.err().flush();
            }
            new CountDownLatch(1).await();
        } catch (UncheckedIOException e) {
            throw new UserError(ExitCode.UNEXPECTED, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.DONE;
    }

    private static boolean browse(String address) {
        try {
            if (Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
                Desktop.getDesktop().browse(URI.create(address));
                return true;
            }
        } catch (IOException | RuntimeException e) {
            return false; // the address is printed, which is enough
        }
        return false;
    }
}

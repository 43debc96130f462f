package org.entente.cli;

import java.awt.Desktop;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.entente.add.Coder;
import org.entente.dossier.Dossier;
import org.entente.web.Listening;
import org.entente.web.Server;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente serve}. */
@Command(
        name = "serve",
        description = {
            "Show the dossier as a page for the browser on this machine, and its JSON API under /api.",
            "Only this machine can reach it, unless --listen says otherwise. Reports can be added meanwhile."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente serve --open",
            "  entente serve --port 9000 --dossier minsk",
            "  entente serve --listen 192.168.1.20 --token-file token.txt --host minsk.example",
        })
final class ServeCommand implements Callable<Integer> {
    private static final int LAST_PORT = 65_535;

    private final EntenteCommand entente;
    private final Supplier<Coder> coder;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "Port (${DEFAULT-VALUE}); 0 for any that is free.")
    private int port;

    @Option(names = "--open", description = "Open the page in the browser.")
    private boolean open;

    @Mixin
    private ListenOptions where = new ListenOptions();

    ServeCommand(EntenteCommand entente, Supplier<Coder> coder) {
        this.coder = coder;
        this.entente = entente;
    }

    @Override
    public Integer call() {
        if (port < 0 || port > LAST_PORT) {
            throw new UserError(ExitCode.USAGE, "--port must be from 0 to " + LAST_PORT + ", not " + port);
        }
        Terminal terminal = entente.terminal();
        Listening listening = where.listening(port);
        try (Interruption interruption = new Interruption(terminal);
                Dossier dossier = entente.openDossier();
                Server server = Server.start(dossier.dir(), listening, coder)) {
            terminal.out().println("Serving " + dossier.dir() + " at " + server.address() + " – Ctrl-C ends it.");
            where.explain(terminal, listening);
            terminal.out().flush();
            if (open && !browse(server.address())) {
                terminal.err().println("No browser could be opened: open the address in one.");
                terminal.err().flush();
            }
            interruption.await();
            return interruption.code();
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

package org.entente.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.entente.cli.text.Text;
import org.entente.web.Listening;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who may reach the page. */
final class ListenOptions {
    @Option(
            names = "--listen",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = {
                "Address of this machine to listen on (${DEFAULT-VALUE}); 0.0.0.0 for all that it has. Beyond this machine"
                        + " visitors need a token: whoever has it can read and change the dossier.",
                "Nothing is encrypted: on a network that you do not trust, put a proxy with TLS in front."
            })
    private String address = "127.0.0.1";

    @Option(
            names = "--token-file",
            paramLabel = "FILE",
            description = "A file with the token that visitors must show (else, beyond this machine, a new one is made"
                    + " and printed). Ask for one on this machine as well.")
    private @Nullable Path tokenFile;

    @Option(
            names = "--host",
            paramLabel = "NAME",
            description = "A name by which the page is asked for besides the address, such as that of a proxy in front."
                    + " May be given several times.")
    private List<String> names = List.of();

    Listening listening(int port) {
        InetAddress on = address();
        Path file = tokenFile;
        String token = file != null ? read(file) : on.isLoopbackAddress() ? null : Listening.newToken();
        try {
            return new Listening(on, port, Set.copyOf(names), token);
        } catch (IllegalArgumentException e) {
            throw new UserError(ExitCode.USAGE, file + ": " + e.getMessage());
        }
    }

    private InetAddress address() {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException e) {
            throw new UserError(ExitCode.USAGE, "--listen: " + address + " is no address of this machine");
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UserError(ExitCode.USAGE, "--token-file: " + file + " cannot be read: " + e.getMessage());
        }
    }

    /** Says what it means to listen there. */
    void explain(Terminal terminal, Listening listening) {
        String token = listening.token();
        if (token != null && tokenFile == null) {
            terminal.out().println("Token: " + token);
        }
        if (listening.reachable()) {
            terminal.print(
                    Text.of(
                            "Others on the network can reach this address. Whoever has it and the token can read and change"
                                    + " the dossier. What is sent is not encrypted: whoever listens on the way reads it, the token"
                                    + " too. On a network that you do not trust, put a proxy with TLS in front."),
                    0);
        }
    }
}

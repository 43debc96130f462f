package org.entente.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import org.entente.Entente;

/** Where the process starts. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        // Not System.out: it forgets why it could not be written.
        Cli cli = new Cli(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
                new FileOutputStream(FileDescriptor.err),
                System.in,
                System.getProperties(),
                System.getenv(),
                () -> Entente.open()::code);
        System.exit(cli.run(args));
    }
}

package org.entente.cli;

/** How a command ended, for scripts. Documented in {@code docs/cli.md} and in {@code entente --help}. */
public final class ExitCode {
    /** Everything that was asked for is done. */
    public static final int DONE = 0;
    /** A fault of Entente or of the machine. */
    public static final int UNEXPECTED = 1;
    /** The command line is wrong. */
    public static final int USAGE = 2;
    /** {@code add} went to the end, but not everything could be read. */
    public static final int SOME_FAILED = 3;
    /** The dossier is missing, in use, damaged, or may not be written. */
    public static final int DOSSIER = 4;
    /** There is nothing with this id, or more than one thing whose id begins so. */
    public static final int NOT_FOUND = 5;
    /** Stopped with Ctrl-C; what was done is kept. */
    public static final int INTERRUPTED = 130;
    /** Whoever read the output went away, as {@code head} does. */
    public static final int OUTPUT_CLOSED = 141;

    private ExitCode() {}
}

package org.entente.cli.add;

import org.entente.cli.Terminal;

/** Tells how far the work is. */
interface Progress extends AutoCloseable {
    /** So many are done, among them so many failures. */
    void done(long documents, long failures);

    @Override
    void close();

    /** A bar on a terminal, a line now and then elsewhere. */
    static Progress of(Terminal terminal, long total) {
        return terminal.errColumns() > 0 ? new BarProgress(terminal, total) : new LineProgress(terminal.err(), total);
    }
}

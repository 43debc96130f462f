package org.entente.add;

import org.entente.cli.Terminal;

/** Tells how far the work is. */
interface Progress extends AutoCloseable {
    /** Tells nothing. */
    Progress NONE = new Progress() {
        @Override
        public void done(long bytes, long documents, long failures) {}

        @Override
        public void close() {}
    };

    /** So many bytes were read, and so many documents are done, among them so many failures. */
    void done(long bytes, long documents, long failures);

    @Override
    void close();

    /**
     * A bar on a terminal, a line now and then elsewhere.
     *
     * @param bytes how many there are to read
     */
    static Progress of(Terminal terminal, long bytes) {
        return terminal.errColumns() > 0 ? new BarProgress(terminal, bytes) : new LineProgress(terminal.err(), bytes);
    }
}

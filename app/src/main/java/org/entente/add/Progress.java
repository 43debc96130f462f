package org.entente.add;

/** Is told how far the work is. */
public interface Progress extends AutoCloseable {
    /** Makes nothing of it. */
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
}

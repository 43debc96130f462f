package org.entente.cli.add;

import java.nio.file.Path;
import org.entente.read.Reader;
import org.entente.read.Source;
import org.entente.read.UnreadableException;
import org.entente.record.Document;

/**
 * A file that may hold a report.
 *
 * @param path where it is
 */
record SourceFile(Path path) {
    /** The label under which the document is known: the path as it was given, with slashes. */
    String uri() {
        return path.toString().replace('\\', '/');
    }

    Document read() throws UnreadableException {
        return new Reader().read(new Source(uri(), FileBytes.read(path)));
    }
}

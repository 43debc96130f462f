package org.entente.cli.add;

import java.nio.file.Path;

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
}

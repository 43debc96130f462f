package org.entente.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/** One measurement of what ships against gold. */
public interface Bench {
    /** The NAME by which {@code bench/run} calls it. */
    String name();

    /** What it measures, on what data, and the main figure: a line for {@code --help}. */
    String measures();

    /** Whether DATA is a number, and no file or folder. */
    default boolean takesNumber() {
        return false;
    }

    /**
     * Measures, with the simplest baseline beside it as figures named {@code baseline_…}.
     *
     * @param data file or folder in the format that the data's README tells
     * @param predictions where what was predicted goes, one item a line, so that errors can be read
     * @return the figures, the main one last
     * @throws IOException if the data cannot be read, or is not in that format
     */
    List<Figure> run(Path data, PrintWriter predictions) throws IOException;
}

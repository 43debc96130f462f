package org.entente;

import java.nio.charset.StandardCharsets;
import org.entente.read.Source;
import org.entente.read.UnreadableException;
import org.entente.record.Document;

/** One engine for all tests of a Java machine: loading it takes seconds. */
public final class SharedEngine {
    private static final Entente ENGINE = Entente.open();

    private SharedEngine() {}

    /** The engine that ships. */
    public static Entente get() {
        return ENGINE;
    }

    /** A report of ours, as a file of plain text that carries its date and outlet itself. */
    public static Document report(String day, String text) {
        String file = "The Harbour Courier\n\n" + day + "\n\n" + text + "\n";
        try {
            return ENGINE.read(new Source("report.txt", file.getBytes(StandardCharsets.UTF_8)));
        } catch (UnreadableException e) {
            throw new AssertionError(e);
        }
    }
}

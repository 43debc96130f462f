package org.entente;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.entente.read.Source;
import org.entente.read.UnreadableException;
import org.entente.record.Claim;
import org.entente.record.Document;

/** The reports that tests read, and the one engine that codes them: it takes seconds to load, so all tests share it. */
final class Reports {
    /** Reports in our own words. */
    static final Path SAMPLES = Path.of("..", "samples");
    /** Real reports, beside the checkout where there are any. */
    static final Path SHARED = Path.of("..", "..", "shared", "reports");

    private static final class Shared {
        static final Entente ENGINE = Entente.open();
    }

    private Reports() {}

    /** What one document carries. */
    record Coded(Document document, List<Claim> claims) {}

    static Entente engine() {
        return Shared.ENGINE;
    }

    /** The reports of {@code folder}, by name; a test that asks for a folder that is not there is skipped. */
    static List<Path> in(Path folder) {
        assumeTrue(Files.isDirectory(folder), () -> "no reports at " + folder);
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().matches(".*\\.(txt|html)"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Coded code(Path report) throws IOException, UnreadableException {
        Source source = new Source(report.getFileName().toString(), Files.readAllBytes(report));
        Document document = engine().read(source);
        return new Coded(document, engine().code(document));
    }
}

package org.entente;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.entente.read.Source;
import org.entente.read.UnreadableException;
import org.entente.record.Claim;
import org.entente.record.Document;

/** The reports that lie at hand as files, coded by the {@link SharedEngine}. */
final class Reports {
    /** Reports in our own words. */
    static final Path SAMPLES = Path.of("..", "samples");
    /** Real reports, beside the checkout where there are any. */
    static final Path SHARED = Path.of("..", "..", "shared", "reports");

    /** What came of each, since coding takes seconds and gives the same again. */
    private static final Map<Path, Coded> CODED = new ConcurrentHashMap<>();

    private Reports() {}

    /** What one document carries. */
    record Coded(Document document, List<Claim> claims) {}

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

    static Coded code(Path report) {
        return CODED.computeIfAbsent(report, Reports::read);
    }

    private static Coded read(Path report) {
        try {
            Source source = new Source(report.getFileName().toString(), Files.readAllBytes(report));
            Document document = SharedEngine.get().read(source);
            return new Coded(document, SharedEngine.get().code(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableException e) {
            throw new AssertionError(e);
        }
    }
}

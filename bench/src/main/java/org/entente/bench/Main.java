package org.entente.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bench/run NAME DATA [--predictions FILE]}. */
@Command(
        name = "bench/run",
        mixinStandardHelpOptions = true,
        description = {
            "Measures what ships on a file or folder of gold.",
            "Prints a table, then one line NAME METRIC VALUE for each figure, the main one last.",
            "NAME is one of: ${COMPLETION-CANDIDATES}"
        })
public final class Main implements Callable<Integer> {
    /** The measurements that there are. */
    static final List<Bench> BENCHES =
            List.of(new NerBench(), new UdBench(), new TimesBench(), new PagesBench(), new SpeedBench());

    static final class Names implements Iterable<String> {
        @Override
        public java.util.Iterator<String> iterator() {
            return BENCHES.stream().map(Bench::name).iterator();
        }
    }

    @Parameters(index = "0", paramLabel = "NAME", completionCandidates = Names.class)
    private String name = "";

    @Parameters(index = "1", paramLabel = "DATA")
    private Path data = Path.of("");

    @Option(names = "--predictions", paramLabel = "FILE", description = "write what was predicted, an item a line")
    private @Nullable Path predictions;

    /** Runs one measurement; exit code 0, or 2 for a wrong call. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Main())
                .setExecutionExceptionHandler((e, line, parsed) -> {
                    line.getErr().println("bench/run: " + e.getMessage());
                    return 1;
                })
                .execute(args));
    }

    @Override
    public Integer call() throws IOException {
        Bench bench = BENCHES.stream()
                .filter(b -> b.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "no measurement '" + name + "'; there are: " + String.join(", ", new Names())));
        if (!Files.exists(data)) {
            throw new IllegalArgumentException(data + " does not exist: name the gold's file or folder");
        }
        List<Figure> figures;
        try (PrintWriter out =
                new PrintWriter(predictions == null ? Writer.nullWriter() : Files.newBufferedWriter(predictions))) {
            figures = bench.run(data, out);
        }
        System.out.printf("%-28s %10s%n", "figure", "value");
        figures.forEach(f -> System.out.printf(Locale.ROOT, "%-28s %10.2f%n", f.metric(), f.value()));
        System.out.println();
        figures.forEach(f -> System.out.printf(Locale.ROOT, "%s %s %.2f%n", name, f.metric(), f.value()));
        return 0;
    }
}

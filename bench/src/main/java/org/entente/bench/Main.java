package org.entente.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bench/run NAME DATA [--predictions FILE]}. */
@Command(
        name = "bench/run",
        mixinStandardHelpOptions = true,
        description = {
            "Measures what ships on a file or folder of gold.",
            "Prints a table, then one line NAME METRIC VALUE for each figure, the main one last.",
            "Shares and F1 are 0-100; figures named baseline_... come from the simplest way to do it,",
            "those named corenlp_... from Stanford CoreNLP in the same run."
        },
        footerHeading = "%nNAME is one of:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:measured", "1:the data cannot be read, or is not in that format", "2:a wrong call"})
public final class Main implements Callable<Integer> {
    /** The measurements that there are. */
    static final List<Bench> BENCHES = List.of(
            new NerBench(),
            new UdBench(),
            new ArcsBench(),
            new AttributionBench(),
            new FactualityBench(),
            new PloverBench(),
            new TimesBench(),
            new ClaimsBench(),
            new EventsBench(),
            new QuotesBench(),
            new OwnTimesBench(),
            new PlacesBench(),
            new PagesBench(),
            new OriginsBench(),
            new SpeedBench(),
            new EcbPlusBench(),
            new MergeScaleBench(),
            new AddOneBench(),
            new KeepOnBench(),
            new PageLoadBench(),
            new RecordLoadBench(),
            new ViolentBench(),
            new FootprintBench());

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "NAME", description = "what to measure")
    private String name = "";

    @Parameters(
            index = "1",
            paramLabel = "DATA",
            description = "the gold's file or folder; for merge-scale and add-one, a number of claims")
    private Path data = Path.of("");

    @Option(
            names = "--predictions",
            paramLabel = "FILE",
            description = "write what was predicted there, an item a line")
    private @Nullable Path predictions;

    /** Runs one measurement; the exit codes stand in {@code --help}. */
    public static void main(String[] args) {
        System.exit(command().execute(args));
    }

    static CommandLine command() {
        CommandLine command = new CommandLine(new Main());
        command.getCommandSpec()
                .usageMessage()
                .footer(BENCHES.stream()
                        .map(b -> String.format(Locale.ROOT, "  %-11s %s", b.name(), b.measures()))
                        .toArray(String[]::new));
        command.setUsageHelpWidth(120);
        command.setParameterExceptionHandler((e, args) -> {
            e.getCommandLine().getErr().println("bench/run: " + e.getMessage());
            e.getCommandLine().getErr().println("'bench/run --help' tells how to call it.");
            return 2;
        });
        return command.setExecutionExceptionHandler((e, line, parsed) -> {
            boolean told = e instanceof IOException;
            line.getErr().println("bench/run: " + (told ? e.getMessage() : e.toString()));
            if (!told) {
                e.printStackTrace(line.getErr());
            }
            return 1;
        });
    }

    @Override
    public Integer call() throws IOException {
        Bench bench = BENCHES.stream()
                .filter(b -> b.name().equals(name))
                .findFirst()
                .orElseThrow(() -> wrong("no measurement '" + name + "'; there are: "
                        + BENCHES.stream().map(Bench::name).collect(Collectors.joining(", "))));
        if (!bench.takesNumber() && !Files.exists(data)) {
            throw wrong(data + " does not exist; '" + name + "' measures " + bench.measures());
        }
        List<Figure> figures;
        try (PrintWriter out = predictions()) {
            figures = bench.run(data, out);
        }
        PrintWriter out = commandLine().getOut();
        out.printf("%-28s %10s%n", "figure", "value");
        figures.forEach(f -> out.printf(Locale.ROOT, "%-28s %10s%n", f.metric(), shown(f)));
        out.println();
        figures.forEach(f -> out.printf(Locale.ROOT, "%s %s %s%n", name, f.metric(), shown(f)));
        out.flush();
        return 0;
    }

    private static String shown(Figure figure) {
        return String.format(Locale.ROOT, "%." + figure.decimals() + "f", figure.value());
    }

    private PrintWriter predictions() {
        if (predictions == null) {
            return new PrintWriter(Writer.nullWriter());
        }
        try {
            return new PrintWriter(Files.newBufferedWriter(predictions));
        } catch (IOException e) {
            throw wrong("--predictions: " + predictions + " cannot be written; name a file in a folder that exists");
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(commandLine(), message);
    }

    private CommandLine commandLine() {
        return spec == null ? command() : spec.commandLine();
    }
}

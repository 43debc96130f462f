package org.entente.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.entente.dossier.Dossier;
import org.entente.dossier.Filter;

/**
 * Adds many small reports with processes that are stopped and killed in turns at random moments, and started again: how many
 * reports are lost or twice in the end, and how far the resident memory of a process, while it reads, is from that of the others.
 */
final class KeepOnBench implements Bench {
    private static final int STOPS = 20;
    private static final long SEED = 1;
    private static final int SETTLED_SECONDS = 10;

    @Override
    public String name() {
        return "keep-on";
    }

    @Override
    public String measures() {
        return "small reports lost or twice after 20 stops and starts, and memory; DATA is their number; main: lost_or_twice";
    }

    @Override
    public boolean takesNumber() {
        return true;
    }

    @Override
    public List<Figure> run(Path data, PrintWriter predictions) throws IOException {
        int number = MergeScaleBench.number(data.toString());
        Path dir = Files.createTempDirectory("entente-keep-on");
        try {
            Path reports = dir.resolve("reports");
            SmallReports.write(reports, number, SEED);
            Path dossier = dir.resolve("dossier");
            Random random = new Random(SEED);
            List<Double> memory = new ArrayList<>();
            long start = System.nanoTime();
            for (int stop = 0; stop <= STOPS; stop++) {
                long until =
                        stop == STOPS ? Long.MAX_VALUE : (long) ((stop + random.nextDouble()) * number / (STOPS + 1.0));
                Run run = new Run(reports, dossier, dir.resolve("log"));
                memory.addAll(run.until(until, stop % 2 == 0));
                predictions.println(stop + "\t" + run.documents() + "\t" + memory);
            }
            double seconds = Throughput.since(start);
            long wrong = wrong(dossier, number);
            List<Figure> figures =
                    new ArrayList<>(List.of(new Figure("documents", number, 0), new Figure("seconds", seconds)));
            if (!memory.isEmpty()) {
                double median = memory.stream().sorted().toList().get(memory.size() / 2);
                double off = memory.stream()
                        .mapToDouble(m -> Math.abs(m - median))
                        .max()
                        .orElse(0);
                figures.add(new Figure("resident_mib", median));
                figures.add(new Figure("resident_off_percent", 100 * off / median));
            }
            figures.add(new Figure("lost_or_twice", wrong, 0));
            return figures;
        } catch (InterruptedException e) {
            throw new IOException("the measurement was cut short", e);
        } finally {
            delete(dir);
        }
    }

    private static long wrong(Path dir, int number) {
        Set<String> uris = new HashSet<>();
        long[] documents = {0};
        try (Dossier dossier = Dossier.open(dir)) {
            dossier.eachDocument(Filter.all(), d -> {
                documents[0]++;
                uris.add(d.uri());
            });
        }
        return number - uris.size() + (documents[0] - uris.size());
    }

    private static void delete(Path dir) throws IOException {
        try (Stream<Path> all = Files.walk(dir)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** One process. */
    private static final class Run {
        private final Path dossier;
        private final Path log;
        private final Process process;
        private long documents;

        Run(Path reports, Path dossier, Path log) throws IOException {
            this.dossier = dossier;
            this.log = log;
            process = Launched.process(
                            "org.entente.cli.Main", "add", reports.toString(), "--dossier", dossier.toString())
                    .redirectOutput(log.toFile())
                    .start();
        }

        /**
         * Waits until so many documents are there, or it has come to its end.
         *
         * @param kill whether it is then killed without warning
         * @return its largest resident memory before it computed events, in MiB; empty if it was too short to tell
         */
        List<Double> until(long wanted, boolean kill) throws IOException, InterruptedException {
            double most = 0;
            long start = System.nanoTime();
            while (!process.waitFor(1, TimeUnit.SECONDS)) {
                boolean reading = !Files.readString(log).contains("Computing");
                most = reading ? Math.max(most, residentMib()) : most;
                if (wanted != Long.MAX_VALUE && documents() >= wanted) {
                    break;
                }
            }
            boolean settled = Throughput.since(start) > SETTLED_SECONDS;
            if (kill) {
                process.destroyForcibly();
            } else {
                process.destroy();
            }
            process.waitFor();
            int code = process.exitValue();
            if (wanted == Long.MAX_VALUE && code != 0) {
                throw new IOException("add failed: " + Files.readString(log));
            }
            return settled && most > 0 ? List.of(most) : List.of();
        }

        long documents() {
            if (Files.exists(dossier)) {
                try (Dossier there = Dossier.open(dossier)) {
                    documents = there.account().documents();
                }
            }
            return documents;
        }

        private double residentMib() throws IOException {
            Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
            if (!Files.exists(status)) {
                return 0;
            }
            for (String line : Files.readAllLines(status)) {
                if (line.startsWith("VmRSS:")) {
                    return Long.parseLong(line.replaceAll("\\D", "")) / 1024.0;
                }
            }
            return 0;
        }
    }
}

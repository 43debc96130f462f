package org.entente.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.entente.Entente;
import org.entente.read.Source;
import org.entente.read.UnreadableException;
import org.entente.record.Claim;
import org.entente.record.Document;

/**
 * How long the steps take on a folder of reports, once warm: CPU-seconds a document by step on one thread, then documents
 * a second on all cores. A document counts as its words divided by 600, so that folders can be compared.
 */
final class SpeedBench implements Bench {
    private static final double WORDS = 600;
    private static final int WARM_UP_SECONDS = 10;
    private static final int MEASURED_SECONDS = 20;

    @Override
    public String name() {
        return "speed";
    }

    @Override
    public List<Figure> run(Path data, PrintWriter predictions) throws IOException {
        long start = System.nanoTime();
        Entente entente = Entente.open();
        double load = seconds(start);
        List<Source> sources = new ArrayList<>();
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                sources.add(new Source(file.toString(), Files.readAllBytes(file)));
            }
        }
        List<Document> documents = new ArrayList<>();
        for (Source source : sources) {
            try {
                documents.add(entente.read(source));
            } catch (UnreadableException e) {
                predictions.println(source.uri() + "\t" + e.getMessage());
            }
        }
        if (documents.isEmpty()) {
            throw new IOException("no document in " + data + " can be read");
        }
        double units = documents.stream()
                .mapToDouble(d -> d.text().split("\\s+").length / WORDS)
                .sum();
        long warm = System.nanoTime();
        while (seconds(warm) < WARM_UP_SECONDS) {
            documents.forEach(entente::code);
        }
        Cpu cpu = new Cpu();
        for (Source source : sources) {
            try {
                entente.read(source);
            } catch (UnreadableException e) {
                predictions.println(source.uri() + "\t" + e.getMessage());
            }
        }
        double read = cpu.lap() / units;
        List<Claim> claims = new ArrayList<>();
        documents.forEach(d -> claims.addAll(entente.code(d)));
        double code = cpu.lap() / units;
        entente.merge(documents, claims);
        double merge = cpu.lap() / units;
        return List.of(
                new Figure("load_seconds", load),
                new Figure("read_cpu_seconds_per_600_words", read),
                new Figure("annotate_and_claim_cpu_seconds_per_600_words", code),
                new Figure("merge_cpu_seconds_per_600_words", merge),
                new Figure("documents_per_second", throughput(entente, documents, units)));
    }

    /** Documents of 600 words a second with as many threads as the machine has cores. */
    private static double throughput(Entente entente, List<Document> documents, double units) throws IOException {
        int cores = Runtime.getRuntime().availableProcessors();
        ExecutorService threads = Executors.newFixedThreadPool(cores);
        try {
            long start = System.nanoTime();
            double done = 0;
            while (seconds(start) < MEASURED_SECONDS) {
                List<Future<?>> round = new ArrayList<>();
                for (Document document : documents) {
                    round.add(threads.submit(() -> entente.code(document)));
                }
                for (Future<?> future : round) {
                    future.get();
                }
                done += units;
            }
            return done / seconds(start);
        } catch (InterruptedException | ExecutionException e) {
            throw new IOException(e);
        } finally {
            threads.shutdownNow();
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static final class Cpu {
        private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        private long last = threads.getCurrentThreadCpuTime();

        double lap() {
            long now = threads.getCurrentThreadCpuTime();
            double spent = (now - last) / 1e9;
            last = now;
            return spent;
        }
    }
}

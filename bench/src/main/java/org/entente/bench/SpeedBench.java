package org.entente.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.entente.Entente;
import org.entente.annotate.Annotator;
import org.entente.annotate.corenlp.CoreNlpAnnotator;
import org.entente.read.Source;
import org.entente.read.UnreadableException;
import org.entente.record.Claim;
import org.entente.record.Document;

/**
 * How long the steps take on a folder of reports, once warm: CPU-seconds a document by step on one thread, then documents
 * read and coded a second on all cores. A document counts as its words divided by 600, so that folders can be compared.
 * CPU time is the working thread's own; what the collector and the compiler do beside it shows in the documents a second.
 */
final class SpeedBench implements Bench {
    private static final double WORDS = 600;
    private static final int WARM_UP_SECONDS = 15;
    private static final int STEP_SECONDS = 5;
    private static final int THROUGHPUT_SECONDS = 20;

    /** One step of the way over all documents. */
    private interface Step {
        void run() throws UnreadableException;
    }

    @Override
    public String name() {
        return "speed";
    }

    @Override
    public String measures() {
        return "CPU-seconds by step on a folder of reports (.txt, .html); main: documents_per_second";
    }

    @Override
    public List<Figure> run(Path data, PrintWriter predictions) throws IOException {
        List<Source> files = sources(data);
        long start = System.nanoTime();
        Entente entente = Entente.open();
        double load = seconds(start);
        List<Source> sources = new ArrayList<>();
        List<Document> documents = new ArrayList<>();
        for (Source source : files) {
            try {
                documents.add(entente.read(source));
                sources.add(source);
            } catch (UnreadableException e) {
                predictions.println(source.uri() + "\t" + e.getMessage());
            }
        }
        if (documents.isEmpty()) {
            throw new IOException("no document in " + data + " can be read; --predictions FILE lists why");
        }
        double units = documents.stream()
                .mapToDouble(d -> d.text().split("\\s+").length / WORDS)
                .sum();
        throughput(entente, sources, units, WARM_UP_SECONDS);
        double rate = throughput(entente, sources, units, THROUGHPUT_SECONDS);
        Annotator annotator = new CoreNlpAnnotator();
        List<Claim> claims = new ArrayList<>();
        documents.forEach(d -> claims.addAll(entente.code(d)));
        double read = cpuSeconds(() -> {
            for (Source source : sources) {
                entente.read(source);
            }
        });
        double annotate = cpuSeconds(() -> documents.forEach(annotator::annotate));
        double code = cpuSeconds(() -> documents.forEach(entente::code));
        double merge = cpuSeconds(() -> entente.merge(documents, claims));
        return List.of(
                new Figure("documents", units),
                new Figure("load_seconds", load),
                new Figure("read_cpu_ms", 1000 * read / units),
                new Figure("annotate_cpu_ms", 1000 * annotate / units),
                new Figure("claim_cpu_ms", 1000 * (code - annotate) / units),
                new Figure("merge_cpu_ms", 1000 * merge / units),
                new Figure("documents_per_second", rate));
    }

    private static List<Source> sources(Path data) throws IOException {
        List<Source> sources = new ArrayList<>();
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(?:txt|text|html?)")) {
                    sources.add(new Source(file.toString(), Files.readAllBytes(file)));
                }
            }
        }
        if (sources.isEmpty()) {
            throw new IOException("no report (.txt, .text, .html, .htm) in " + data + ": name a folder of them");
        }
        return sources;
    }

    /** CPU-seconds of one run of {@code step}, the mean of as many as fill some seconds after a first that warms up. */
    private static double cpuSeconds(Step step) throws IOException {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        try {
            step.run();
            long start = threads.getCurrentThreadCpuTime();
            int runs = 0;
            long clock = System.nanoTime();
            while (seconds(clock) < STEP_SECONDS) {
                step.run();
                runs++;
            }
            return (threads.getCurrentThreadCpuTime() - start) / 1e9 / runs;
        } catch (UnreadableException e) {
            throw new IOException("what could be read cannot be read again", e);
        }
    }

    /** Documents of 600 words a second, read and coded by as many threads as the machine has cores. */
    private static double throughput(Entente entente, List<Source> sources, double units, int duration)
            throws IOException {
        int cores = Runtime.getRuntime().availableProcessors();
        ExecutorService threads = Executors.newFixedThreadPool(cores);
        AtomicInteger next = new AtomicInteger();
        try {
            long start = System.nanoTime();
            List<Future<?>> running = new ArrayList<>();
            for (int t = 0; t < cores; t++) {
                running.add(threads.submit(() -> {
                    while (seconds(start) < duration) {
                        entente.code(entente.read(sources.get(next.getAndIncrement() % sources.size())));
                    }
                    return null;
                }));
            }
            for (Future<?> future : running) {
                future.get();
            }
            return next.get() * units / sources.size() / seconds(start);
        } catch (InterruptedException | ExecutionException e) {
            throw new IOException("the measurement was cut short: " + e, e);
        } finally {
            threads.shutdownNow();
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}

package org.entente.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.Entente;
import org.entente.annotate.Annotator;
import org.entente.read.Source;
import org.entente.read.UnreadableException;
import org.entente.record.Claim;

/**
 * How long the steps take on a folder of reports, once warm: CPU-seconds a document by step on one thread, then documents
 * read and coded a second on all cores. A document counts as its words divided by 600, so that folders can be compared.
 * CPU time is the working thread's own; what the collector and the compiler do beside it shows in the documents a second.
 */
final class SpeedBench implements Bench {
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
        Reports.sources(data);
        long start = System.nanoTime();
        Entente entente = Entente.open();
        double load = Throughput.since(start);
        Reports reports = Reports.read(data, entente, predictions);
        double units = reports.units();
        coded(entente, reports, WARM_UP_SECONDS);
        double rate = coded(entente, reports, THROUGHPUT_SECONDS);
        Annotator annotator = Engines.shipped();
        List<Claim> claims = new ArrayList<>();
        reports.documents().forEach(d -> claims.addAll(entente.code(d)));
        double read = cpuSeconds(() -> {
            for (Source source : reports.sources()) {
                entente.read(source);
            }
        });
        double annotate = cpuSeconds(() -> reports.documents().forEach(annotator::annotate));
        double code = cpuSeconds(() -> reports.documents().forEach(entente::code));
        double merge = cpuSeconds(() -> entente.merge(reports.documents(), claims));
        return List.of(
                new Figure("documents", units),
                new Figure("load_seconds", load),
                new Figure("read_cpu_ms", 1000 * read / units),
                new Figure("annotate_cpu_ms", 1000 * annotate / units),
                new Figure("claim_cpu_ms", 1000 * (code - annotate) / units),
                new Figure("merge_cpu_ms", 1000 * merge / units),
                new Figure("documents_per_second", rate));
    }

    /** CPU-seconds of one run of {@code step}, the mean of as many as fill some seconds after a first that warms up. */
    private static double cpuSeconds(Step step) throws IOException {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        try {
            step.run();
            long start = threads.getCurrentThreadCpuTime();
            int runs = 0;
            long clock = System.nanoTime();
            while (Throughput.since(clock) < STEP_SECONDS) {
                step.run();
                runs++;
            }
            return (threads.getCurrentThreadCpuTime() - start) / 1e9 / runs;
        } catch (UnreadableException e) {
            throw new IOException("what could be read cannot be read again", e);
        }
    }

    /** Documents of 600 words a second, read and coded by as many threads as the machine has cores. */
    private static double coded(Entente entente, Reports reports, int seconds) throws IOException {
        double rate = Throughput.of(reports.sources(), seconds, source -> entente.code(entente.read(source)));
        return rate * reports.units() / reports.sources().size();
    }
}

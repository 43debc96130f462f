package org.entente.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.entente.Entente;
import org.entente.annotate.Annotator;
import org.entente.record.Document;

/**
 * What the program takes on a folder of reports, and how fast its engine is beside its peer: seconds from the start of a
 * fresh process, with the launcher's options, to the claims of its first report (the median of some starts); the largest
 * resident memory of such a process that codes the reports on all cores (on Linux, which alone tells it); the bytes of the
 * models; documents of 600 words annotated a second on all cores by both engines in turns, and the ratio of these rates.
 */
final class FootprintBench implements Bench {
    private static final int TURNS = 4;

    private final int starts;
    private final int codingSeconds;
    private final int turnSeconds;

    /** What one process said: when its first claims were there, in seconds, and its memory in bytes, 0 if unknown. */
    private record Lap(double first, long peak) {}

    FootprintBench() {
        this(3, 20, 5);
    }

    /**
     * A measurement of another length.
     *
     * @param starts how many processes are started for their first claims
     * @param codingSeconds how long one codes reports
     * @param turnSeconds how long each engine annotates in each of its turns
     */
    FootprintBench(int starts, int codingSeconds, int turnSeconds) {
        this.starts = starts;
        this.codingSeconds = codingSeconds;
        this.turnSeconds = turnSeconds;
    }

    @Override
    public String name() {
        return "footprint";
    }

    @Override
    public String measures() {
        return "start, memory, models and rate beside the peer's, on a folder of reports; main: times_corenlp";
    }

    @Override
    public List<Figure> run(Path data, PrintWriter predictions) throws IOException {
        Reports.sources(data);
        List<Double> firsts = new ArrayList<>();
        for (int i = 0; i < starts; i++) {
            firsts.add(lap(data, 0).first());
        }
        Collections.sort(firsts);
        long peak = lap(data, codingSeconds).peak();
        Reports reports = Reports.read(data, Entente.open(), predictions);
        double[] rates = rates(reports);
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure("documents", reports.units()));
        figures.add(new Figure("first_claims_seconds", firsts.get(starts / 2)));
        if (peak > 0) {
            figures.add(new Figure("peak_resident_mib", peak / (1024.0 * 1024)));
        }
        figures.add(new Figure("model_bytes", modelBytes(), 0));
        figures.add(new Figure("corenlp_annotated_per_second", rates[1]));
        figures.add(new Figure("annotated_per_second", rates[0]));
        figures.add(new Figure("times_corenlp", rates[1] > 0 ? rates[0] / rates[1] : 0));
        return figures;
    }

    /** Starts a process and waits for it. */
    private static Lap lap(Path data, int seconds) throws IOException {
        long start = System.nanoTime();
        Process process = Launched.process(FootprintProcess.class.getName(), data.toString(), String.valueOf(seconds))
                .start();
        double first = 0;
        long peak = 0;
        StringBuilder said = new StringBuilder();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(FootprintProcess.FIRST)) {
                    first = Throughput.since(start);
                } else if (line.startsWith(FootprintProcess.PEAK)) {
                    peak = Long.parseLong(line.substring(FootprintProcess.PEAK.length()));
                } else {
                    said.append(line).append('\n');
                }
            }
            if (process.waitFor() != 0 || first == 0) {
                throw new IOException("the process that codes " + data + " failed: " + said);
            }
        } catch (InterruptedException e) {
            throw new IOException("the measurement was cut short", e);
        } finally {
            process.destroy();
        }
        return new Lap(first, peak);
    }

    private static long modelBytes() throws IOException {
        long bytes = 0;
        for (String model : Engines.models()) {
            URL url = FootprintBench.class.getClassLoader().getResource(model);
            if (url == null) {
                throw new IOException("the model " + model + " is not on the class path");
            }
            bytes += url.openConnection().getContentLengthLong();
        }
        return bytes;
    }

    /** Documents of 600 words a second: what ships, the peer. A first turn of each warms up and does not count. */
    private double[] rates(Reports reports) throws IOException {
        double[] rates = new double[2];
        List<Annotator> engines = List.of(Engines.shipped(), Engines.peer());
        for (int turn = 0; turn <= TURNS; turn++) {
            for (int e = 0; e < engines.size(); e++) {
                double rate = rate(engines.get(e), reports.documents());
                rates[e] += turn == 0 ? 0 : rate / TURNS;
            }
        }
        double size = reports.units() / reports.documents().size();
        return new double[] {rates[0] * size, rates[1] * size};
    }

    private double rate(Annotator engine, List<Document> documents) throws IOException {
        return Throughput.of(documents, turnSeconds, engine::annotate);
    }
}

package org.entente.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.Entente;
import org.entente.read.Source;
import org.entente.read.UnreadableException;

/**
 * What {@link FootprintBench} measures from outside: a process that codes the reports of a folder. It says {@code first}
 * and a number once the first report's claims are there, and {@code peak} and its largest resident memory in bytes, as
 * Linux tells it, at its end.
 */
final class FootprintProcess {
    static final String FIRST = "first ";
    static final String PEAK = "peak ";

    private static final Path STATUS = Path.of("/proc/self/status");

    private FootprintProcess() {}

    /**
     * Codes one report, then, with all cores, the others.
     *
     * @param args the folder, and for how many seconds all of them are coded after the first
     */
    public static void main(String[] args) throws IOException, UnreadableException {
        PrintStream out = System.out;
        List<Source> sources = Reports.sources(Path.of(args[0]));
        Entente entente = Entente.open();
        out.println(FIRST + entente.code(entente.read(sources.get(0))).size());
        out.flush();
        int seconds = Integer.parseInt(args[1]);
        if (seconds > 0) {
            Throughput.of(sources, seconds, source -> entente.code(entente.read(source)));
        }
        if (Files.exists(STATUS)) {
            out.println(PEAK + peak(STATUS));
        }
    }

    /**
     * The largest resident memory of a process, in bytes.
     *
     * @param status its status file, as Linux has it
     */
    static long peak(Path status) throws IOException {
        for (String line : Files.readAllLines(status)) {
            if (line.startsWith("VmHWM:")) {
                return 1024 * Long.parseLong(line.replaceAll("\\D", ""));
            }
        }
        throw new IOException(status + " does not tell it");
    }
}

package org.entente.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A dossier served by a process of its own, as {@code entente serve} does. */
final class ServedDossier implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/");

    private final Process process;
    private final String address;

    private ServedDossier(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    static ServedDossier start(Path dir) throws IOException {
        Process process = Launched.process("org.entente.cli.Main", "serve", "--port", "0", "--dossier", dir.toString())
                .start();
        BufferedReader out = process.inputReader();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            Matcher matcher = ADDRESS.matcher(line);
            if (matcher.find()) {
                return new ServedDossier(process, matcher.group());
            }
        }
        process.destroyForcibly();
        throw new IOException("the server has not started");
    }

    /** How much memory it has had at most, in bytes; on Linux alone. */
    long peak() throws IOException {
        return FootprintProcess.peak(Path.of("/proc", Long.toString(process.pid()), "status"));
    }

    String address() {
        return address;
    }

    @Override
    public void close() {
        process.destroy();
    }
}

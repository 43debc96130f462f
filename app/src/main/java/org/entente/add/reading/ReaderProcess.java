package org.entente.add.reading;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.read.Source;
import org.entente.read.UnreadableException;
import org.entente.read.UnreadableException.Reason;
import org.entente.record.Document;
import org.jspecify.annotations.Nullable;

/**
 * A process that reads one document after the other. It starts with the first, and anew after one on which it hung or
 * died. For one thread at a time.
 */
final class ReaderProcess implements AutoCloseable {
    /** The heap of a child, megabytes. */
    static final int HEAP = 512;

    /** How long one document may take. */
    static final Duration LIMIT = Duration.ofSeconds(30);

    /** With which a Java machine exits that was told to when memory runs out. */
    private static final int OUT_OF_MEMORY = 3;

    private static final int LAST_WORDS = 300;

    private final List<String> command;
    private final Duration limit;
    private @Nullable Child child;

    ReaderProcess() {
        this(command(HEAP, ReaderMain.class.getName()), LIMIT);
    }

    ReaderProcess(List<String> command, Duration limit) {
        this.command = command;
        this.limit = limit;
    }

    /** That of a Java machine like this one, with another heap and another class to run. */
    static List<String> command(int heap, String main) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap + "m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-cp",
                classPath(),
                main);
    }

    /** That of this machine, and what else its programs are loaded from, as where a cluster hands them out. */
    private static String classPath() {
        Stream<String> more = ReaderProcess.class.getClassLoader() instanceof URLClassLoader loader
                ? Arrays.stream(loader.getURLs()).map(URL::getPath)
                : Stream.of();
        return Stream.concat(Stream.of(System.getProperty("java.class.path")), more)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /**
     * Reads one source in the child.
     *
     * @throws UnreadableException as the reader does; and if the child took too long, or died of it
     */
    Document read(Source source) throws UnreadableException {
        byte[] request = Wire.request(source);
        try {
            Child ready = ready();
            ready.send(request);
            Optional<byte[]> answer = ready.answers.poll(limit.toMillis(), TimeUnit.MILLISECONDS);
            if (answer == null) {
                close();
                throw new UnreadableException(Reason.TIME, "it was given up after " + limit.toSeconds() + " seconds");
            }
            if (answer.isEmpty()) {
                throw died(ready);
            }
            return Wire.document(answer.get());
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw new UnreadableException(Reason.TIME, "reading was stopped");
        } catch (IOException e) {
            close();
            throw new UnreadableException(Reason.FAULT, "the process that reads it failed: " + e.getMessage());
        }
    }

    private Child ready() throws IOException {
        Child running = child;
        if (running == null || !running.process.isAlive()) {
            close();
            running = new Child(new ProcessBuilder(command).start());
            child = running;
        }
        return running;
    }

    private UnreadableException died(Child dead) throws InterruptedException {
        boolean ended = dead.process.waitFor(2, TimeUnit.SECONDS);
        int code = ended ? dead.process.exitValue() : -1;
        close();
        if (code == OUT_OF_MEMORY) {
            return new UnreadableException(Reason.HOSTILE, "reading it takes more than " + HEAP + " MB of memory");
        }
        String words = dead.lastWords();
        return new UnreadableException(
                Reason.DAMAGED,
                "the process that read it ended with code " + code + (words.isEmpty() ? "" : ": " + words));
    }

    /** Ends the child, if there is one. */
    @Override
    public void close() {
        Child running = child;
        child = null;
        if (running != null) {
            running.process.destroyForcibly();
        }
    }

    /** A child with the threads that listen to it. */
    private static final class Child {
        private final Process process;
        private final DataOutputStream out;
        private final BlockingQueue<Optional<byte[]>> answers = new LinkedBlockingQueue<>();
        private volatile String errors = "";

        private Child(Process process) {
            this.process = process;
            this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
            start(this::listen, "reader answers");
            start(this::overhear, "reader errors");
        }

        private static void start(Runnable work, String name) {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            thread.start();
        }

        /** A child that has gone no longer takes anything; that it has gone its answers say. */
        private void send(byte[] request) {
            try {
                Wire.send(out, request);
            } catch (IOException gone) {
                process.destroy();
            }
        }

        private void listen() {
            try (DataInputStream in = new DataInputStream(process.getInputStream())) {
                for (byte[] answer = Wire.receive(in); answer != null; answer = Wire.receive(in)) {
                    answers.add(Optional.of(answer));
                }
            } catch (IOException broken) {
                process.destroy();
            } finally {
                answers.add(Optional.empty());
            }
        }

        private void overhear() {
            try (BufferedReader in =
                    new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
                StringBuilder heard = new StringBuilder();
                char[] buffer = new char[1024];
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    heard.append(buffer, 0, read).delete(0, Math.max(0, heard.length() - LAST_WORDS));
                    errors = heard.toString();
                }
            } catch (IOException gone) {
                process.destroy();
            }
        }

        private String lastWords() {
            return errors.replaceAll("\\s+", " ").strip();
        }
    }
}

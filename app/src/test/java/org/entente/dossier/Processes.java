package org.entente.dossier;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.merge.Merger;

/** Other JVMs that use a dossier, as the command line and the server do. */
final class Processes {
    private Processes() {}

    /** Starts {@code main} of a class of these tests; its output goes to {@code log}. */
    static Process start(Path log, Class<?> main, Object... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                main.getName()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    /** Adds reports 0 to N in batches, known ones too, and says when new ones are in: {@code DIR COUNT BATCH}. */
    static final class Adding {
        public static void main(String[] arguments) {
            int count = Integer.parseInt(arguments[1]);
            int batch = Integer.parseInt(arguments[2]);
            try (Dossier dossier = Dossier.open(Path.of(arguments[0]))) {
                for (int from = 0; from < count; from += batch) {
                    int to = Math.min(count, from + batch);
                    boolean known =
                            dossier.has(Records.report(to - 1).document().sha256());
                    dossier.add(Records.reports(from, to), List.of());
                    if (!known) {
                        System.out.println("added " + from);
                    }
                }
                dossier.refresh(new Merger());
            }
            System.out.println("done");
        }
    }

    /** Reads until it sees N documents, and checks each time that what it sees is whole: {@code DIR COUNT}. */
    static final class Reading {
        public static void main(String[] arguments) {
            long count = Long.parseLong(arguments[1]);
            long seen = 0;
            long reads = 0;
            long slowest = 0;
            try (Dossier dossier = Dossier.open(Path.of(arguments[0]))) {
                while (seen < count) {
                    long start = System.nanoTime();
                    Account account = dossier.account();
                    slowest = Math.max(slowest, System.nanoTime() - start);
                    reads++;
                    if (account.documents() < seen) {
                        throw new AssertionError("documents vanished: " + seen + ", then " + account);
                    }
                    seen = account.documents();
                }
            }
            System.out.println("done after " + reads + " reads, slowest " + slowest / 1_000_000 + " ms");
        }
    }

    /** Keeps a reading session until it is destroyed: {@code DIR}. */
    static final class Holding {
        public static void main(String[] arguments) {
            try (Dossier dossier = Dossier.open(Path.of(arguments[0]))) {
                dossier.eachDocument(Filter.all(), document -> {
                    System.out.println("holding");
                    try {
                        Thread.sleep(600_000);
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                });
            }
        }
    }
}

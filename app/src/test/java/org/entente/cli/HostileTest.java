package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.dossier.DocumentEntry;
import org.entente.dossier.Dossier;
import org.entente.dossier.Filter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hundreds of broken and hostile files, and good ones beside them; {@code -Dentente.seed=…} repeats a run. */
class HostileTest {
    private static final int HOSTILE = 500;
    private static final int GOOD = 40;

    private final long seed = Long.getLong("entente.seed", System.nanoTime());

    @Test
    void eachIsReadOrListedWithItsReasonAndTheGoodOnesAreAllRead(@TempDir Path folder) throws IOException {
        System.out.println("HostileTest: -Dentente.seed=" + seed);
        Path reports = Files.createDirectories(folder.resolve("reports"));
        new HostileFiles(seed).write(reports, HOSTILE);
        HostileFiles.hole(reports.resolve("hole.txt"));
        HostileFiles.hole(reports.resolve("hole.jsonl"));
        Path secret =
                Files.writeString(folder.resolve("secret.txt"), "Eve says: Arvania aids Borland on 2023-05-04.\n");
        Files.createSymbolicLink(reports.resolve("leaves.txt"), secret);
        for (int i = 0; i < GOOD; i++) {
            Files.writeString(
                    reports.resolve(HOSTILE * i / GOOD + "-good.txt"),
                    "R" + i + "\n\nAva says: Arvania aids Borland with forty grain ships on 2023-05-04.\n");
        }
        Path dossier = folder.resolve("dossier");
        long start = System.nanoTime();
        Ran ran = Ran.plain(LineEngine::open, "add", reports.toString(), "--dossier", dossier.toString());
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        assertThat(ran.code()).as(ran.err()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(ran.out()).contains("leaves.txt: it is a link that leaves the folder");
        try (Dossier there = Dossier.open(dossier)) {
            Map<Boolean, List<DocumentEntry>> entries = there
                    .documents(Filter.all().limit(Integer.MAX_VALUE))
                    .stream()
                    .collect(Collectors.partitioningBy(DocumentEntry.Added.class::isInstance));
            Set<String> told = new TreeSet<>();
            entries.values().forEach(some -> some.forEach(e -> told.add(file(reports, e.uri()))));
            for (Set<String> copies : copies(reports)) {
                assertThat(told).as("one of these").containsAnyElementsOf(copies);
            }
            assertThat(entries.getOrDefault(true, List.of()).stream()
                            .filter(e -> e.uri().endsWith("-good.txt")))
                    .hasSize(GOOD);
            assertThat(there.failures()).allSatisfy(f -> assertThat(f.detail()).isNotBlank());
            assertThat(there.failures())
                    .as("faults are ours")
                    .noneMatch(f -> f.reason().name().equals("FAULT"));
            assertThat(there.search("root:x:0:0", 10)).isEmpty();
        }
        assertThat(taken).isLessThan(Duration.ofMinutes(4));
    }

    /** The file's own name, without what lies in it. */
    private static String file(Path reports, String uri) {
        String folder = "/" + reports.getFileName() + "/";
        String inside = uri.substring(uri.indexOf(folder) + folder.length());
        int within = inside.indexOf("!/");
        return within < 0 ? inside : inside.substring(0, within);
    }

    /** Names of all files but links, those with the same bytes together. */
    private static Collection<Set<String>> copies(Path reports) throws IOException {
        Map<String, Set<String>> byBytes = new TreeMap<>();
        try (Stream<Path> files = Files.list(reports)) {
            for (Path file : files.filter(f -> !Files.isSymbolicLink(f)).toList()) {
                String name = file.getFileName().toString();
                String key = name.startsWith("hole")
                        ? name
                        : Arrays.hashCode(Files.readAllBytes(file)) + " " + Files.size(file);
                byBytes.computeIfAbsent(key, k -> new TreeSet<>()).add(name);
            }
        }
        return byBytes.values();
    }
}

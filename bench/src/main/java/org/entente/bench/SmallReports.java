package org.entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Short reports, all different, from a seed: a thousand to a folder. */
final class SmallReports {
    private static final List<String> STATES = List.of(
            "Belarus", "Russia", "Iran", "Turkey", "Ukraine", "Japan", "Serbia", "India", "Egypt", "Poland", "Chile",
            "Kenya");
    private static final List<String> SENTENCES = List.of(
            "%s accused %s of selling %d drones to rebels.",
            "%s said on Monday that %s had returned %d prisoners.",
            "%s and %s signed an agreement on %d locomotives.",
            "%s denied that it had bought %s's %d tanks.");

    private SmallReports() {}

    static void write(Path folder, int number, long seed) throws IOException {
        Random random = new Random(seed);
        for (int i = 0; i < number; i++) {
            Path part = folder.resolve(String.format(Locale.ROOT, "%04d", i / 1000));
            if (i % 1000 == 0) {
                Files.createDirectories(part);
            }
            int first = random.nextInt(STATES.size());
            int second = (first + 1 + random.nextInt(STATES.size() - 1)) % STATES.size();
            String sentence = String.format(
                    Locale.ROOT,
                    SENTENCES.get(random.nextInt(SENTENCES.size())),
                    STATES.get(first),
                    STATES.get(second),
                    2 + random.nextInt(5000));
            Files.writeString(
                    part.resolve(String.format(Locale.ROOT, "%06d.txt", i)), "Report " + i + "\n\n" + sentence + "\n");
        }
    }
}

package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Short reports in plain news style, all different, from a seed. */
final class GeneratedReports {
    private static final List<String> STATES =
            List.of("Belarus", "Russia", "Iran", "Turkey", "Ukraine", "Japan", "Serbia", "India", "Egypt", "Poland");
    private static final List<String> PEOPLE =
            List.of("Vladimir Putin", "Alexander Lukashenko", "Narendra Modi", "Sergei Lavrov", "Antony Blinken");
    private static final List<String> LINES = List.of(
            "%1$s accused %2$s of supplying drones to %3$s.",
            "The foreign minister of %1$s met his counterpart from %2$s on %4$s.",
            "%5$s said on Monday that %2$s would send aid to %3$s.",
            "%2$s denied that it had sold missiles to %1$s.",
            "%1$s imposed sanctions on %2$s over the war.",
            "%1$s and %3$s signed an agreement on trade on %4$s.",
            "%5$s will visit %1$s next week, a spokesman said.");

    private GeneratedReports() {}

    static void write(Path folder, int number, long seed) throws IOException {
        Random random = new Random(seed);
        Files.createDirectories(folder);
        for (int i = 0; i < number; i++) {
            String name = String.format(Locale.ROOT, "report-%04d.txt", i);
            Files.writeString(folder.resolve(name), report(i, random));
        }
    }

    private static String report(int number, Random random) {
        StringBuilder text = new StringBuilder("Report number " + number + " of the day\n\n");
        int lines = 4 + random.nextInt(8);
        for (int i = 0; i < lines; i++) {
            int first = random.nextInt(STATES.size());
            text.append(String.format(
                            Locale.ROOT,
                            LINES.get(random.nextInt(LINES.size())),
                            STATES.get(first),
                            STATES.get((first + 1) % STATES.size()),
                            STATES.get((first + 2) % STATES.size()),
                            (1 + random.nextInt(28)) + " May 2023",
                            PEOPLE.get(random.nextInt(PEOPLE.size()))))
                    .append(i % 3 == 2 ? "\n\n" : " ");
        }
        return text.toString();
    }
}

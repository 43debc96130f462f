package org.entente.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Processes of their own, with the launcher's options and this one's class path and properties. */
final class Launched {
    /** Those of the script {@code entente}. */
    private static final List<String> OPTIONS = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:MaxNewSize=64m",
            "-XX:MaxRAMPercentage=60",
            "-Xshare:auto");

    private Launched() {}

    static ProcessBuilder process(String main, String... arguments) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(OPTIONS);
        System.getProperties().stringPropertyNames().stream()
                .filter(key -> key.startsWith("entente."))
                .sorted()
                .forEach(key -> command.add("-D" + key + "=" + System.getProperty(key)));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true);
    }
}

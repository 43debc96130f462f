package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in checkouts of its own, whose {@code mvnw} puts a program there that says with what it was started. */
class LauncherTest {
    private static final Path LAUNCHER = launcher();

    private final Path folder;
    private final Path checkout;

    LauncherTest(@TempDir Path folder) throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "the launcher is for a POSIX shell");
        this.folder = folder;
        this.checkout = Files.createDirectories(folder.resolve("a check out"));
        Files.createDirectories(checkout.resolve("core/src/main"));
        Files.createDirectories(checkout.resolve("app/src/main"));
        for (String pom : new String[] {"pom.xml", "core/pom.xml", "app/pom.xml"}) {
            Files.writeString(checkout.resolve(pom), "<project/>");
        }
        executable(checkout.resolve("entente"), Files.readString(LAUNCHER));
        jar(folder.resolve("program.jar"));
        mvnw("mkdir -p app/target/entente/lib && cp ../program.jar app/target/entente/lib/entente-app.jar");
    }

    private static Path launcher() {
        Path here = Path.of("").toAbsolutePath();
        return Files.exists(here.resolve("entente")) ? here.resolve("entente") : here.resolve("../entente");
    }

    /** A program that prints its arguments, one a line. */
    public static final class Program {
        private Program() {}

        public static void main(String[] args) {
            System.out.println(String.join("\n", args));
            System.out.println("property=" + System.getProperty("of.the.test"));
        }
    }

    private static void jar(Path file) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Program.class.getName());
        String entry = Program.class.getName().replace('.', '/') + ".class";
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out, manifest)) {
            jar.putNextEntry(new JarEntry(entry));
            jar.write(ClassLoader.getSystemResourceAsStream(entry).readAllBytes());
            jar.closeEntry();
        }
    }

    private static void executable(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private void mvnw(String commands) throws IOException {
        executable(checkout.resolve("mvnw"), "#!/bin/sh\necho build >> ../builds\n" + commands + "\n");
    }

    private long builds() throws IOException {
        Path builds = folder.resolve("builds");
        return Files.exists(builds) ? Files.readAllLines(builds).size() : 0;
    }

    private record Started(int code, String out, String err) {}

    private Started start(Path launcher, Map<String, String> environment, String... args)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(Arrays.asList(args));
        Path err = folder.resolve("err");
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(Path.of("/").toFile()).redirectError(err.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().remove("ENTENTE_OPTS");
        builder.environment().putAll(environment);
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Started(process.waitFor(), out, Files.readString(err));
    }

    private Started start(String... args) throws IOException, InterruptedException {
        return start(checkout.resolve("entente"), Map.of(), args);
    }

    @Test
    void buildsOnFirstUseOnly() throws IOException, InterruptedException {
        Started first = start("events", "--actor", "two words");
        assertThat(first.code()).as(first.err()).isZero();
        assertThat(first.out()).startsWith("events\n--actor\ntwo words\n");
        assertThat(first.err()).contains("Building Entente (first use)");
        assertThat(start("events").err()).isEmpty();
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void buildsAgainWhenSourcesAreNewer() throws IOException, InterruptedException {
        start();
        Path source = Files.writeString(checkout.resolve("core/src/main/New.java"), "class New {}");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(5)));
        assertThat(start().err()).contains("its sources have changed");
        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void aBuildThatFailsSaysWhereToLook() throws IOException, InterruptedException {
        mvnw("echo '[ERROR] no such artifact'; exit 1");
        Started failed = start("events");
        assertThat(failed.code()).isEqualTo(1);
        assertThat(failed.err()).contains("no such artifact").contains("build.log");
        start("events");
        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void startsThroughLinks() throws IOException, InterruptedException {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Path link = Files.createSymbolicLink(bin.resolve("first"), Path.of("../a check out/entente"));
        Path second = Files.createSymbolicLink(bin.resolve("second"), link);
        Started started = start(second, Map.of(), "x");
        assertThat(started.out()).as(started.err()).startsWith("x\n");
    }

    @Test
    void startsAsADistribution() throws IOException, InterruptedException {
        Path launcher = folder.resolve("some where/bin/entente");
        executable(launcher, Files.readString(LAUNCHER));
        Files.createDirectories(folder.resolve("some where/lib"));
        Files.copy(folder.resolve("program.jar"), folder.resolve("some where/lib/entente-app.jar"));
        assertThat(start(launcher, Map.of(), "x").out()).startsWith("x\n");
    }

    @Test
    void optionsReachTheJavaMachine() throws IOException, InterruptedException {
        Map<String, String> options = Map.of("ENTENTE_OPTS", "-Xmx64m -Dof.the.test=7");
        assertThat(start(checkout.resolve("entente"), options).out()).contains("property=7");
    }

    @Test
    void aWrongJavaHomeIsNamed() throws IOException, InterruptedException {
        Started started = start(checkout.resolve("entente"), Map.of("JAVA_HOME", "/no/such jdk"));
        assertThat(started.code()).isEqualTo(1);
        assertThat(started.err()).contains("JAVA_HOME is /no/such jdk").contains("JDK 17");
        assertThat(builds()).isZero();
    }

    @Test
    void anOldJavaIsNamed() throws IOException, InterruptedException {
        Path old = folder.resolve("old jdk");
        executable(old.resolve("bin/java"), "#!/bin/sh\necho 'java version \"1.8.0_202\"' >&2\n");
        Started said = start(checkout.resolve("entente"), Map.of("JAVA_HOME", old.toString()));
        assertThat(said.err()).contains("is Java 1.8.0_202, but Entente needs 17 or later");
        Files.writeString(old.resolve("release"), "JAVA_VERSION=\"11.0.2\"\n");
        Started written = start(checkout.resolve("entente"), Map.of("JAVA_HOME", old.toString()));
        assertThat(written.err()).contains("is Java 11.0.2");
    }
}

package org.entente.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.function.Supplier;
import org.entente.add.Coder;

/** What a command line gave. */
record Ran(int code, String out, String err) {
    /** As in a pipe. */
    static Ran plain(Supplier<Coder> engine, String... args) {
        return run(new Properties(), Map.of(), engine, args);
    }

    /** As on a terminal of so many columns, with colours. */
    static Ran terminal(int columns, Supplier<Coder> engine, String... args) {
        return run(terminal(columns), Map.of(), engine, args);
    }

    static Properties terminal(int columns) {
        Properties properties = new Properties();
        properties.setProperty("entente.terminal.out", "true");
        properties.setProperty("entente.terminal.err", "true");
        properties.setProperty("entente.terminal.columns", Integer.toString(columns));
        return properties;
    }

    static Ran run(Properties properties, Map<String, String> environment, Supplier<Coder> engine, String... args) {
        return run(InputStream.nullInputStream(), properties, environment, engine, args);
    }

    /** Likewise with something to read. */
    static Ran piped(String in, Supplier<Coder> engine, String... args) {
        InputStream bytes = new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8));
        return run(bytes, new Properties(), Map.of(), engine, args);
    }

    private static Ran run(
            InputStream in,
            Properties properties,
            Map<String, String> environment,
            Supplier<Coder> engine,
            String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = new Cli(out, err, in, properties, environment, engine).run(args);
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The lines of the output. */
    String[] lines() {
        return out.split("\\R");
    }
}

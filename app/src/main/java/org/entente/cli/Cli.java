package org.entente.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.function.Supplier;
import org.entente.Entente;
import org.entente.add.Coder;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The command line as a function: arguments in, output and an {@linkplain ExitCode exit code} out. */
public final class Cli {
    private final Output output;
    private final Terminal terminal;
    private final InputStream in;
    private final Map<String, String> environment;
    private final Supplier<Coder> coder;

    /** Writes plainly, as to a pipe, whatever the process runs in. */
    public Cli(OutputStream out, OutputStream err) {
        this(out, err, InputStream.nullInputStream(), new Properties(), Map.of(), () -> Entente.open()::code);
    }

    /**
     * @param out takes what was asked for
     * @param err takes progress, notes and errors
     * @param in what {@code add -} reads
     * @param properties {@code entente.terminal.*}, by which the launcher says what the streams are
     * @param environment NO_COLOR, TERM and ENTENTE_DOSSIER
     * @param coder asked for only when there is something to code
     */
    public Cli(
            OutputStream out,
            OutputStream err,
            InputStream in,
            Properties properties,
            Map<String, String> environment,
            Supplier<Coder> coder) {
        this.coder = coder;
        this.in = in;
        this.output = new Output(out);
        this.terminal = Terminal.of(writer(output), writer(err), properties, environment);
        this.environment = Map.copyOf(environment);
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }

    /** Runs one command to its end. */
    public int run(String... args) {
        EntenteCommand entente = new EntenteCommand(terminal, output, in, environment);
        Errors errors = new Errors(terminal, output, entente);
        int code;
        try {
            code = commandLine(entente, errors).execute(args);
        } catch (Error e) {
            code = errors.report(e);
        }
        terminal.out().flush();
        IOException failure = output.failure();
        if (failure != null) {
            code = errors.output(failure);
        }
        terminal.err().flush();
        return code;
    }

    private CommandLine commandLine(EntenteCommand entente, Errors errors) {
        CommandLine line = new CommandLine(entente)
                .addSubcommand(new AddCommand(entente, coder))
                .addSubcommand(new RetryCommand(entente, coder))
                .addSubcommand(new RecodeCommand(entente, coder))
                .addSubcommand(new CorrectionsCommand(entente))
                .addSubcommand(new WatchCommand(entente, coder))
                .addSubcommand(new EventsCommand(entente))
                .addSubcommand(new ClaimsCommand(entente))
                .addSubcommand(new ReviewCommand(entente))
                .addSubcommand(new ShowCommand(entente))
                .addSubcommand(new DocumentsCommand(entente))
                .addSubcommand(new SearchCommand(entente))
                .addSubcommand(new ExportCommand(entente))
                .addSubcommand(new ServeCommand(entente, coder))
                .addSubcommand(new HelpCommand(terminal));
        Ansi colours = terminal.colours() ? Ansi.ON : Ansi.OFF;
        line.setOut(terminal.out())
                .setErr(terminal.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(colours))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(Math.max(60, Math.min(terminal.columns(), 100)))
                .setParameterExceptionHandler(errors)
                .setExecutionExceptionHandler(errors);
        return line;
    }
}

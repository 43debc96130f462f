package org.entente.cli;

import java.io.IOException;
import java.util.concurrent.CompletionException;
import org.entente.annotate.ModelException;
import org.entente.cli.text.Text;
import org.entente.dossier.DossierException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns whatever goes wrong into one line and an exit code; the stack only with {@code --debug}. */
final class Errors implements IExecutionExceptionHandler, IParameterExceptionHandler {
    private final Terminal terminal;
    private final Output output;
    private final EntenteCommand entente;

    Errors(Terminal terminal, Output output, EntenteCommand entente) {
        this.terminal = terminal;
        this.output = output;
        this.entente = entente;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine line, ParseResult result) {
        terminal.out().flush();
        // What failed to be written is told once, by output(IOException), and not by each who tried to write it.
        return output.failure() == null ? report(e) : ExitCode.UNEXPECTED;
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        CommandLine line = e.getCommandLine();
        String name = line.getCommandSpec().qualifiedName();
        say(words(e) + ". See " + name + " --help");
        UnmatchedArgumentException.printSuggestions(e, terminal.err());
        return ExitCode.USAGE;
    }

    private static String words(ParameterException e) {
        boolean command = e.getCommandLine().getParent() == null;
        if (command && e instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
            return "there is no command '" + unmatched.getUnmatched().get(0) + "'";
        }
        return String.valueOf(e.getMessage());
    }

    int report(Throwable thrown) {
        Throwable cause = thrown.getCause();
        Throwable e = thrown instanceof CompletionException && cause != null ? cause : thrown;
        terminal.out().flush();
        if (entente.debug()) {
            e.printStackTrace(terminal.err());
        }
        if (e instanceof UserError error) {
            say(error.getMessage());
            return error.exitCode();
        }
        if (e instanceof DossierException error) {
            say(error.getMessage() + ": " + error.remedy());
            return error.code() == DossierException.Code.AMBIGUOUS_ID ? ExitCode.NOT_FOUND : ExitCode.DOSSIER;
        }
        if (e instanceof ModelException) {
            say(e.getMessage());
            return ExitCode.UNEXPECTED;
        }
        if (e instanceof OutOfMemoryError) {
            say("there is not enough memory: use fewer --threads, or give more, as in ENTENTE_OPTS=-Xmx6g");
            return ExitCode.UNEXPECTED;
        }
        say("unexpected " + e + (entente.debug() ? "" : ". Run it again with --debug for the details of a report"));
        return ExitCode.UNEXPECTED;
    }

    /** What was asked for could not be written: silent where its reader has seen enough. */
    int output(IOException e) {
        String why = String.valueOf(e.getMessage());
        if (why.contains("Broken pipe") || why.contains("pipe is being closed")) {
            return ExitCode.OUTPUT_CLOSED;
        }
        say("the output could not be written: " + why + ". Check the disk that it goes to");
        return ExitCode.UNEXPECTED;
    }

    private void say(@Nullable String message) {
        String line = Text.clean(String.valueOf(message));
        terminal.err().println("entente: " + (line.matches(".*[.!?]") ? line : line + "."));
    }
}

package org.entente.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code entente help}. */
@Command(
        name = "help",
        description = "Show how to use Entente, or one of its commands.",
        footerHeading = "%nExample:%n",
        footer = "  entente help add")
final class HelpCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "COMMAND", arity = "0..1", description = "The command that help is about.")
    private @Nullable String command;

    HelpCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        CommandSpec known = spec;
        if (known == null) {
            throw new IllegalStateException("not run as a command");
        }
        CommandLine all = known.commandLine().getParent();
        CommandLine wanted = command == null ? all : all.getSubcommands().get(command);
        if (wanted == null) {
            throw new UserError(ExitCode.USAGE, "there is no command " + command + ": see entente --help");
        }
        wanted.usage(terminal.out());
        return ExitCode.DONE;
    }
}

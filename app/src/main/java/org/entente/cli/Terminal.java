package org.entente.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.Properties;
import org.entente.cli.text.Table;
import org.entente.cli.text.Text;
import org.entente.cli.text.Wrap;

/**
 * Where a command writes, and what can be shown there.
 *
 * @param out what was asked for
 * @param err progress, notes and errors
 * @param columns width of the terminal behind {@code out}; {@link Integer#MAX_VALUE} for a pipe or file
 * @param errColumns width of the terminal behind {@code err}; 0 if there is none
 * @param colours whether {@code out} shows colours
 */
public record Terminal(PrintWriter out, PrintWriter err, int columns, int errColumns, boolean colours) {
    private static final int USUAL_COLUMNS = 80;
    private static final int READABLE_COLUMNS = 100;

    /** Neither is a terminal. */
    public static Terminal plain(PrintWriter out, PrintWriter err) {
        return new Terminal(out, err, Integer.MAX_VALUE, 0, false);
    }

    /**
     * As the launcher found it: system properties {@code entente.terminal.out}, {@code .err} ({@code true} for a
     * terminal) and {@code .columns}. The variable NO_COLOR (https://no-color.org) and a dumb terminal have no colours.
     */
    static Terminal of(PrintWriter out, PrintWriter err, Properties properties, Map<String, String> environment) {
        int columns = columns(properties.getProperty("entente.terminal.columns", ""));
        boolean outIsTerminal = Boolean.parseBoolean(properties.getProperty("entente.terminal.out"));
        boolean errIsTerminal = Boolean.parseBoolean(properties.getProperty("entente.terminal.err"));
        boolean colours = outIsTerminal
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(environment.get("TERM"));
        return new Terminal(
                out, err, outIsTerminal ? columns : Integer.MAX_VALUE, errIsTerminal ? columns : 0, colours);
    }

    private static int columns(String value) {
        return value.matches("[1-9]\\d{0,4}") ? Integer.parseInt(value) : USUAL_COLUMNS;
    }

    public boolean isTerminal() {
        return columns != Integer.MAX_VALUE;
    }

    public void print(Table table) {
        table.print(out, columns, colours);
    }

    /** Prints running text, in lines that are good to read. */
    public void print(Text text, int indent) {
        int width = isTerminal() ? Math.min(columns, READABLE_COLUMNS) : Integer.MAX_VALUE;
        out.println(Wrap.indented(text, indent, width, colours));
    }

    public void println() {
        out.println();
    }
}

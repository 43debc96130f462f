package org.entente.export;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines of cells with tabulators between them, in UTF-8, as event data are passed on: no quotes, so that no cell may
 * hold a tabulator or the end of a line; numbers as they are, words with nothing that a spreadsheet would run.
 */
final class Tsv implements Closeable {
    private final BufferedWriter writer;

    Tsv(OutputStream out) {
        this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /** Writes a line of strings, numbers and nulls. */
    void row(List<? extends @Nullable Object> cells) throws IOException {
        String separator = "";
        for (Object cell : cells) {
            writer.write(separator);
            writer.write(cell(cell));
            separator = "\t";
        }
        writer.write('\n');
    }

    private static String cell(@Nullable Object cell) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof Double number) {
            return Plain.number(number);
        }
        return cell instanceof Number ? cell.toString() : Plain.cell(cell.toString());
    }

    @Override
    public void close() throws IOException {
        writer.flush();
    }
}

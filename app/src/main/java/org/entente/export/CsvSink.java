package org.entente.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * RFC 4180 with a header, in UTF-8; nested fields as JSON, null as nothing.
 *
 * <p>Reports are hostile input, and spreadsheets run what begins like a formula: words that begin with {@code =},
 * {@code +}, {@code -}, {@code @}, a tabulator or a carriage return get an apostrophe in front (OWASP, CSV injection).
 */
final class CsvSink<T> implements Sink<T> {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final List<Column<T>> columns;
    private final BufferedWriter writer;

    CsvSink(List<Column<T>> columns, OutputStream out) throws IOException {
        this.columns = columns;
        this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(String.join(",", columns.stream().map(Column::name).toList()));
        writer.write("\r\n");
    }

    @Override
    public void row(T row) throws IOException {
        String separator = "";
        for (Column<T> column : columns) {
            writer.write(separator);
            writer.write(quoted(cell(column.value().apply(row))));
            separator = ",";
        }
        writer.write("\r\n");
    }

    private static String cell(@Nullable Object value) throws JsonProcessingException {
        if (value == null) {
            return "";
        }
        if (value instanceof String words) {
            return Plain.harmless(words);
        }
        return MAPPER.writeValueAsString(value);
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    @Override
    public void close() throws IOException {
        writer.flush();
    }
}

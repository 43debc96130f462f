package org.entente.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** One JSON object a line, every field present, in UTF-8. */
final class JsonlSink<T> implements Sink<T> {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final List<Column<T>> columns;
    private final JsonGenerator json;

    JsonlSink(List<Column<T>> columns, OutputStream out) throws IOException {
        this.columns = columns;
        this.json = MAPPER.createGenerator(out)
                .configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false)
                .setPrettyPrinter(new MinimalPrettyPrinter(""));
    }

    @Override
    public void row(T row) throws IOException {
        json.writeStartObject();
        for (Column<T> column : columns) {
            json.writePOJOField(column.name(), column.value().apply(row));
        }
        json.writeEndObject();
        json.writeRaw('\n');
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}

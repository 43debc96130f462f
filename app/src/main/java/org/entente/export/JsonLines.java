package org.entente.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One JSON object a line, in UTF-8; fields that say nothing are left out: null, and what has no words or fields. */
final class JsonLines implements Closeable {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final JsonGenerator json;

    JsonLines(OutputStream out) throws IOException {
        this.json = MAPPER.createGenerator(out)
                .configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false)
                .setPrettyPrinter(new MinimalPrettyPrinter(""));
    }

    void write(Map<String, @Nullable Object> object) throws IOException {
        json.writePOJO(filled(object));
        json.writeRaw('\n');
    }

    /** Without fields that say nothing, and with words that can be written as UTF-8. */
    static Map<String, Object> filled(Map<?, ? extends @Nullable Object> object) {
        Map<String, Object> filled = new LinkedHashMap<>();
        object.forEach((name, value) -> {
            Object kept = value == null ? null : value(value);
            if (kept != null) {
                filled.put(String.valueOf(name), kept);
            }
        });
        return filled;
    }

    private static @Nullable Object value(Object value) {
        if (value instanceof String words) {
            return words.isEmpty() ? null : Plain.paired(words);
        }
        if (value instanceof List<?> list) {
            List<Object> kept = new ArrayList<>();
            for (Object one : list) {
                Object each = one == null ? null : value(one);
                if (each != null) {
                    kept.add(each);
                }
            }
            return kept;
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> filled = filled(map);
            return filled.isEmpty() ? null : filled;
        }
        return value;
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}

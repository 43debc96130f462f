package org.entente.dossier;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.SQLException;
import org.entente.record.Evidence;
import org.entente.record.Span;
import org.jspecify.annotations.Nullable;

/** Nested parts of the record as JSON in a column: the components of our records, by name, and nothing else. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .visibility(PropertyAccessor.ALL, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .visibility(PropertyAccessor.CREATOR, Visibility.ANY)
            .build();

    private Json() {}

    static String write(Object value) throws SQLException {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new SQLException("cannot be written as JSON: " + value, e);
        }
    }

    static <T> T read(String json, TypeReference<T> type) throws SQLException {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new SQLException("corrupt column: " + e.getOriginalMessage(), e);
        }
    }

    static @Nullable Evidence evidence(int start, int end, @Nullable String exact) {
        return exact == null ? null : new Evidence(new Span(start, end), exact);
    }
}

package org.entente.dossier;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.sql.SQLException;
import java.time.LocalDate;
import org.entente.record.Evidence;
import org.entente.record.Span;
import org.jspecify.annotations.Nullable;

/** Nested parts of the record as JSON in a column: the components of our records, by name, and nothing else. */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .visibility(PropertyAccessor.ALL, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .visibility(PropertyAccessor.CREATOR, Visibility.ANY)
            .addModule(new SimpleModule()
                    .addSerializer(LocalDate.class, ToStringSerializer.instance)
                    .addDeserializer(LocalDate.class, new Days()))
            .build();

    private Json() {}

    /** ISO 8601 → day. */
    private static final class Days extends FromStringDeserializer<LocalDate> {
        private static final long serialVersionUID = 1;

        Days() {
            super(LocalDate.class);
        }

        @Override
        protected LocalDate _deserialize(String value, DeserializationContext context) {
            return LocalDate.parse(value);
        }
    }

    /**
     * As JSON.
     *
     * @throws SQLException if it is nothing of the record
     */
    public static String write(Object value) throws SQLException {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new SQLException("cannot be written as JSON: " + value, e);
        }
    }

    /**
     * What {@link #write} gave.
     *
     * @throws SQLException if it did not
     */
    public static <T> T read(String json, TypeReference<T> type) throws SQLException {
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

package org.entente.read.unpack;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.EOFException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** An object → a {@link Row}: paths are dotted, arrays do not count in them. */
final class JsonRow {
    /** Values deeper than this end the file: even to pass over them takes memory. */
    private static final int DEEPEST = 100_000;

    private JsonRow() {}

    /** What reads objects no larger than {@code limits} say. */
    static JsonFactory factory(Limits limits) {
        return JsonFactory.builder()
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxStringLength(limits.row())
                        .maxNameLength(limits.header())
                        .maxNumberLength(limits.header())
                        .build())
                .build();
    }

    /** Takes the object at whose beginning {@code json} stands. */
    static Row take(JsonParser json, Columns columns, Limits limits) throws IOException {
        Row row = new Row(columns, limits.row());
        object(json, "", row, columns, limits.nesting());
        return row;
    }

    private static void object(JsonParser json, String path, Row row, Columns columns, int deeper) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = path + Columns.plain(json.currentName());
            json.nextToken();
            value(json, name, row, columns, deeper);
        }
        ends(json, JsonToken.END_OBJECT);
    }

    private static void value(JsonParser json, String path, Row row, Columns columns, int deeper) throws IOException {
        JsonToken token = json.currentToken();
        if (token == JsonToken.START_OBJECT && deeper > 0) {
            object(json, path + ".", row, columns, deeper - 1);
        } else if (token == JsonToken.START_ARRAY && deeper > 0) {
            for (JsonToken next = json.nextToken(); next != JsonToken.END_ARRAY; next = json.nextToken()) {
                ends(json, next);
                value(json, path, row, columns, deeper - 1);
            }
        } else if (token != null && token.isScalarValue()) {
            if (token != JsonToken.VALUE_NULL && !columns.of(path).isEmpty()) {
                row.put(path, json.getText());
            }
        } else {
            json.skipChildren();
        }
    }

    private static void ends(JsonParser json, @Nullable JsonToken token) throws IOException {
        if (token == null || json.currentToken() != token) {
            throw new EOFException("it breaks off");
        }
    }
}

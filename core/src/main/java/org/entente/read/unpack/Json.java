package org.entente.read.unpack;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** JSON that is not one object a line: an array of rows, an object that holds such an array, or a single row. */
final class Json implements Container {
    @Override
    public void unpack(Item item, Unpacking unpacking) throws IOException {
        JsonFactory factory = JsonRow.factory(unpacking.limits());
        BufferedReader in = Characters.of(item.in());
        String start = start(in, unpacking.limits().row());
        Row only = start.length() < unpacking.limits().row() ? only(start, factory, unpacking) : null;
        if (only != null) {
            unpacking.row(item.label(), only);
            return;
        }
        BufferedReader whole = new BufferedReader(new Continued(start, in));
        int line = start.indexOf('\n') + 1;
        if (line > 0 && only(start.substring(0, line), factory, unpacking) != null) {
            JsonLines.unpack(item, whole, unpacking);
            return;
        }
        try (JsonParser json = factory.createParser(whole)) {
            JsonRows rows = new JsonRows(item, unpacking, json);
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.START_ARRAY) {
                    rows.array();
                } else if (token == JsonToken.START_OBJECT) {
                    rows.holder();
                }
            }
            rows.end();
        }
    }

    private static String start(Reader in, int most) throws IOException {
        StringBuilder start = new StringBuilder();
        char[] some = new char[8192];
        int count = 0;
        while (start.length() < most && count >= 0) {
            count = in.read(some, 0, Math.min(some.length, most - start.length()));
            start.append(some, 0, Math.max(count, 0));
        }
        return start.toString();
    }

    /** The row if that is all there is. */
    private static @Nullable Row only(String text, JsonFactory factory, Unpacking unpacking) {
        try (JsonParser json = factory.createParser(text)) {
            if (json.nextToken() == JsonToken.START_OBJECT) {
                Row row = JsonRow.take(json, unpacking.columns(), unpacking.limits());
                return row.hasText() && json.nextToken() == null ? row : null;
            }
        } catch (IOException broken) {
            return null; // what is wrong is told when it is read for rows
        }
        return null;
    }

    /** What was read already, and then the rest. */
    private static final class Continued extends Reader {
        private final String start;
        private final Reader rest;
        private int at;

        Continued(String start, Reader rest) {
            this.start = start;
            this.rest = rest;
        }

        @Override
        public int read(char[] chars, int from, int length) throws IOException {
            int count = Math.min(length, start.length() - at);
            if (count <= 0) {
                return rest.read(chars, from, length);
            }
            start.getChars(at, at + count, chars, from);
            at += count;
            return count;
        }

        @Override
        public void close() {}
    }
}

package org.entente.read.unpack;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.zip.ZipException;
import org.entente.read.UnreadableException.Reason;

/** A table with one object a line. A line that is broken costs itself alone. */
final class JsonLines implements Container {
    @Override
    public void unpack(Item item, Unpacking unpacking) throws IOException {
        unpack(item, Characters.of(item.in()), unpacking);
    }

    static void unpack(Item item, BufferedReader in, Unpacking unpacking) throws IOException {
        Lines lines = new Lines(in, unpacking.limits().row());
        JsonFactory factory = JsonRow.factory(unpacking.limits());
        while (lines.next()) {
            String label = item.label(Long.toString(lines.number()));
            if (lines.isCut()) {
                unpacking.failed(label, Reason.TOO_LARGE, "the line is too long");
            } else if (!lines.line().isBlank()) {
                try {
                    unpacking.row(label, row(lines.line(), factory, unpacking));
                } catch (IOException e) {
                    unpacking.failed(label, e);
                }
            }
        }
    }

    private static Row row(String line, JsonFactory factory, Unpacking unpacking) throws IOException {
        try (JsonParser json = factory.createParser(line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new ZipException("the line is no object");
            }
            Row row = JsonRow.take(json, unpacking.columns(), unpacking.limits());
            if (json.nextToken() != null) {
                throw new ZipException("the line goes on after its object");
            }
            return row;
        }
    }
}

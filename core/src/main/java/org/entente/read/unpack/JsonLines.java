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
        boolean any = false;
        while (lines.next()) {
            if (!any && lines.number() > JsonRows.UNSURE) {
                throw new RefusedException(
                        Reason.NO_ARTICLE,
                        "none of its first " + JsonRows.UNSURE + " lines has a text; "
                                + unpacking.columns().remedy());
            }
            String label = item.label(Long.toString(lines.number()));
            if (lines.isCut()) {
                unpacking.failed(label, Reason.TOO_LARGE, "the line is too long");
            } else if (!lines.line().isBlank()) {
                try {
                    Row row = row(lines.line(), factory, unpacking);
                    any = any || row.hasText();
                    unpacking.row(label, row);
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

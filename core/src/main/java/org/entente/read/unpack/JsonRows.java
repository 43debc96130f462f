package org.entente.read.unpack;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.entente.read.UnreadableException.Reason;

/**
 * The rows of a JSON file, as they come. The objects of an array are rows if any of them has a text: else they are something
 * else that is told there.
 */
final class JsonRows {
    /** How many objects without a text are remembered until one has one. */
    static final int UNSURE = 10_000;

    private final Item item;
    private final Unpacking unpacking;
    private final JsonParser json;
    private long number;
    private boolean any;

    JsonRows(Item item, Unpacking unpacking, JsonParser json) {
        this.item = item;
        this.unpacking = unpacking;
        this.json = json;
    }

    /** Takes the array at whose beginning the parser stands. */
    void array() throws IOException {
        int depth = json.getParsingContext().getNestingDepth();
        boolean rows = false;
        List<Long> unsure = new ArrayList<>();
        for (JsonToken token = next(); token != JsonToken.END_ARRAY; token = next()) {
            if (token != JsonToken.START_OBJECT) {
                json.skipChildren();
                continue;
            }
            number++;
            try {
                Row row = JsonRow.take(json, unpacking.columns(), unpacking.limits());
                rows = rows || row.hasText();
                if (rows) {
                    unsure.forEach(this::fail);
                    unsure.clear();
                    unpacking.row(label(number), row);
                    any = true;
                } else if (unsure.size() < UNSURE) {
                    unsure.add(number);
                }
            } catch (RefusedException e) {
                unpacking.failed(label(number), e);
                while (json.getParsingContext().getNestingDepth() > depth) {
                    next();
                }
            }
        }
    }

    /** Looks for arrays of rows in the object at whose beginning the parser stands. */
    void holder() throws IOException {
        int depth = json.getParsingContext().getNestingDepth();
        while (json.getParsingContext().getNestingDepth() >= depth) {
            if (next() == JsonToken.START_ARRAY) {
                array();
            }
        }
    }

    /** Tells if there was none. */
    void end() {
        if (!any) {
            unpacking.failed(
                    item.label(), Reason.NO_ARTICLE, unpacking.columns().remedy());
        }
    }

    private void fail(long row) {
        unpacking.failed(label(row), Reason.NO_ARTICLE, unpacking.columns().remedy());
    }

    private String label(long row) {
        return item.label(Long.toString(row));
    }

    private JsonToken next() throws IOException {
        JsonToken token = json.nextToken();
        if (token == null) {
            throw new EOFException("it breaks off");
        }
        return token;
    }
}

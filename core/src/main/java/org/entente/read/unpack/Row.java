package org.entente.read.unpack;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.entente.read.Hints;
import org.entente.read.UnreadableException.Reason;
import org.entente.read.unpack.Columns.Field;
import org.entente.read.unpack.Columns.Name;
import org.jspecify.annotations.Nullable;

/** One row of a table: what its columns tell of a report. */
final class Row {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    private final Columns columns;
    private final int most;
    private final Map<Field, String> values = new EnumMap<>(Field.class);
    private final Map<Field, Integer> ranks = new EnumMap<>(Field.class);
    private int length;

    /**
     * @param most how many characters it may hold
     */
    Row(Columns columns, int most) {
        this.columns = columns;
        this.most = most;
    }

    /** Takes the value of the column of this {@link Columns#plain} name; several of one name are put together. */
    void put(String column, String value) throws IOException {
        String stripped = value.strip();
        if (stripped.isEmpty()) {
            return;
        }
        for (Name name : columns.of(column)) {
            int rank = ranks.getOrDefault(name.field(), Integer.MAX_VALUE);
            if (name.rank() < rank) {
                ranks.put(name.field(), name.rank());
                values.put(name.field(), stripped);
                count(stripped);
            } else if (name.rank() == rank) {
                String between = name.field() == Field.TEXT ? "\n\n" : ", ";
                values.merge(name.field(), stripped, (before, more) -> before + between + more);
                count(stripped);
            }
        }
    }

    private void count(String value) throws IOException {
        length += value.length();
        if (length > most) {
            throw new RefusedException(Reason.TOO_LARGE, "its columns hold more than " + most + " characters");
        }
    }

    boolean hasText() {
        return values.containsKey(Field.TEXT);
    }

    /** The bytes of the source that it is. */
    byte[] text() {
        return Utf8.of(values.getOrDefault(Field.TEXT, ""));
    }

    Hints hints() {
        return new Hints(
                value(Field.ADDRESS),
                value(Field.TITLE),
                value(Field.OUTLET),
                value(Field.AUTHOR),
                When.of(values.get(Field.DATE), "column"));
    }

    private @Nullable String value(Field field) {
        return line(values.get(field));
    }

    /** The words on one line, or null where there are none. */
    static @Nullable String line(@Nullable String words) {
        String line = words == null ? "" : BLANKS.matcher(words).replaceAll(" ").strip();
        return line.isEmpty() ? null : line;
    }
}

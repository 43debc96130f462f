package org.entente.cli.show;

import java.util.Optional;
import org.entente.cli.Terminal;
import org.entente.cli.text.Style;
import org.entente.cli.text.Text;
import org.entente.cli.text.Words;
import org.entente.record.Place;
import org.entente.record.TimeRange;
import org.jspecify.annotations.Nullable;

/** Named values, one a line. */
final class Fields {
    private static final int NAME_WIDTH = 10;

    private final Terminal terminal;

    Fields(Terminal terminal) {
        this.terminal = terminal;
    }

    Fields field(String name, Text value) {
        terminal.print(
                Text.of(name + " ".repeat(Math.max(NAME_WIDTH - name.length(), 1)), Style.DIM)
                        .and(value),
                2);
        return this;
    }

    /** Leaves out what is not known. */
    Fields field(String name, @Nullable String value) {
        return value == null || value.isEmpty() ? this : field(name, Text.of(value));
    }

    Fields when(@Nullable TimeRange time) {
        if (time == null) {
            return field("when", "not said");
        }
        String text = time.text();
        return field("when", Words.of(time) + "  (" + (text == null ? "" : "“" + text + "”, ") + time.rule() + ")");
    }

    Fields where(@Nullable Place place) {
        return field("where", Optional.ofNullable(place).map(Fields::of).orElse(null));
    }

    private static String of(Place place) {
        String country = place.country();
        return country == null || country.equals(place.name()) ? place.name() : place.name() + ", " + country;
    }
}

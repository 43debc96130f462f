package org.entente.web;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.dossier.Box;
import org.entente.dossier.Filter;
import org.entente.record.EventType;
import org.entente.record.Standing;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of a request; the same for page and API. An empty parameter counts as none. */
final class Ask {
    /** As many as one answer holds at most. */
    static final int MOST = 1000;

    private static final String KEPT = "kept";

    private Ask() {}

    /**
     * The filter that a request asks for: actor, with, type, quad, standing, from, to, outlet, text, confidence, place, offset,
     * limit.
     *
     * @param usual the limit if none is given
     * @throws Problem if a value cannot be understood
     */
    static Filter filter(Context context, int usual) {
        return filter(context, usual, MOST);
    }

    /** Likewise, with a limit of at most {@code most}. */
    static Filter filter(Context context, int usual, int most) {
        LocalDate from = day(context, "from");
        LocalDate to = day(context, "to");
        if (from != null && to != null && from.isAfter(to)) {
            throw Problem.badRequest("from, " + from + ", is after to, " + to + ".", "Swap them.");
        }
        return Filter.all()
                .actor(text(context, "actor"))
                .with(text(context, "with"))
                .type(oneOf(context, "type", EventType.class))
                .quad(quad(context))
                .standing(oneOf(context, "standing", Standing.class))
                .from(from)
                .to(to)
                .outlet(text(context, "outlet"))
                .text(text(context, "text"))
                .confidence(share(context, "confidence"))
                .place(text(context, "place"))
                .offset(number(context, "offset", 0, 0, Integer.MAX_VALUE))
                .limit(number(context, "limit", usual, 1, most));
    }

    /**
     * The filter of a query that was kept, such as {@code actor=Lund&type=AID}; likewise.
     *
     * @param context of the request that it is needed for
     */
    static Filter filter(Context context, String query, int usual) {
        context.attribute(KEPT, Kept.parse(query));
        try {
            return filter(context, usual);
        } finally {
            context.attribute(KEPT, null);
        }
    }

    private static @Nullable Integer quad(Context context) {
        int quad = number(context, "quad", 0, 1, 4);
        return quad == 0 ? null : quad;
    }

    /** A parameter's words, or null. */
    static @Nullable String text(Context context, String name) {
        Map<String, String> kept = context.attribute(KEPT);
        String value = kept == null ? context.queryParam(name) : kept.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** A parameter's number, or {@code usual}. */
    static int number(Context context, String name, int usual, int least, int most) {
        String value = text(context, name);
        if (value == null) {
            return usual;
        }
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // not a number at all: the same answer as for one out of range
        }
        throw wrong(name, value, "a whole number from " + least + " to " + most);
    }

    private static @Nullable Double share(Context context, String name) {
        String value = text(context, name);
        if (value == null) {
            return null;
        }
        if (value.matches("\\d*\\.?\\d+") && Double.parseDouble(value) <= 1) {
            return Double.valueOf(value);
        }
        throw wrong(name, value, "a number from 0 to 1, such as 0.7");
    }

    /** A parameter's day, or null. */
    static @Nullable LocalDate day(Context context, String name) {
        return day(context.queryParam(name), name);
    }

    /** The day that a field of a form holds, or null if it is empty. */
    static @Nullable LocalDate day(@Nullable String value, String name) {
        try {
            return value == null || value.isBlank() ? null : LocalDate.parse(value.strip());
        } catch (DateTimeParseException e) {
            throw wrong(name, value, "a day such as 2023-09-15");
        }
    }

    /** A part of the map, as west,south,east,north in degrees; or null. */
    static @Nullable Box box(Context context) {
        String value = text(context, "box");
        if (value == null) {
            return null;
        }
        if (value.matches("(-?\\d{1,3}(\\.\\d{1,6})?(,(?=.)|$)){4}")) {
            double[] sides = Pattern.compile(",")
                    .splitAsStream(value)
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            try {
                return new Box(sides[0], sides[1], sides[2], sides[3]);
            } catch (IllegalArgumentException e) {
                // no part of the map: the same answer as for what is no numbers at all
            }
        }
        throw wrong("box", value, "west,south,east,north in degrees, such as -25,34,45,72");
    }

    /** A parameter's month, or null. */
    static @Nullable YearMonth month(Context context) {
        String value = text(context, "month");
        try {
            return value == null ? null : YearMonth.parse(value);
        } catch (DateTimeParseException e) {
            throw wrong("month", value, "a month such as 2023-09");
        }
    }

    /** A parameter's constant, whatever its case, or null. */
    static <E extends Enum<E>> @Nullable E oneOf(Context context, String name, Class<E> kind) {
        String value = text(context, name);
        if (value == null) {
            return null;
        }
        for (E each : kind.getEnumConstants()) {
            if (each.name().equalsIgnoreCase(value)) {
                return each;
            }
        }
        String all = Arrays.stream(kind.getEnumConstants())
                .map(e -> e.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        throw wrong(name, value, "one of " + all);
    }

    private static Problem wrong(String name, @Nullable String value, String wanted) {
        return Problem.badRequest(
                "“" + value + "” cannot be used for " + name + ".", "Give " + wanted + ", or leave it out.");
    }
}

package org.entente.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.entente.record.About;
import org.entente.record.Actor;
import org.entente.record.Evidence;
import org.entente.record.Holder;
import org.entente.record.Participant;
import org.entente.record.Place;
import org.entente.record.TimeRange;
import org.jspecify.annotations.Nullable;

/** Nouns of the record → nested values with stable names. */
final class Values {
    private Values() {}

    static Map<String, @Nullable Object> evidence(Evidence evidence) {
        return object("start", evidence.span().start(), "end", evidence.span().end(), "exact", evidence.exact());
    }

    static @Nullable String words(@Nullable Evidence evidence) {
        return evidence == null ? null : evidence.exact();
    }

    static Map<String, @Nullable Object> actor(Actor actor) {
        return object(
                "id", actor.id(),
                "name", actor.name(),
                "country", actor.country(),
                "kind", lower(actor.kind()),
                "sector", actor.sector() == null ? null : actor.sector().name());
    }

    static Map<String, @Nullable Object> participant(Participant participant) {
        Map<String, @Nullable Object> object = actor(participant.actor());
        Object sector = object.remove("sector");
        object.put("mention", participant.mention().exact());
        object.put("sector", sector);
        return object;
    }

    static @Nullable Map<String, @Nullable Object> original(About.@Nullable Original original) {
        return original == null ? null : object("outlet", original.outlet(), "language", original.language());
    }

    static @Nullable Map<String, @Nullable Object> place(@Nullable Place place) {
        return place == null
                ? null
                : object(
                        "name", place.name(),
                        "country", place.country(),
                        "lat", place.lat(),
                        "lon", place.lon(),
                        "geonames", place.geonames());
    }

    static @Nullable Map<String, @Nullable Object> time(@Nullable TimeRange time) {
        return time == null
                ? null
                : object(
                        "start", Objects.toString(time.start(), null),
                        "end", Objects.toString(time.end(), null),
                        "text", time.text(),
                        "rule", time.rule());
    }

    static Map<String, @Nullable Object> holder(Holder holder) {
        return object(
                "kind", lower(holder.kind()),
                "id", holder.id(),
                "name", holder.name(),
                "country", holder.country(),
                "cue", words(holder.cue()));
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    static <T> List<Map<String, @Nullable Object>> all(
            List<T> values, Function<T, Map<String, @Nullable Object>> object) {
        return values.stream().map(object).toList();
    }

    /** An object whose fields stand in the order in which they are given. */
    static Map<String, @Nullable Object> object(@Nullable Object... namesAndValues) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) Objects.requireNonNull(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return object;
    }
}

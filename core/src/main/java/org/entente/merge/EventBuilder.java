package org.entente.merge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.record.Claim;
import org.entente.record.Document;
import org.entente.record.Event;
import org.entente.record.EventType;
import org.entente.record.Merge;
import org.entente.record.Place;
import org.entente.record.Published;
import org.entente.record.Standing;
import org.entente.record.Tense;
import org.entente.record.TimeRange;
import org.jspecify.annotations.Nullable;

/** The claims of one event → the event: what most of them say, and of that the most exact. */
final class EventBuilder {
    /** {@link TimeRange#rule()} of a time that no report gives: the event is told, so it had happened. */
    static final String FIRST_REPORT = "no later than the first report";

    /** {@link TimeRange#rule()} of a time that not all of an event's reports give. */
    static final String OTHER_REPORT = "other report";

    private static final int ID_BYTES = 8;

    private final Map<String, Document> documents;
    private final Map<String, String> origins;

    EventBuilder(Map<String, Document> documents, Map<String, String> origins) {
        this.documents = documents;
        this.origins = origins;
    }

    /** @param members in order of document and place */
    Event build(List<Profile> members, List<Merge> merges) {
        List<Claim> claims = members.stream().map(Profile::claim).toList();
        // of equally frequent ones the later: help before cooperation, what was done before what was said
        EventType type = mostFrequent(claims.stream().map(Claim::type).toList(), Comparator.naturalOrder());
        List<String> modes = claims.stream()
                .filter(c -> c.type() == type)
                .map(Claim::mode)
                .filter(Objects::nonNull)
                .toList();
        String mode = modes.isEmpty() ? null : mostFrequent(modes, Comparator.reverseOrder());
        Cast cast = Cast.of(members);
        Place place = place(claims);
        Standing standing = Standings.of(claims);
        TimeRange time = time(claims);
        String headline = new Headline(type, mode, cast.actors(), cast.recipients(), place, standing, claims).text();
        return new Event(
                id(claims),
                type,
                mode,
                cast.actors(),
                cast.recipients(),
                place,
                time == null ? bound(claims, standing) : time,
                standing,
                count(claims, id -> Objects.requireNonNullElse(document(id).outlet(), id)),
                count(claims, id -> origins.getOrDefault(id, id)),
                claims.stream().map(Claim::id).toList(),
                merges,
                headline);
    }

    /** What no report dates but some tell as past is no later than the first of them; null if that is not known. */
    private @Nullable TimeRange bound(List<Claim> claims, Standing standing) {
        if (standing == Standing.PLANNED || standing == Standing.HYPOTHETICAL) {
            return null;
        }
        return claims.stream()
                .filter(c -> c.tense() != Tense.FUTURE)
                .map(c -> document(c.document()).published())
                .filter(Objects::nonNull)
                .filter(p -> p.precision() != Published.Precision.YEAR && p.precision() != Published.Precision.MONTH)
                .map(Published::date)
                .min(Comparator.naturalOrder())
                .map(day -> new TimeRange(null, day, null, FIRST_REPORT))
                .orElse(null);
    }

    private Document document(String id) {
        return Objects.requireNonNull(documents.get(id), id);
    }

    private static int count(List<Claim> claims, Function<String, String> of) {
        return Math.toIntExact(
                claims.stream().map(Claim::document).map(of).distinct().count());
    }

    private static <T> T mostFrequent(List<T> all, Comparator<T> amongEqual) {
        Map<T, Long> counts = all.stream().collect(Collectors.groupingBy(t -> t, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<T, Long>comparingByValue().thenComparing(Map.Entry::getKey, amongEqual))
                .orElseThrow()
                .getKey();
    }

    /** A place in a country before the country, one on the map before one that is not, then the most frequent. */
    private static @Nullable Place place(List<Claim> claims) {
        List<Place> places =
                claims.stream().map(Claim::place).filter(Objects::nonNull).toList();
        Map<String, Long> counts = places.stream().collect(Collectors.groupingBy(Where::key, Collectors.counting()));
        return places.stream()
                .min(Comparator.comparing(Where::isCountry)
                        .thenComparing(p -> p.lat() == null)
                        .thenComparing(p -> -counts.getOrDefault(Where.key(p), 0L)))
                .orElse(null);
    }

    /** The shortest range that a claim gives, of equal ones the most frequent, then the earliest. */
    private static @Nullable TimeRange time(List<Claim> claims) {
        List<TimeRange> times = claims.stream()
                .map(Claim::time)
                .filter(Objects::nonNull)
                .filter(t -> t.start() != null || t.end() != null)
                .toList();
        if (times.isEmpty()) {
            return claims.stream()
                    .map(Claim::time)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
        Map<List<Object>, Long> counts =
                times.stream().collect(Collectors.groupingBy(EventBuilder::days, Collectors.counting()));
        TimeRange best = times.stream()
                .min(Comparator.comparingLong(EventBuilder::length)
                        .thenComparing(t -> -counts.getOrDefault(days(t), 0L))
                        .thenComparing(t -> days(t).toString()))
                .orElseThrow();
        long reports = claims.stream().map(Claim::document).distinct().count();
        long dated = claims.stream()
                .filter(c -> c.time() != null && days(c.time()).equals(days(best)))
                .map(Claim::document)
                .distinct()
                .count();
        return reports == dated ? best : new TimeRange(best.start(), best.end(), null, OTHER_REPORT);
    }

    private static List<Object> days(TimeRange time) {
        return List.of(String.valueOf(time.start()), String.valueOf(time.end()));
    }

    private static long length(TimeRange time) {
        return time.start() == null || time.end() == null
                ? Long.MAX_VALUE
                : time.end().toEpochDay() - time.start().toEpochDay();
    }

    /** {@code e} and 16 hex digits of the SHA-256 of the claims' ids, sorted, one a line. */
    private static String id(List<Claim> claims) {
        String ids = claims.stream().map(Claim::id).sorted().collect(Collectors.joining("\n"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(ids.getBytes(StandardCharsets.UTF_8));
            return "e" + HexFormat.of().formatHex(digest, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

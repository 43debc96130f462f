package org.entente.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.record.Document;
import org.entente.record.EventType;
import org.entente.record.Factuality;
import org.entente.record.Span;
import org.entente.record.Tense;
import org.jspecify.annotations.Nullable;

/** Reads one line of {@code claims.jsonl}: a claim with the names of the export, of which only some must be there. */
final class GoldClaim {
    private static final Set<String> TYPES =
            Arrays.stream(EventType.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> TENSES = Arrays.stream(Tense.values())
            .map(t -> t.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> SURENESS =
            Arrays.stream(Factuality.values()).map(Factuality::code).collect(Collectors.toUnmodifiableSet());

    private final JsonNode json;
    private final String where;

    /**
     * Takes a line.
     *
     * @param where file and line, for what an error says
     */
    GoldClaim(JsonNode json, String where) {
        this.json = json;
        this.where = where;
    }

    /**
     * The claim, with its evidence found in the document.
     *
     * @throws IOException if something is missing or out of form; it says where
     */
    ComparedClaim in(Document document, TypedParties parties) throws IOException {
        Span place = evidence(document);
        Set<String> types = new TreeSet<>(Set.of(oneOf("type", json.path("type"), TYPES)));
        for (JsonNode also : json.path("also")) {
            types.add(oneOf("also", also, TYPES));
        }
        List<Party> actors = participants("actors", parties);
        if (!json.has("actors")) {
            throw wrong("'actors' is missing; it may be empty where the words leave the doer open");
        }
        List<Party> recipients = participants("recipients", parties);
        List<String> rows = new ArrayList<>();
        json.path("rows").forEach(row -> rows.add(row.asText()));
        return new ComparedClaim(
                place,
                document.words(place),
                place.start(),
                types,
                actors,
                recipients,
                holders(parties),
                fields(),
                rows,
                json.path("optional").asBoolean(),
                1);
    }

    /** Notes the kinds of all participants, which must be known before holders are read. */
    void introduce(TypedParties parties) throws IOException {
        participants("actors", parties);
        participants("recipients", parties);
    }

    private Span evidence(Document document) throws IOException {
        JsonNode evidence = json.path("evidence");
        String exact = text(evidence, "exact");
        if (exact == null || exact.isBlank()) {
            throw wrong("'evidence' has no 'exact' words");
        }
        String pattern =
                Stream.of(exact.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        Matcher matcher = Pattern.compile(pattern).matcher(document.text());
        List<Span> places = new ArrayList<>();
        while (matcher.find()) {
            places.add(new Span(
                    document.text().codePointCount(0, matcher.start()),
                    document.text().codePointCount(0, matcher.end())));
        }
        JsonNode start = evidence.path("start").isInt() ? evidence.path("start") : json.path("start");
        if (places.isEmpty()) {
            throw wrong("the words '" + exact + "' do not stand in " + document.uri());
        }
        if (places.size() > 1 && !start.isInt()) {
            throw wrong("the words '" + exact + "' stand " + places.size() + " times in " + document.uri()
                    + "; give more of them, or 'start' beside 'exact'");
        }
        return places.stream()
                .min((a, b) ->
                        Integer.compare(Math.abs(a.start() - start.asInt()), Math.abs(b.start() - start.asInt())))
                .orElseThrow();
    }

    private List<Party> participants(String field, TypedParties parties) throws IOException {
        List<Party> all = new ArrayList<>();
        for (JsonNode one : json.path(field)) {
            JsonNode mention = one.path("mention");
            if (!one.isObject()) {
                throw wrong("'" + field + "' has " + one + "; an object with name, country and kind is wanted");
            }
            all.add(parties.participant(
                    text(one, "kind"),
                    text(one, "name"),
                    text(one, "country"),
                    mention.isObject() ? text(mention, "exact") : text(one, "mention")));
        }
        return all;
    }

    private List<Party> holders(TypedParties parties) throws IOException {
        List<Party> chain = new ArrayList<>();
        for (JsonNode one : json.path("holders")) {
            String kind = oneOf("holders' kind", one.path("kind"), Set.copyOf(TypedParties.holderKinds()));
            chain.add(parties.holder(kind, text(one, "name"), text(one, "country")));
        }
        if (chain.isEmpty() || chain.get(0).kind() != Party.Kind.AUTHOR) {
            throw wrong("'holders' must begin with the author: [{\"kind\": \"author\"}, …]");
        }
        return chain;
    }

    private Map<String, String> fields() throws IOException {
        Map<String, String> fields = new HashMap<>();
        for (String field : List.of("factuality", "author_factuality")) {
            if (json.hasNonNull(field)) {
                fields.put(field, oneOf(field, json.path(field), SURENESS));
            }
        }
        if (json.hasNonNull("tense")) {
            fields.put("tense", oneOf("tense", json.path("tense"), TENSES));
        }
        if (json.has("time")) {
            JsonNode time = json.path("time");
            fields.put("time", time.isNull() ? "" : ComparedClaim.days(text(time, "start"), text(time, "end")));
        }
        if (json.has("place")) {
            String name = text(json.path("place"), "name");
            fields.put("place", name == null ? "" : name);
        }
        return fields;
    }

    private String oneOf(String field, JsonNode value, Set<String> values) throws IOException {
        if (!value.isTextual() || !values.contains(value.asText())) {
            throw wrong("'" + field + "' is " + (value.isMissingNode() ? "missing" : value.toString()) + "; one of "
                    + String.join(", ", new TreeSet<>(values)) + " is wanted");
        }
        return value.asText();
    }

    private static @Nullable String text(JsonNode object, String field) {
        return object.hasNonNull(field) ? object.path(field).asText() : null;
    }

    private IOException wrong(String what) {
        return new IOException(where + ": " + what);
    }
}

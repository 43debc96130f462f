package org.entente.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Parameters of an address as a string that can be kept, such as {@code actor=Lund&type=AID}, and back. */
final class Kept {
    private static final Set<String> NOT_KEPT = Set.of("offset", "limit", "sort", "order");

    private Kept() {}

    /** Those that say what is wanted, and not which part of it, in order of their names. */
    static String of(Map<String, List<String>> parameters) {
        Map<String, String> kept = new TreeMap<>();
        parameters.forEach((name, values) -> {
            if (!NOT_KEPT.contains(name) && !values.isEmpty() && !values.get(0).isBlank()) {
                kept.put(name, values.get(0).strip());
            }
        });
        return kept.entrySet().stream()
                .map(e -> URLEncoder.encode(e.getKey(), UTF_8) + "=" + URLEncoder.encode(e.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    /**
     * Name → value.
     *
     * @throws Problem if it is no such string
     */
    static Map<String, String> parse(String query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        StringTokenizer pairs = new StringTokenizer(query, "&");
        try {
            while (pairs.hasMoreTokens()) {
                String pair = pairs.nextToken();
                int equals = pair.indexOf('=');
                if (equals > 0) {
                    parameters.put(
                            URLDecoder.decode(pair.substring(0, equals), UTF_8),
                            URLDecoder.decode(pair.substring(equals + 1), UTF_8));
                }
            }
        } catch (IllegalArgumentException e) {
            throw Problem.badRequest("“" + query + "” is no query.", "Give one such as actor=Lund&type=AID.");
        }
        return parameters;
    }

    /** A query as a person gave it → as it is kept. */
    static String tidy(String query) {
        Map<String, List<String>> parameters = new TreeMap<>();
        parse(query).forEach((name, value) -> parameters.put(name, List.of(value)));
        return of(parameters);
    }
}

package org.entente.web.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where one is in a long list.
 *
 * @param offset how many stand before this page
 * @param shown how many are on this page
 * @param total how many there are
 * @param previous address of the page before, or null
 * @param next address of the page after, or null
 */
public record Paging(
        int offset,
        int shown,
        long total,
        @Nullable String previous,
        @Nullable String next) {

    /** The addresses keep every parameter of the request but the offset. */
    public static Paging of(
            String path, Map<String, List<String>> parameters, int offset, int limit, int shown, long total) {
        boolean more = (long) offset + shown < total && shown > 0;
        return new Paging(
                offset,
                shown,
                total,
                offset > 0 ? address(path, parameters, Math.max(0, offset - limit)) : null,
                more ? address(path, parameters, offset + shown) : null);
    }

    /** {@code 1–50 of 1,234 events}. */
    public String label(String noun) {
        if (shown == 0 || shown == total) {
            return Words.count(total, noun);
        }
        return String.format(Locale.ENGLISH, "%,d–%,d of %s", offset + 1, offset + shown, Words.count(total, noun));
    }

    private static String address(String path, Map<String, List<String>> parameters, int offset) {
        Map<String, String> kept = new TreeMap<>();
        parameters.forEach((name, values) -> {
            if (!values.isEmpty() && !values.get(0).isBlank()) {
                kept.put(name, values.get(0));
            }
        });
        kept.put("offset", Integer.toString(offset));
        return kept.entrySet().stream()
                .map(e -> encode(e.getKey()) + "=" + encode(e.getValue()))
                .collect(Collectors.joining("&", path + "?", ""));
    }

    private static String encode(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}

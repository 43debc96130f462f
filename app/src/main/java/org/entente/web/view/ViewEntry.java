package org.entente.web.view;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.dossier.View;

/**
 * A named filter in a list.
 *
 * @param view the view
 * @param words what it asks for, in words
 * @param news how many events are new since the last look
 */
public record ViewEntry(View view, String words, long news) {
    /**
     * A row of the list.
     *
     * @param parameters of its query
     */
    public static ViewEntry of(View view, Map<String, String> parameters, long news) {
        return new ViewEntry(view, words(parameters), news);
    }

    /** A filter in words: {@code actor Lund, type aid}; {@code all events} if it asks for nothing. */
    public static String words(Map<String, String> parameters) {
        return parameters.isEmpty()
                ? "all events"
                : parameters.entrySet().stream()
                        .map(e -> e.getKey() + " " + e.getValue())
                        .collect(Collectors.joining(", "));
    }

    /** {@code 3 new}, {@code nothing new}. */
    public String label() {
        return news == 0 ? "nothing new" : String.format(java.util.Locale.ENGLISH, "%,d new", news);
    }

    /** Whether any of them has something new. */
    public static boolean any(List<ViewEntry> entries) {
        return entries.stream().anyMatch(e -> e.news() > 0);
    }
}

package org.entente.web.view;

import java.util.List;

/**
 * A list of which only the beginning is shown unless asked for.
 *
 * @param shown what is shown at once
 * @param more the rest
 */
public record Folded<T>(List<T> shown, List<T> more) {
    public Folded {
        shown = List.copyOf(shown);
        more = List.copyOf(more);
    }

    /** Folds what goes beyond {@code most}. */
    public static <T> Folded<T> of(List<T> all, int most) {
        int cut = all.size() <= most ? all.size() : most;
        return new Folded<>(all.subList(0, cut), all.subList(cut, all.size()));
    }

    public int size() {
        return shown.size() + more.size();
    }
}

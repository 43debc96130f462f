package org.entente.web.view;

import java.util.List;
import org.entente.record.Event;
import org.jspecify.annotations.Nullable;

/**
 * A named filter, and what is new in it.
 *
 * @param entry the view
 * @param news events that are new
 * @param total how many events fit in all
 * @param feed end of the addresses of its feeds, with the secret that they need, if they need one
 */
public record ViewPage(ViewEntry entry, List<Event> news, long total, String feed) {
    public ViewPage {
        news = List.copyOf(news);
    }

    /** When an event was, in words; null if nobody tells. */
    public static @Nullable String when(Event event) {
        return event.time() == null ? null : Words.of(event.time());
    }

    /** Whether the last look can be forgotten. */
    public boolean looked() {
        return entry.view().seen() != entry.view().before() || !news.isEmpty();
    }
}

package org.entente.merge;

import java.util.List;
import java.util.Map;
import org.entente.merge.block.Marks;
import org.entente.merge.block.Tie;
import org.entente.record.Event;

/**
 * What more claims change in {@link org.entente.merge.block.Holdings}.
 *
 * @param marks of the claims that came, by id
 * @param withdrawn ids of the claims that went, whose marks are no more
 * @param undone ties that are no more, or are replaced
 * @param ties those that are new, or replace others
 * @param gone ids of events that are no more, or are replaced
 * @param events those that are new, or replace others; ordered by id
 */
public record Change(
        Map<String, Marks> marks,
        List<String> withdrawn,
        List<Tie> undone,
        List<Tie> ties,
        List<String> gone,
        List<Event> events) {
    public Change {
        marks = Map.copyOf(marks);
        withdrawn = List.copyOf(withdrawn);
        undone = List.copyOf(undone);
        ties = List.copyOf(ties);
        gone = List.copyOf(gone);
        events = List.copyOf(events);
    }
}

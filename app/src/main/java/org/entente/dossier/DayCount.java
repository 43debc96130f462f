package org.entente.dossier;

import java.time.LocalDate;
import java.util.List;
import org.entente.record.Event;

/**
 * The events of a day, a month or another stretch of days.
 *
 * @param first the first of its days
 * @param events how many, by quad class
 * @param foremost some of them, those with most independent sources first; empty where only counts were asked for
 */
public record DayCount(LocalDate first, Quads events, List<Event> foremost) {
    public DayCount {
        foremost = List.copyOf(foremost);
    }
}

package org.entente.web.view;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.dossier.Filter;
import org.entente.dossier.Pair;
import org.entente.dossier.Timeline;

/** Who acts on whom over time: the first party's acts above the line, the second's below it. */
final class PairChart {
    private PairChart() {}

    /** Cooperation and conflict in one direction. */
    private record Kind(Pair.Direction direction, boolean conflict) {}

    static Chart of(Pair pair, Timeline timeline, Filter filter) {
        Map<Kind, Map<LocalDate, Long>> counts = new HashMap<>();
        for (Pair.Flow flow : pair.flows()) {
            LocalDate day = flow.day();
            if (day != null) {
                Kind kind = new Kind(flow.direction(), flow.type().quad() > 2);
                counts.computeIfAbsent(kind, k -> new HashMap<>())
                        .merge(timeline.step().start(day), flow.events(), Long::sum);
            }
        }
        String forth = filter.actor() + " → " + filter.with();
        String back = filter.with() + " → " + filter.actor();
        return Chart.of(
                forth + " above the line, " + back + " below it",
                timeline,
                filter,
                List.of(
                        series("quad-2", forth + ", cooperation", counts, new Kind(Pair.Direction.FORTH, false)),
                        series("quad-4", forth + ", conflict", counts, new Kind(Pair.Direction.FORTH, true)),
                        series("quad-2", back + ", cooperation", counts, new Kind(Pair.Direction.BACK, false)),
                        series("quad-4", back + ", conflict", counts, new Kind(Pair.Direction.BACK, true))));
    }

    private static Chart.Series series(String css, String words, Map<Kind, Map<LocalDate, Long>> counts, Kind kind) {
        Map<LocalDate, Long> its = counts.getOrDefault(kind, Map.of());
        return new Chart.Series(
                css, words, kind.direction() == Pair.Direction.FORTH, bar -> its.getOrDefault(bar.first(), 0L));
    }
}

package org.entente.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.entente.merge.Merged;
import org.entente.merge.Merger;
import org.entente.merge.origin.Copy;
import org.entente.record.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents one by one or in portions, in any order, leave the same tables as all at once. */
class RefreshTest {
    private static final long SEED = Long.getLong("entente.seed", System.nanoTime());

    @Test
    void whatComesInPortionsEndsAsOneBatch(@TempDir Path temp) {
        System.out.println("RefreshTest seed " + SEED);
        Random random = new Random(SEED);
        List<CodedDocument> reports = new ArrayList<>(Records.reports(0, 80));
        Collections.shuffle(reports, random);
        try (Dossier dossier = Dossier.open(temp)) {
            for (int from = 0; from < reports.size(); ) {
                int to = Math.min(reports.size(), from + 1 + random.nextInt(12));
                dossier.add(reports.subList(from, to), List.of());
                boolean few = from > 0 && random.nextInt(8) > 0;
                dossier.refreshEvents(new Merger(), arriving -> few);
                dossier.refreshOrigins(new Merger());
                assertThat(dossier.stale()).isFalse();
                check(dossier, reports.subList(0, to));
                from = to;
            }
        }
    }

    private static void check(Dossier dossier, List<CodedDocument> reports) {
        Merged expected = new Merger()
                .merge(
                        reports.stream().map(CodedDocument::document).toList(),
                        reports.stream().flatMap(r -> r.claims().stream()).toList());
        List<Event> events = new ArrayList<>();
        dossier.eachEvent(Filter.all(), events::add);
        assertThat(events).as("seed %d", SEED).isEqualTo(expected.events());
        Map<String, String> origins = new HashMap<>();
        dossier.eachDocument(Filter.all(), d -> origins.put(d.id(), d.origin()));
        assertThat(origins).as("seed %d", SEED).isEqualTo(expected.origins());
        List<Copy> copies = new ArrayList<>();
        reports.forEach(r -> dossier.copy(r.document().id()).ifPresent(copies::add));
        assertThat(copies).as("seed %d", SEED).containsExactlyInAnyOrderElementsOf(expected.copies());
        for (Event event : events) {
            assertThat(dossier.claimsOf(event.id())).extracting(c -> c.id()).isEqualTo(event.claims());
        }
    }

    @Test
    void eventsAreThereBeforeOrigins(@TempDir Path temp) {
        try (Dossier dossier = Dossier.open(temp)) {
            dossier.add(Records.reports(0, 20), List.of());
            dossier.refresh(new Merger());
            dossier.add(Records.reports(20, 21), List.of());
            String claim = Records.report(20).claims().get(0).id();
            dossier.refreshEvents(new Merger(), arriving -> true);
            assertThat(dossier.eventOf(claim)).isPresent();
            assertThat(dossier.stale()).isTrue();
            dossier.refresh(new Merger());
            assertThat(dossier.stale()).isFalse();
        }
    }
}

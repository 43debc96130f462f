package org.entente.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.entente.record.Claim;

/** Whether a dossier is whole: nothing lost, nothing twice, the index like the tables. */
final class Agreement {
    private Agreement() {}

    /** The dossier holds reports 0 to {@code count} and nothing else, and its events are fresh. */
    static void check(Dossier dossier, Path dir, int count) throws IOException {
        List<CodedDocument> reports = Records.reports(0, count);
        assertThat(dossier.stale()).isFalse();
        assertThat(dossier.documents(Filter.all()))
                .extracting(d -> ((DocumentEntry.Added) d).id())
                .containsExactlyInAnyOrderElementsOf(
                        reports.stream().map(r -> r.document().id()).toList());
        List<Claim> claims = reports.stream().flatMap(r -> r.claims().stream()).toList();
        assertThat(dossier.claims(Filter.all())).containsExactlyInAnyOrderElementsOf(claims);
        List<String> merged = new ArrayList<>();
        dossier.eachEvent(Filter.all(), event -> merged.addAll(event.claims()));
        assertThat(merged)
                .containsExactlyInAnyOrderElementsOf(
                        claims.stream().map(Claim::id).toList());
        index(dossier, dir);
    }

    /** The index holds each document and each claim of the tables once. */
    static void index(Dossier dossier, Path dir) throws IOException {
        dossier.search("anything", 1);
        Account account = dossier.account();
        try (FSDirectory directory = FSDirectory.open(dir.resolve("index"));
                DirectoryReader reader = DirectoryReader.open(directory)) {
            assertThat((long) reader.numDocs()).isEqualTo(account.documents() + account.claims());
            assertThat(reader.getIndexCommit().getUserData()).containsKeys("format", "generation");
        }
        Map<String, String> events = dossier.eventsOf(
                dossier.claims(Filter.all()).stream().map(Claim::id).toList());
        assertThat(events.values())
                .isSubsetOf(dossier.events(Filter.all()).stream()
                        .map(org.entente.record.Event::id)
                        .toList());
    }
}

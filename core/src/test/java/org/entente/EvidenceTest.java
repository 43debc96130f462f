package org.entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.merge.Merged;
import org.entente.record.Claim;
import org.entente.record.Document;
import org.entente.record.Event;
import org.entente.record.Standing;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** No claim without evidence, over every report at hand, and no event without its claims. */
class EvidenceTest {
    @TestFactory
    Stream<DynamicTest> everyClaimOfTheSamplesStandsInItsDocument() {
        return everyClaimStands(Reports.SAMPLES);
    }

    @TestFactory
    Stream<DynamicTest> everyClaimOfRealReportsStandsInItsDocument() {
        return everyClaimStands(Reports.SHARED);
    }

    @Test
    void everyClaimOfTheSamplesIsPartOfOneEvent() {
        List<Document> documents = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        for (Path report : Reports.in(Reports.SAMPLES)) {
            Reports.Coded coded = Reports.code(report);
            documents.add(coded.document());
            claims.addAll(coded.claims());
        }
        Merged merged = SharedEngine.get().merge(documents, claims);
        assertThat(merged.events().stream().flatMap(event -> event.claims().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        claims.stream().map(Claim::id).toList());
        assertThat(merged.origins().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        documents.stream().map(Document::id).toList());
        assertThat(merged.events()).allSatisfy(EvidenceTest::neverReadsAsFact);
    }

    private static Stream<DynamicTest> everyClaimStands(Path folder) {
        return Reports.in(folder).stream()
                .map(report -> DynamicTest.dynamicTest(report.getFileName().toString(), () -> {
                    Reports.Coded coded = Reports.code(report);
                    assertThat(coded.claims()).as("claims of %s", report).isNotEmpty();
                    assertThat(EvidenceRule.breaches(coded.document(), coded.claims()))
                            .isEmpty();
                }));
    }

    /** Where not every source asserts it, the headline names who says so, or how it stands. */
    private static void neverReadsAsFact(Event event) {
        if (event.standing() != Standing.REPORTED) {
            assertThat(event.headline())
                    .as("headline of %s (%s)", event.id(), event.standing())
                    .containsPattern("(?i)\\b(says?|said|reportedly|planned|disputed|denied|if it happens)\\b");
        }
    }
}

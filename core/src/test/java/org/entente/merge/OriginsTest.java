package org.entente.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.merge.Reports.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.merge.Reports.Report;
import org.entente.record.Block;
import org.entente.record.Document;
import org.junit.jupiter.api.Test;

class OriginsTest {
    private static final long SEED = 20260917;

    private final Random random = new Random(SEED);

    @Test
    void wireCopyAndItsLightEditShareTheEarliestAsOrigin() {
        String wire = prose(300);
        Document first = document("d9", "2023-09-15", "AP", wire);
        Document edited = document("d1", "2023-09-16", null, wire.replaceFirst("\\w+ \\w+", "Our correspondent"));
        Document other = document("d2", "2023-09-16", "AP", prose(300));
        assertThat(Origins.of(List.of(edited, other, first)))
                .containsEntry("d9", "d9")
                .containsEntry("d1", "d9")
                .containsEntry("d2", "d2");
    }

    @Test
    void aCutOfTheSameAgencysReportIsACopyAndAQuotedPassageIsNot() {
        String wire = prose(400);
        String half = wire.substring(0, wire.indexOf(' ', wire.length() / 2));
        Document whole = document("d1", "2023-09-15", "TASS", wire);
        Document cut = document("d2", "2023-09-15", "tass", half + " " + prose(120));
        Document independent = document("d3", "2023-09-15", "AFP", half + " " + prose(400));
        assertThat(Origins.of(List.of(whole, cut, independent)))
                .containsEntry("d2", "d1")
                .containsEntry("d3", "d3");
    }

    @Test
    void sharedBoilerplateMakesNoCopy() {
        String widgets = prose(200);
        Report one = report("d1").block(Block.Kind.PARAGRAPH, prose(60)).block(Block.Kind.BOILERPLATE, widgets);
        Report two = report("d2").block(Block.Kind.PARAGRAPH, prose(60)).block(Block.Kind.BOILERPLATE, widgets);
        assertThat(Origins.of(List.of(one.document(), two.document())))
                .containsEntry("d1", "d1")
                .containsEntry("d2", "d2");
    }

    @Test
    void shortAndEmptyTextsAreTheirOwnUnlessEqual() {
        Document a = document("d1", "2023-01-01", null, "Talks ended.");
        Document b = document("d2", "2023-01-02", null, "Talks ended.");
        Document c = document("d3", "2023-01-03", null, "Talks go on.");
        Document d = report("d4").document();
        Document e = report("d5").document();
        assertThat(Origins.of(List.of(a, b, c, d, e)))
                .containsEntry("d2", "d1")
                .containsEntry("d3", "d3")
                .containsEntry("d4", "d4")
                .containsEntry("d5", "d5");
    }

    @Test
    void theOrderOfDocumentsDoesNotMatter() {
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String text = i % 3 == 0 ? prose(200) : documents.get(i - 1).text().strip() + " " + prose(30);
            documents.add(document("d" + i, "2023-01-%02d".formatted(1 + i % 7), null, text));
        }
        var expected = Origins.of(documents);
        Collections.shuffle(documents, random);
        assertThat(Origins.of(documents)).as("seed %d", SEED).isEqualTo(expected);
        assertThat(expected.values().stream().distinct().count()).isBetween(15L, 35L);
    }

    private static Document document(
            String id, String day, @org.jspecify.annotations.Nullable String agency, String text) {
        Report report = report(id).published(day).block(Block.Kind.PARAGRAPH, text);
        return agency == null ? report.document() : report.agency(agency).document();
    }

    private String prose(int words) {
        return IntStream.range(0, words)
                .mapToObj(i -> "w" + random.nextInt(3000))
                .collect(Collectors.joining(" "));
    }
}

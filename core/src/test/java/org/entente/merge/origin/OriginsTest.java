package org.entente.merge.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.merge.Reports.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
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
        assertThat(origins(List.of(edited, other, first)))
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
        assertThat(origins(List.of(whole, cut, independent)))
                .containsEntry("d2", "d1")
                .containsEntry("d3", "d3");
    }

    @Test
    void sharedBoilerplateMakesNoCopy() {
        String widgets = prose(200);
        Report one = report("d1").block(Block.Kind.PARAGRAPH, prose(60)).block(Block.Kind.BOILERPLATE, widgets);
        Report two = report("d2").block(Block.Kind.PARAGRAPH, prose(60)).block(Block.Kind.BOILERPLATE, widgets);
        assertThat(origins(List.of(one.document(), two.document())))
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
        assertThat(origins(List.of(a, b, c, d, e)))
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
        var expected = Origins.of(documents).byDocument();
        var reasons = Origins.of(documents).copies();
        Collections.shuffle(documents, random);
        assertThat(origins(documents)).as("seed %d", SEED).isEqualTo(expected);
        assertThat(Origins.of(documents).copies()).as("seed %d", SEED).isEqualTo(reasons);
        assertThat(reasons)
                .hasSize(60 - (int) expected.values().stream().distinct().count());
        assertThat(expected.values().stream().distinct().count()).isBetween(15L, 35L);
    }

    @Test
    void anExcerptIsACopyAndSaysSo() {
        String whole = prose(600);
        String lead = whole.substring(0, whole.indexOf(' ', whole.length() / 5));
        Document story = document("d1", "2023-09-15", null, whole);
        Document excerpt = document("d2", "2023-09-16", null, lead);
        assertThat(Origins.of(List.of(story, excerpt)).copies())
                .containsExactly(new Copy("d2", "d1", "100% of its word runs stand in d1"));
    }

    @Test
    void aLaterReportThatHoldsAShortOneAndMuchMoreIsItsOwn() {
        String brief = prose(80);
        Document first = document("d1", "2023-09-15", null, brief);
        Document roundup = document("d2", "2023-09-20", null, prose(200) + " " + brief + " " + prose(200));
        assertThat(origins(List.of(first, roundup))).containsEntry("d2", "d2");
    }

    @Test
    void aNoticeThatUnlikeReportsShareIsNoStory() {
        String notice = prose(150);
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            documents.add(document("d" + i, "2023-0%d-01".formatted(i + 1), null, prose(70) + " " + notice));
        }
        documents.add(document("d9", "2023-08-01", null, notice));
        assertThat(origins(documents).values()).containsExactlyInAnyOrder("d0", "d1", "d2", "d3", "d9");
    }

    @Test
    void aStoryThatManyPapersIntroduceInTheirOwnWordsIsNoNotice() {
        String wire = prose(200);
        List<Document> documents = new ArrayList<>(List.of(document("d0", "2023-03-01", null, wire)));
        for (int i = 1; i < 6; i++) {
            documents.add(document("d" + i, "2023-03-02", null, prose(70) + " " + wire));
        }
        assertThat(origins(documents).values()).containsOnly("d0");
    }

    @Test
    void twoTranslationsOfOneTextAreOneOrigin() {
        Document first = document("d1", "2022-05-03", null, TOLD);
        Document second = document("d2", "2022-05-04", null, TOLD_ANEW);
        Origins found = Origins.of(List.of(second, first));
        assertThat(found.byDocument()).containsEntry("d2", "d1");
        assertThat(found.copies()).singleElement().satisfies(copy -> assertThat(copy.why())
                .contains("names and numbers and", "content words stand in d1 in the same order"));
    }

    @Test
    void twoStoriesOfOneHappeningWithASharedQuoteAreTwoOrigins() {
        Document first = document("d1", "2022-05-03", null, TOLD);
        Document second = document("d2", "2022-05-04", null, TOLD_BY_ANOTHER);
        assertThat(origins(List.of(first, second))).containsEntry("d2", "d2");
    }

    private static final String TOLD = """
            The ferry Halvard Bergström ran aground near Lindholm on Tuesday with 214 passengers and 19 members of the crew on \
            board, said the harbour master Ingrid Sollie. Two tugs from Karlsvik towed the vessel off the rocks after six \
            hours. Four passengers with broken bones were taken to the hospital of Nordheim. The company Fjordlinjen \
            promised to refund all tickets and hired buses for travellers to Karlsvik. Its director Mohamed Yusuf blamed \
            a failure of the steering engine that had been repaired in March at the Oskarsen shipyard. “We shall not sail \
            again before every bolt has been looked at,” Yusuf said. The accident commission in Bergen opened an inquiry \
            and wants to hear captain Sergei Antonov on Friday. In 2017 the same ferry had hit a pier in Lindholm, when \
            damage of 3 million crowns was counted and nobody was hurt.""";

    private static final String TOLD_ANEW = """
            With 214 travellers and a crew of nineteen, the ferry “Halvard Bergstrom” struck ground on Tuesday off Lindholm; \
            this was told by Ingrid Sollie, master of the harbour. It took two tugs out of Karlsvik six hours until the vessel \
            came free of the rocks. Nordheim hospital received four passengers whose bones were broken. Fjordlinjen, the \
            company, will refund every ticket, and has put travellers on hired buses to Karlsvik. According to Muhammad Yussuf, \
            its director, the steering engine failed, which the Oskarsen shipyard repaired as late as March. There will be no \
            sailing, declared Yussuf, until each of the bolts is checked. An inquiry was opened by the commission for \
            accidents at Bergen; captain Sergey Antonov is to be heard there Friday. Back in 2017 this ferry already hit \
            the Lindholm pier: no one hurt, damage counted at three million crowns.""";

    private static final String TOLD_BY_ANOTHER = """
            Children cried and cups slid from the tables when the Halvard Bergström stopped with a bang, remembers Tove Aas, 41, \
            a nurse from Nordheim who sat in the café of the ferry on Tuesday. For hours nobody told them anything, she says; \
            the loudspeakers stayed silent until the tugs came. Her brother Nils filmed how the deck leaned to one side. The \
            company apologised in the evening. “We shall not sail again before every bolt has been looked at,” Yusuf said. In \
            Lindholm people are not surprised. Fishermen have warned for years of the shallow water at the old lighthouse, \
            says Per Dahl, 67, who saw the ship come in too close. The council of Lindholm will ask for a pilot on each \
            crossing, and the union of seamen complains of shifts of 14 hours on the line to Karlsvik.""";

    private static Map<String, String> origins(List<Document> documents) {
        return Origins.of(documents).byDocument();
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

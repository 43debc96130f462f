package org.entente.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.entente.record.Block;
import org.entente.record.Block.Kind;
import org.entente.record.Document;
import org.entente.record.Published;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

/** The five reports in ../shared/reports, where they are there. */
class ReportsTest {
    @Test
    void aSignedReportWithoutDate() throws IOException {
        Document document = report("000");
        assertThat(document.published()).isNull();
        assertThat(document.outlet()).isEqualTo("Belsat");
        assertThat(document.author()).startsWith("Yaraslau");
        assertThat(kinds(document)).startsWith(Kind.TITLE, Kind.PARAGRAPH, Kind.BOILERPLATE, Kind.PARAGRAPH);
        assertThat(kinds(document)).endsWith(Kind.PARAGRAPH, Kind.BYLINE, Kind.BOILERPLATE);
        assertThat(Reading.of(document, Kind.PARAGRAPH))
                .as("lines of speakers")
                .filteredOn(words -> words.endsWith(":"))
                .hasSize(6);
    }

    @Test
    void aReportWithoutImprint() throws IOException {
        Document document = report("001");
        assertThat(document.published()).isNull();
        assertThat(document.outlet()).isNull();
        assertThat(document.author()).isNull();
        assertThat(kinds(document)).startsWith(Kind.TITLE, Kind.BOILERPLATE, Kind.PARAGRAPH);
        assertThat(kinds(document)).endsWith(Kind.PARAGRAPH, Kind.BOILERPLATE);
        assertThat(Reading.of(document, Kind.BOILERPLATE)).hasSize(2);
    }

    @Test
    void aReportInThePageOfAFreeTheme() throws IOException {
        Document document = report("002");
        assertThat(document.published()).isNull();
        assertThat(document.outlet()).isEqualTo("DN");
        assertThat(document.author()).startsWith("Caesar");
        assertThat(kinds(document)).startsWith(Kind.BOILERPLATE, Kind.TITLE, Kind.PARAGRAPH);
        assertThat(Reading.of(document, Kind.HEADING)).hasSize(1);
        int end = kinds(document).lastIndexOf(Kind.PARAGRAPH);
        assertThat(kinds(document).subList(end + 1, kinds(document).size()))
                .startsWith(Kind.BOILERPLATE, Kind.BYLINE, Kind.BYLINE)
                .hasSize(12)
                .doesNotContain(Kind.HEADING, Kind.CAPTION);
    }

    @Test
    void aTranslatedReportWithATimestamp() throws IOException {
        Document document = report("003");
        assertThat(document.published())
                .isNotNull()
                .extracting(Published::value)
                .isEqualTo("2023-04-26T07:50:15Z");
        assertThat(document.outlet()).isEqualTo("The Limited Times");
        assertThat(document.agency()).isNull();
        assertThat(kinds(document))
                .startsWith(
                        Kind.BOILERPLATE,
                        Kind.BOILERPLATE,
                        Kind.TITLE,
                        Kind.BOILERPLATE,
                        Kind.PARAGRAPH,
                        Kind.BOILERPLATE,
                        Kind.BOILERPLATE,
                        Kind.BYLINE,
                        Kind.PARAGRAPH);
        assertThat(Reading.of(document, Kind.HEADING)).hasSize(3);
        assertThat(Reading.of(document, Kind.CAPTION)).hasSize(1);
        int end = kinds(document).lastIndexOf(Kind.PARAGRAPH);
        assertThat(kinds(document).subList(end + 1, kinds(document).size()))
                .containsOnly(Kind.BOILERPLATE, Kind.BYLINE)
                .hasSize(9);
    }

    @Test
    void anAgencysReport() throws IOException {
        Document document = report("004");
        assertThat(document.published())
                .isNotNull()
                .extracting(Published::value)
                .isEqualTo("2023-09-15");
        assertThat(document.outlet()).isEqualTo("The Tribune India");
        assertThat(document.agency()).isEqualTo("AP");
        assertThat(kinds(document))
                .startsWith(
                        Kind.TITLE,
                        Kind.BOILERPLATE,
                        Kind.HEADING,
                        Kind.CAPTION,
                        Kind.BYLINE,
                        Kind.BYLINE,
                        Kind.BYLINE,
                        Kind.PARAGRAPH);
        assertThat(kinds(document)).endsWith(Kind.BOILERPLATE, Kind.PARAGRAPH);
    }

    private static List<Kind> kinds(Document document) {
        return document.blocks().stream().map(Block::kind).toList();
    }

    private static Document report(String number) throws IOException {
        Path folder = folder();
        if (folder == null) {
            throw new TestAbortedException("the reports are not here");
        }
        try (Stream<Path> files = Files.list(folder)) {
            Path file = files.filter(path -> path.getFileName().toString().startsWith(number))
                    .findFirst()
                    .orElseThrow();
            Document document = Reading.read(file.getFileName().toString(), Files.readAllBytes(file));
            assertThat(document.language()).isEqualTo("en");
            return document;
        }
    }

    private static @Nullable Path folder() {
        for (String path : List.of("../shared/reports", "../../shared/reports")) {
            if (Files.isDirectory(Path.of(path))) {
                return Path.of(path);
            }
        }
        return null;
    }
}

package org.entente.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.entente.record.About;
import org.entente.record.About.Original;
import org.entente.record.Block;
import org.entente.record.Document;
import org.entente.record.Published;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a document says of itself besides title, outlet, author and day. */
class AboutTest {
    private static final String BODY =
            "<h1>Treaty signed</h1><p>The foreign ministers of Norland and Sudland signed a treaty.</p>"
                    + "<p>The treaty lets boats of either side fish within ten miles of the coast.</p>";

    @Test
    void pagesNameChangeSectionAndAddress() {
        Document document = Reading.html("<link rel='canonical' href='https://gazette.example/treaty'>"
                + "<meta property='article:section' content='World'>"
                + "<meta property='article:published_time' content='2021-03-04T05:06:07Z'>"
                + "<meta property='article:modified_time' content='2021-03-05T05:06:07Z'>" + BODY);
        assertThat(document.about().modified())
                .isNotNull()
                .extracting(Published::value, Published::rule)
                .containsExactly("2021-03-05T05:06:07Z", "meta");
        assertThat(document.about().section()).isEqualTo("World");
        assertThat(document.about().address()).isEqualTo("https://gazette.example/treaty");
    }

    @Test
    void aChangeAtTheTimeOfPublicationIsNone() {
        Document document = Reading.html(
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleSection\":[\"World\",\"Cod\"],"
                        + "\"datePublished\":\"2021-03-04\",\"dateModified\":\"2021-03-04\"}</script>" + BODY);
        assertThat(document.about().modified()).isNull();
        assertThat(document.about().section()).isEqualTo("World");
    }

    @Test
    void theAddressIsWholeOrNone() {
        assertThat(Reading.html("<link rel='canonical' href='/treaty'>" + BODY).about())
                .isEqualTo(About.NONE);
        assertThat(Reading.read("https://gazette.example/2", BODY.getBytes(StandardCharsets.UTF_8))
                        .about()
                        .address())
                .isEqualTo("https://gazette.example/2");
    }

    @Test
    void aSourceLineNamesTheOriginal() {
        Document document = Reading.text(
                "Norland and Sudland end their quarrel over cod",
                "The foreign ministers of Norland and Sudland signed a treaty on cod on Monday in Vik.",
                "The treaty lets boats of either side fish within ten miles of the coast, they said.",
                "Source: fiskeposten");
        assertThat(document.about().original()).isEqualTo(new Original("fiskeposten", null));
    }

    @Test
    void aTranslationSaysSo() {
        assertThat(translated("Translated from German by Jon Dahl")).isEqualTo(new Original(null, "de"));
        assertThat(translated("This article was translated from the original Norwegian."))
                .isEqualTo(new Original(null, "no"));
        assertThat(translated("Now you can see non-English news...")).isEqualTo(new Original(null, "und"));
        assertThat(translated("Share this article")).isNull();
    }

    private static @Nullable Original translated(String line) {
        return Reading.text(
                        "Norland and Sudland end their quarrel over cod",
                        "The foreign ministers of Norland and Sudland signed a treaty on cod on Monday in Vik.",
                        "The treaty lets boats of either side fish within ten miles of the coast, they said.",
                        line)
                .about()
                .original();
    }

    @Test
    void aParagraphInAnotherLanguageIsNotCoded() {
        Document document = Reading.text(
                "Norland and Sudland end their quarrel over cod",
                "The foreign ministers of Norland and Sudland signed a treaty on cod on Monday in Vik.",
                "Die Minister haben am Montag in der Stadt einen Vertrag über den Fang von Fischen vor der Küste unterzeichnet.",
                "The treaty lets boats of either side fish within ten miles of the coast, they said.");
        assertThat(document.language()).isEqualTo("en");
        assertThat(document.blocks()).extracting(Block::language).containsExactly(null, null, "de", null);
        assertThat(document.blocks()).extracting(Block::coded).containsExactly(true, true, false, true);
    }
}

package org.entente.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.entente.read.UnreadableException.Reason;
import org.entente.record.Document;
import org.junit.jupiter.api.Test;

class BytesTest {
    private static final String REPORT = "The café owners’ union met the mayor of Plzeň on Monday.";

    @Test
    void idAndHashAreOfTheBytes() {
        Document document = Reading.text("The ministers met on Monday in the old town hall.");
        assertThat(document.sha256()).matches("[0-9a-f]{64}");
        assertThat(document.id()).isEqualTo("d" + document.sha256().substring(0, 16));
    }

    @Test
    void utf8IsReadAndItsByteOrderMarkDropped() {
        assertThat(read(("\uFEFF" + REPORT).getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo(REPORT);
    }

    @Test
    void utf16IsReadByItsByteOrderMark() {
        assertThat(read(("\uFEFF" + REPORT).getBytes(StandardCharsets.UTF_16LE)).text())
                .isEqualTo(REPORT);
        assertThat(read(("\uFEFF" + REPORT).getBytes(StandardCharsets.UTF_16BE)).text())
                .isEqualTo(REPORT);
    }

    @Test
    void whatIsNotUtf8IsWindows1252() {
        String words = "The café owners’ union – met – the mayor on Monday.";
        assertThat(read(words.getBytes(Charset.forName("windows-1252"))).text()).isEqualTo(words);
    }

    @Test
    void aPageIsReadInTheEncodingThatItDeclares() {
        String page = "<html><head><meta charset=\"windows-1251\"><title>Встреча в Минске</title></head><body><p>"
                + "Министры встретились в понедельник и обсудили торговлю между двумя странами.</p></body></html>";
        Document document = Reading.read("p.html", page.getBytes(Charset.forName("windows-1251")));
        assertThat(document.title()).isEqualTo("Встреча в Минске");
        assertThat(document.language()).isEqualTo("ru");
    }

    @Test
    void aPageWithoutDeclarationIsUtf8IfItCanBe() {
        assertThat(Reading.html("<p>The café in Plzeň was closed on Monday after the talks had failed.</p>")
                        .text())
                .contains("café in Plzeň");
    }

    @Test
    void theTextIsTheFilesOwn() {
        String words =
                "  A first line about the talks.\r\n\r\n\tA second, with\u00A0odd  spaces, about the treaty.\n\n";
        assertThat(read(words.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(words);
    }

    @Test
    void offsetsAreCodePoints() {
        Document document =
                Reading.text("🕊🕊 Peace talks went on in Geneva on Friday.", "They end on Sunday, 🕊 said one.");
        assertThat(Reading.blocks(document))
                .containsExactly(
                        "PARAGRAPH 🕊🕊 Peace talks went on in Geneva on Friday.",
                        "PARAGRAPH They end on Sunday, 🕊 said one.");
    }

    @Test
    void nothingIsEmpty() {
        assertThat(refusal(new byte[0])).isEqualTo(Reason.EMPTY);
        assertThat(refusal(" \n\t\u00A0\n".getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.EMPTY);
    }

    @Test
    void tooMuchIsTooLarge() {
        assertThat(refusal(new byte[Bytes.LIMIT + 1])).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void nulAndControlCharactersAreBinary() {
        assertThat(refusal("The talks\0 failed.".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Reason.BINARY);
        assertThat(refusal("\1\2\3\4\5\6\7\16\17\20\21\22 talks".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Reason.BINARY);
    }

    @Test
    void clutterAloneIsNoArticle() {
        assertThat(refusal("Share\n\nTweet\n\nRelated News".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Reason.NO_ARTICLE);
    }

    private static Document read(byte[] bytes) {
        return Reading.read("report.txt", bytes);
    }

    private static Reason refusal(byte[] bytes) {
        return catchThrowableOfType(
                        UnreadableException.class, () -> Reading.READER.read(new Source("report.txt", bytes)))
                .reason();
    }
}

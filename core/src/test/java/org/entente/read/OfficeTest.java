package org.entente.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.entente.read.UnreadableException.Reason;
import org.entente.record.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class OfficeTest {
    private static final String WORD = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String SENTENCE =
            "The ministers of the two states met in the harbour town on Monday and agreed to reopen the railway.";

    @Test
    void aWordDocument() {
        Map<String, String> parts = docx(
                styled("Titel", "Railway to be reopened")
                        + paragraph("4 March 2021")
                        + "<w:p><w:r><w:t>" + SENTENCE.substring(0, 30)
                        + "</w:t></w:r><w:del><w:r><w:delText>not</w:delText></w:r>"
                        + "</w:del><w:r><w:t>" + SENTENCE.substring(30)
                        + "</w:t><w:footnoteReference w:id=\"1\"/></w:r></w:p>"
                        + styled("H", "What is next")
                        + "<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>The bridges are to be looked at.</w:t></w:r></w:p>"
                        + "<w:tbl><w:tr>" + cell("Grain") + cell("12,000") + "</w:tr><w:tr>" + cell("Steel")
                        + cell("900")
                        + "</w:tr></w:tbl>"
                        + "<w:p><w:r><w:t>Traders</w:t><w:tab/><w:t>welcomed the news</w:t><w:br/><w:t>on Tuesday.</w:t></w:r></w:p>");
        parts.put(
                "word/styles.xml",
                "<w:styles " + WORD + "><w:style w:styleId=\"Titel\"><w:name w:val=\"Title\"/></w:style>"
                        + "<w:style w:styleId=\"H\"><w:name w:val=\"heading 2\"/></w:style></w:styles>");
        parts.put(
                "word/footnotes.xml",
                "<w:footnotes " + WORD + "><w:footnote w:type=\"separator\">" + paragraph("x") + "</w:footnote>"
                        + "<w:footnote>" + paragraph("As the agency put it.") + "</w:footnote></w:footnotes>");
        parts.put("word/header1.xml", "<w:hdr " + WORD + ">" + paragraph("Ministry of Transport") + "</w:hdr>");
        parts.put(
                "docProps/core.xml",
                "<c xmlns:dc=\"d\" xmlns:t=\"t\"><dc:title>draft_3.docx</dc:title><dc:creator>Maria Lindqvist</dc:creator>"
                        + "<t:created>2021-02-28T09:00:00Z</t:created></c>");
        Document document = Reading.read("a.docx", zip(parts));
        assertThat(document.title()).isEqualTo("Railway to be reopened");
        assertThat(document.author()).isEqualTo("Maria Lindqvist");
        assertThat(Objects.requireNonNull(document.published()).value()).isEqualTo("2021-03-04");
        assertThat(Reading.blocks(document))
                .containsExactly(
                        "BOILERPLATE Ministry of Transport",
                        "TITLE Railway to be reopened",
                        "BOILERPLATE 4 March 2021",
                        "PARAGRAPH " + SENTENCE,
                        "HEADING What is next",
                        "PARAGRAPH The bridges are to be looked at.",
                        "PARAGRAPH Grain | 12,000",
                        "PARAGRAPH Steel | 900",
                        "PARAGRAPH Traders welcomed the news on Tuesday.",
                        "PARAGRAPH As the agency put it.");
    }

    @Test
    void withoutStylesBoldWordsAtTheTopAreTheTitle() {
        Document document = Reading.read(
                "a.docx",
                zip(docx("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Railway to be reopened</w:t></w:r></w:p>"
                        + paragraph(SENTENCE))));
        assertThat(document.title()).isEqualTo("Railway to be reopened");
        assertThat(document.published()).isNull();
    }

    @Test
    void anOpenDocument() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put(
                "content.xml",
                "<o:c xmlns:o=\"o\" xmlns:t=\"t\"><o:style o:name=\"P1\" o:parent-style-name=\"Title\"/>"
                        + "<t:tracked-changes><t:p>deleted words</t:p></t:tracked-changes>"
                        + "<t:p t:style-name=\"P1\">Railway to<t:s/>be reopened</t:p><t:p>" + SENTENCE + "</t:p>"
                        + "<t:list><t:list-item><t:p>The bridges are to be looked at.</t:p></t:list-item></t:list></o:c>");
        parts.put("meta.xml", "<o:m xmlns:o=\"o\"><o:creation-date>2021-02-28T09:00:00</o:creation-date></o:m>");
        Document document = Reading.read("a.odt", zip(parts));
        assertThat(Reading.blocks(document))
                .containsExactly(
                        "TITLE Railway to be reopened",
                        "PARAGRAPH " + SENTENCE,
                        "PARAGRAPH The bridges are to be looked at.");
        assertThat(Objects.requireNonNull(document.published()).rule()).isEqualTo("properties");
    }

    @Test
    void entitiesAreRefused() {
        String laughs = "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY a \"" + "ha".repeat(99) + "\"><!ENTITY b \""
                + "&a;".repeat(99) + "\"><!ENTITY c \"" + "&b;".repeat(99) + "\">]>";
        String outside = "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";
        for (String declared : new String[] {laughs, outside}) {
            Map<String, String> parts = docx(paragraph("&a;"));
            parts.computeIfPresent("word/document.xml", (name, xml) -> declared + xml);
            assertThat(reason(zip(parts))).isEqualTo(Reason.HOSTILE);
        }
    }

    @Test
    void bombsAreRefused() {
        Map<String, String> parts = docx(paragraph(SENTENCE));
        parts.put("word/footnotes.xml", " ".repeat(70 << 20));
        assertThat(reason(zip(parts))).isEqualTo(Reason.HOSTILE);
        assertThat(reason(zip(docx("<w:a>".repeat(5000) + "</w:a>".repeat(5000)))))
                .isEqualTo(Reason.HOSTILE);
    }

    @Test
    void whatBreaksOffIsDamaged() {
        byte[] whole = zip(docx(paragraph(SENTENCE.repeat(200))));
        assertThat(reason(Arrays.copyOf(whole, whole.length / 2))).isIn(Reason.DAMAGED, Reason.BINARY);
        assertThat(reason(zip(docx("<w:p>")))).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void whatIsNotReadIsNamed() {
        for (Map.Entry<String, byte[]> each : Map.of(
                        "DOC",
                                latin(
                                        "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1....W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0"),
                        "RTF", latin("{\\rtf1 words}"),
                        "PNG", latin("\u0089PNG\r\n\u001A\n"),
                        "XLSX", zip(Map.of("[Content_Types].xml", "<a/>", "xl/workbook.xml", "<a/>")),
                        "MP4", latin("\0\0\0 ftypisom"),
                        "Windows", latin("MZ\u0090\0\3\0"))
                .entrySet()) {
            assertThatExceptionOfType(UnreadableException.class)
                    .isThrownBy(() -> Reading.READER.read(new Source("x", each.getValue())))
                    .withMessageContaining(each.getKey())
                    .matches(e -> e.reason() == Reason.BINARY);
        }
        assertThat(reason(latin("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"
                        + "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0")))
                .isEqualTo(Reason.ENCRYPTED);
    }

    private static byte[] latin(String bytes) {
        return bytes.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Map<String, String> docx(String body) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put("word/document.xml", "<w:document " + WORD + "><w:body>" + body + "</w:body></w:document>");
        return parts;
    }

    private static String paragraph(String words) {
        return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    private static String styled(String style, String words) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    private static String cell(String words) {
        return "<w:tc>" + paragraph(words) + "</w:tc>";
    }

    private static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                byte[] content = part.getValue().getBytes(StandardCharsets.UTF_8);
                ZipEntry entry = new ZipEntry(part.getKey());
                if (part.getKey().equals("mimetype")) { // as OpenDocument demands
                    CRC32 sum = new CRC32();
                    sum.update(content);
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(content.length);
                    entry.setCrc(sum.getValue());
                }
                out.putNextEntry(entry);
                out.write(content);
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Reason reason(byte[] bytes) {
        try {
            throw new AssertionError(
                    Reading.READER.read(new Source("a.docx", bytes)).text());
        } catch (UnreadableException e) {
            return e.reason();
        }
    }
}

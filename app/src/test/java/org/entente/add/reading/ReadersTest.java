package org.entente.add.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.entente.read.Hints;
import org.entente.read.Reader;
import org.entente.read.Source;
import org.entente.read.UnreadableException;
import org.entente.read.UnreadableException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class ReadersTest {
    private static final String WORDS =
            "The ministers of the two states met in the harbour town on Monday and agreed to reopen the railway \uD83D\uDD4A.";

    @Test
    void aChildReadsAsThisProcessDoes() throws Exception {
        Source source = new Source(
                "a.docx",
                docx("<w:p><w:t>" + WORDS + "</w:t></w:p>"),
                new Hints("https://example.org/a", "Rail", null, "M. L.", null));
        try (Readers readers = new Readers()) {
            assertThat(readers.read(source)).isEqualTo(new Reader().read(source));
            assertThat(readers.read(source)).isEqualTo(new Reader().read(source));
            assertThat(readers.read(new Source("a.txt", WORDS.getBytes(StandardCharsets.UTF_8)))
                            .text())
                    .isEqualTo(WORDS);
        }
    }

    @Test
    void reasonsComeThrough() throws IOException {
        try (Readers readers = new Readers()) {
            assertThat(reason(readers, docx("<w:p>"))).isEqualTo(Reason.DAMAGED);
            assertThat(reason(readers, "%PDF-1.4 and nothing else".getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo(Reason.DAMAGED);
            assertThat(reason(readers, new byte[0])).isEqualTo(Reason.EMPTY);
        }
    }

    @Test
    void aBombInAPdfTakesTheChildWithItAndNothingElse() throws Exception {
        byte[] bomb = bomb();
        try (Readers readers = new Readers()) {
            long begun = System.nanoTime();
            assertThat(reason(readers, bomb)).isIn(Reason.HOSTILE, Reason.TIME, Reason.NO_ARTICLE);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(ReaderProcess.LIMIT.plusSeconds(10));
            assertThat(readers.read(new Source("a.docx", docx("<w:p><w:t>" + WORDS + "</w:t></w:p>")))
                            .text())
                    .isEqualTo(WORDS);
        }
    }

    @Test
    void aChildThatHangsOrDiesIsReplaced() {
        List<String> command = ReaderProcess.command(64, FragileMain.class.getName());
        try (ReaderProcess process = new ReaderProcess(command, Duration.ofSeconds(8))) {
            assertThat(failure(process, "well")).isEqualTo(Reason.NO_ARTICLE);
            assertThat(failure(process, "hang")).isEqualTo(Reason.TIME);
            assertThat(failure(process, "well")).isEqualTo(Reason.NO_ARTICLE);
            assertThat(failure(process, "die")).isEqualTo(Reason.DAMAGED);
            assertThat(failure(process, "eat")).isEqualTo(Reason.HOSTILE);
            assertThat(failure(process, "well")).isEqualTo(Reason.NO_ARTICLE);
        }
    }

    @Test
    void aChildEndsWithItsParent() throws Exception {
        Process child = new ProcessBuilder(ReaderProcess.command(64, ReaderMain.class.getName())).start();
        assertThat(child.waitFor(1, TimeUnit.SECONDS)).isFalse();
        child.getOutputStream().close();
        assertThat(child.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }

    private static Reason failure(ReaderProcess process, String uri) {
        try {
            throw new AssertionError(process.read(new Source(uri, new byte[1])).text());
        } catch (UnreadableException e) {
            return e.reason();
        }
    }

    private static Reason reason(Readers readers, byte[] bytes) {
        try {
            throw new AssertionError(readers.read(new Source("a", bytes)).text());
        } catch (UnreadableException e) {
            return e.reason();
        }
    }

    private static byte[] docx(String body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry("word/document.xml"));
            out.write(("<w:document xmlns:w=\"w\">" + body + "</w:document>").getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    /** A page whose 1 MB of drawing unpacks to 1 GB. */
    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(9))) {
            byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.ISO_8859_1);
            for (int i = 0; i < 1024; i++) {
                out.write(blanks);
            }
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.writeBytes(
                ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n"
                                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R>>endobj\n"
                                + "4 0 obj<</Filter/FlateDecode/Length " + packed.size() + ">>stream\n")
                        .getBytes(StandardCharsets.ISO_8859_1));
        pdf.writeBytes(packed.toByteArray());
        pdf.writeBytes("\nendstream endobj\ntrailer<</Root 1 0 R/Size 5>>\nstartxref\n0\n%%EOF\n"
                .getBytes(StandardCharsets.ISO_8859_1));
        return pdf.toByteArray();
    }
}

package org.entente.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.entente.read.UnreadableException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class HostilePdfTest {
    private static final String WORDS =
            "The ministers of the two states met in the harbour town on Monday and agreed to reopen the railway.";

    @Test
    void aPasswordIsAskedFor() throws IOException {
        assertThat(reason(encrypted("secret"))).isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void aFileThatAnybodyMayOpenIsRead() throws IOException {
        assertThat(Reading.read("a.pdf", encrypted("")).text()).contains("harbour");
    }

    private static byte[] encrypted(String password) throws IOException {
        try (PdfMaker pdf = new PdfMaker()) {
            pdf.paragraph(60, 80, 460, WORDS);
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
            policy.setEncryptionKeyLength(128);
            pdf.document.protect(policy);
            return pdf.bytes();
        }
    }

    @Test
    void scriptsAreNotRun() {
        try (PdfMaker pdf = new PdfMaker()) {
            pdf.paragraph(60, 80, 460, WORDS);
            pdf.document
                    .getDocumentCatalog()
                    .setOpenAction(new PDActionJavaScript("while (true) { app.launchURL('http://127.0.0.1/'); }"));
            assertThat(Reading.read("a.pdf", pdf.bytes()).text()).isEqualTo(WORDS);
        }
    }

    @Test
    void picturesOfTextNeedRecognition() {
        try (PdfMaker pdf = new PdfMaker()) {
            assertThatExceptionOfType(UnreadableException.class)
                    .isThrownBy(() -> Reading.READER.read(new Source("scan.pdf", pdf.bytes())))
                    .withMessageContaining("OCR")
                    .matches(e -> e.reason() == Reason.NO_ARTICLE);
        }
    }

    @Test
    void aFileThatBreaksOffIsDamaged() {
        try (PdfMaker pdf = new PdfMaker()) {
            pdf.paragraph(60, 80, 460, WORDS);
            byte[] bytes = pdf.bytes();
            for (int length : new int[] {9, 100, bytes.length / 2, bytes.length - 40}) {
                assertThat(reason(Arrays.copyOf(bytes, length)))
                        .as("%s bytes", length)
                        .isEqualTo(Reason.DAMAGED);
            }
        }
    }

    @Test
    void loopsInThePageTreeEnd() {
        assertThat(reason(raw("<</Type/Pages/Count 5/Kids[2 0 R 2 0 R 3 0 R]>>")))
                .isEqualTo(Reason.NO_ARTICLE);
        assertThat(reason(raw("<</Type/Pages/Count 5/Kids[2 0 R]>>"))).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void theCountThatAFileTellsIsNotBelieved() {
        assertThat(reason(raw("<</Type/Pages/Count 2000000000/Kids[3 0 R]>>"))).isEqualTo(Reason.NO_ARTICLE);
        assertThat(reason(raw("<</Type/Pages/Count -7/Kids[]>>"))).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void tooManyPagesAreRefused() {
        assertThat(reason(raw("<</Type/Pages/Count 1/Kids[" + "3 0 R ".repeat(5000) + "]>>")))
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void aTreeThatNestsWithoutEndIsHostile() {
        StringBuilder objects = new StringBuilder();
        for (int i = 10; i < 60_000; i++) {
            objects.append(i).append(" 0 obj<</Type/Pages/Kids[").append(i + 1).append(" 0 R]>>endobj\n");
        }
        assertThat(reason(raw("<</Type/Pages/Count 1/Kids[10 0 R]>>", objects.toString())))
                .isIn(Reason.HOSTILE, Reason.DAMAGED);
    }

    @Test
    void formsThatDrawThemselvesEnd() {
        String form = "5 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</F 5 0 R>>>>/Length 5>>"
                + "stream\n/F Do\nendstream endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Resources<</XObject<</F 5 0 R>>>>"
                + "/Contents 6 0 R>>endobj\n6 0 obj<</Length 5>>stream\n/F Do\nendstream endobj\n";
        assertThat(reason(raw("<</Type/Pages/Count 1/Kids[3 0 R]>>", form)))
                .isIn(Reason.NO_ARTICLE, Reason.HOSTILE, Reason.DAMAGED);
    }

    /** Bytes changed by chance; the seed is in each failure. */
    @Test
    void whateverIsBrokenThereIsADocumentOrAReason() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        try (PdfMaker pdf = new PdfMaker()) {
            pdf.paragraph(60, 80, 460, WORDS);
            byte[] whole = pdf.bytes();
            for (int run = 0; run < 300; run++) {
                byte[] bytes = whole.clone();
                for (int i = random.nextInt(40); i >= 0; i--) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
                long begun = System.nanoTime();
                try {
                    assertThat(Reading.READER.read(new Source("a.pdf", bytes)).text())
                            .isNotBlank();
                } catch (UnreadableException e) {
                    assertThat(e.getMessage()).isNotBlank();
                } catch (RuntimeException e) {
                    throw new AssertionError("seed " + seed + ", run " + run, e);
                }
                assertThat(Duration.ofNanos(System.nanoTime() - begun))
                        .as("seed %s, run %s", seed, run)
                        .isLessThan(Duration.ofSeconds(20));
            }
        }
    }

    private static byte[] raw(String pages) {
        return raw(pages, "");
    }

    /** A file without a table of its objects, which readers then look for. */
    private static byte[] raw(String pages, String objects) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj" + pages + "endobj\n"
                        + (objects.contains("3 0 obj")
                                ? ""
                                : "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj\n")
                        + objects + "trailer<</Root 1 0 R/Size 9>>\nstartxref\n0\n%%EOF\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        return out.toByteArray();
    }

    private static Reason reason(byte[] bytes) {
        try {
            return fail(Reading.READER.read(new Source("a.pdf", bytes)).text());
        } catch (UnreadableException e) {
            return e.reason();
        }
    }

    private static Reason fail(String text) {
        throw new AssertionError("it was read: " + text);
    }
}

package org.entente.read.unpack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.read.unpack.Packed.storedZip;
import static org.entente.read.unpack.Packed.zip;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ZipTest {
    @Test
    void eachEntryIsASource() {
        byte[] zip = zip("one.txt", "The ferry sails.", "deep/two.html", "<p>It came back.</p>");
        assertThat(Unpacked.of("a.zip", zip).told())
                .containsExactly("a.zip!/one.txt The ferry sails.", "a.zip!/deep/two.html <p>It came back.</p>");
    }

    @Test
    void entriesThatAreNotPackedToo() {
        byte[] zip = storedZip("one.txt", "The ferry sails.", "empty.txt", "", "two.txt", "It came back.");
        assertThat(Unpacked.of("a.zip", zip).told())
                .containsExactly(
                        "a.zip!/one.txt The ferry sails.", "a.zip!/empty.txt ", "a.zip!/two.txt It came back.");
    }

    @Test
    void whatIsNoContainerIsOneSourceAsItIs() {
        assertThat(Unpacked.of("a.txt", Packed.bytes("The ferry sails.")).told())
                .containsExactly("a.txt The ferry sails.");
    }

    @Test
    void theBytesTellMoreThanTheName() {
        assertThat(Unpacked.of("a.html", zip("one.txt", "x")).labels()).containsExactly("a.html!/one.txt");
        assertThat(Unpacked.of("a.zip", Packed.bytes("plain")).labels()).containsExactly("a.zip");
    }

    @Test
    void aDocumentThatIsAZipFileStaysWhole() {
        byte[] docx = zip("[Content_Types].xml", "<Types/>", "word/document.xml", "<w/>");
        byte[] odt = storedZip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<o/>");
        Unpacked found = Unpacked.of("a.zip", zip("letter", docx, "memo", odt));
        assertThat(found.labels()).containsExactly("a.zip!/letter", "a.zip!/memo");
        assertThat(found.sources().get(0).bytes()).isEqualTo(docx);
    }

    @Test
    void archivesLieInArchives() {
        byte[] zip = zip("in.zip", zip("one.txt", "1"), "two.txt", "2");
        assertThat(Unpacked.of("a.zip", zip).told()).containsExactly("a.zip!/in.zip!/one.txt 1", "a.zip!/two.txt 2");
    }

    @Test
    void whatBelongsToPagesIsPassedOver() {
        Unpacked found = Unpacked.of(
                "a.zip", zip("a.css", "p {}", "b.PNG", "x", "__MACOSX/._c.html", "x", "c.html", "c", "folder/", ""));
        assertThat(found.labels()).containsExactly("a.zip!/c.html");
        assertThat(found.failures()).isEmpty();
    }

    @Test
    void namesThatLeadOutAreRefused() {
        Unpacked found = Unpacked.of(
                "a.zip", zip("../one.txt", "1", "/etc/two", "2", "C:\\three", "3", "a\\..\\four", "4", "..five", "5"));
        assertThat(found.told()).containsExactly("a.zip!/..five 5");
        assertThat(found.failed())
                .containsExactly(
                        "a.zip!/../one.txt HOSTILE",
                        "a.zip!//etc/two HOSTILE",
                        "a.zip!/C:\\three HOSTILE",
                        "a.zip!/a\\..\\four HOSTILE");
    }

    @Test
    void aFileThatBreaksOffGivesWhatCameBefore() {
        byte[] zip = zip("one.txt", "The ferry sails.", "two.txt", "It came back, and nobody knew from where.");
        for (int length = 80; length < zip.length - 130; length++) {
            Unpacked found = Unpacked.of("a.zip", Arrays.copyOf(zip, length));
            assertThat(found.told()).as("%d bytes", length).first().isEqualTo("a.zip!/one.txt The ferry sails.");
            assertThat(found.failed()).as("%d bytes", length).last().isEqualTo("a.zip DAMAGED");
        }
    }
}

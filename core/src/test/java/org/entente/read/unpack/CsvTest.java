package org.entente.read.unpack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.read.unpack.Packed.bytes;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.entente.record.Published;
import org.entente.record.Published.Precision;
import org.junit.jupiter.api.Test;

class CsvTest {
    @Test
    void eachRowIsASource() {
        Unpacked found = Unpacked.of("t.csv", bytes("""
                        \uFEFFid,Title,Text,Date,Publisher
                        1,"Ferry, again","The ""ferry"" sails.

                        It is full.",12 September 2023,Harbour Post

                        2,,It came back.,,
                        """.replace("\n", "\r\n")));
        assertThat(found.told())
                .containsExactly("t.csv!/1 The \"ferry\" sails.\r\n\r\nIt is full.", "t.csv!/2 It came back.");
        assertThat(found.sources().get(0).hints().title()).isEqualTo("Ferry, again");
        assertThat(found.sources().get(0).hints().outlet()).isEqualTo("Harbour Post");
        assertThat(found.sources().get(0).hints().published())
                .isEqualTo(new Published("2023-09-12", LocalDate.of(2023, 9, 12), Precision.DAY, "column"));
        assertThat(found.failures()).isEmpty();
    }

    @Test
    void theDelimiterIsFound() {
        for (String delimiter : new String[] {";", "\t", "|", ","}) {
            String table = "title;text\nA;The ferry sails.\n".replace(";", delimiter);
            assertThat(Unpacked.of("t.csv", bytes(table)).told()).containsExactly("t.csv!/1 The ferry sails.");
            assertThat(Unpacked.of("noname", bytes(table)).told()).containsExactly("noname!/1 The ferry sails.");
        }
    }

    @Test
    void aTableOfAddressesSaysWhatToDo() {
        Unpacked found = Unpacked.of("links.csv", bytes("url,when\nhttps://a.example/1,now\n"));
        assertThat(found.failed()).containsExactly("links.csv NO_ARTICLE");
        assertThat(found.failures().get(0).detail()).contains("add URL");
    }

    @Test
    void aTableWithoutTextSaysItsColumns() {
        Unpacked found = Unpacked.of("t.csv", bytes("a,b\n1,2\n"));
        assertThat(found.failed()).containsExactly("t.csv NO_ARTICLE");
        assertThat(found.failures().get(0).detail()).contains("a, b").contains("maintext");
    }

    @Test
    void rowsThatMakeNoSenseCostThemselvesAlone() {
        String table =
                "title,text\nA,\"The ferry sails.\nB,It came back.\nC,\"It \"sank\" then.\"\nD,one,two\nE,\nF,Last.\n";
        Unpacked found = Unpacked.of("t.csv", bytes(table));
        assertThat(found.told())
                .containsExactly("t.csv!/2 It came back.", "t.csv!/3 It \"sank\" then.", "t.csv!/6 Last.");
        assertThat(found.failed()).containsExactly("t.csv!/1 DAMAGED", "t.csv!/4 DAMAGED", "t.csv!/5 NO_ARTICLE");
    }

    @Test
    void aQuoteThatIsNeverClosedCostsItsLine() {
        Unpacked found = Unpacked.of("t.csv", bytes("title,text\nA,\"The ferry sails.\nB,Two.\nC,Three.\n"));
        assertThat(found.told()).containsExactly("t.csv!/2 Two.", "t.csv!/3 Three.");
        assertThat(found.failed()).containsExactly("t.csv!/1 DAMAGED");
    }

    @Test
    void otherEncodingsAreRead() {
        String table = "title,text\nA,Zürich – Genève\n";
        assertThat(Unpacked.of("t.csv", table.getBytes(Charset.forName("windows-1252")))
                        .told())
                .containsExactly("t.csv!/1 Zürich – Genève");
        assertThat(Unpacked.of("t.csv", ("\uFEFF" + table).getBytes(StandardCharsets.UTF_16LE))
                        .told())
                .containsExactly("t.csv!/1 Zürich – Genève");
    }

    @Test
    void whatIsNoTableStaysOneSource() {
        assertThat(Unpacked.of("t.csv", bytes("<html><p>No.</p></html>")).labels())
                .containsExactly("t.csv");
        assertThat(Unpacked.of("a.txt", bytes("Content, text and all\nthat the ferry brought.\n"))
                        .labels())
                .containsExactly("a.txt");
    }

    @Test
    void rowsWithoutEndArePassedOver() {
        for (String quote : new String[] {"", "\""}) {
            InputStream table = Endless.between("title,text\nA,1\nB," + quote, "long ", 3 << 20, quote + "\nC,3\n");
            Unpacked found = Unpacked.ofAtMostAMegabyte("t.csv", table);
            assertThat(found.told()).containsExactly("t.csv!/1 1", "t.csv!/3 3");
            assertThat(found.failed()).containsExactly("t.csv!/2 TOO_LARGE");
        }
    }

    @Test
    void manyQuotesThatAreNeverClosedTakeNoLonger() {
        InputStream table = Endless.between("title,text\n", "A,\"open\nB,two\n", 1 << 20, "Z,last\n");
        Unpacked found = Unpacked.ofAtMostAMegabyte("t.csv", table);
        assertThat(found.sources()).isNotEmpty();
    }
}

package org.entente.read.unpack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.read.unpack.Packed.bytes;
import static org.entente.read.unpack.Packed.gzip;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.entente.read.Hints;
import org.entente.record.Published;
import org.junit.jupiter.api.Test;

class JsonTest {
    private static final String ROW = """
            {"id": 7, "Title": "Ferry  sails\\nagain", "body": "The ferry sails.", "date_publish": "2023-09-12T08:00:00Z",
             "source": {"id": null, "name": "Harbour Post"}, "authors": ["Mia Lund", "Tor Vik"],
             "url": "https://harbour.example/1", "tags": [{"text": "no"}]}
            """.replace("\n", "");

    @Test
    void eachElementOfAnArrayIsARow() {
        Unpacked found = Unpacked.of("rows.json", bytes("[" + ROW + ", {\"content\": \"It came back.\"}]"));
        assertThat(found.told()).containsExactly("rows.json!/1 The ferry sails.", "rows.json!/2 It came back.");
        Hints hints = found.sources().get(0).hints();
        assertThat(hints.title()).isEqualTo("Ferry sails again");
        assertThat(hints.outlet()).isEqualTo("Harbour Post");
        assertThat(hints.author()).isEqualTo("Mia Lund, Tor Vik");
        assertThat(hints.address()).isEqualTo("https://harbour.example/1");
        assertThat(hints.published())
                .extracting(Published::value, Published::rule)
                .containsExactly("2023-09-12T08:00:00Z", "column");
    }

    @Test
    void anArrayWithinAnObjectToo() {
        byte[] json = bytes("{\"status\": \"ok\", \"sources\": [{\"id\": 1}], \"data\": {\"articles\": [{\"x\": 1}, "
                + ROW + "]}}");
        Unpacked found = Unpacked.of("answer.json", json);
        assertThat(found.told()).containsExactly("answer.json!/3 The ferry sails.");
        assertThat(found.failed()).containsExactly("answer.json!/2 NO_ARTICLE");
    }

    @Test
    void anObjectWithATextIsOneSource() {
        assertThat(Unpacked.of("one.json", bytes(ROW)).told()).containsExactly("one.json The ferry sails.");
        assertThat(Unpacked.of("one.json", bytes("{\"title\": \"x\"}")).failed())
                .containsExactly("one.json NO_ARTICLE");
    }

    @Test
    void aLineThatIsBrokenCostsItselfAlone() {
        String lines = ROW + "\n{\"text\": \"cut\n\nnull\n{\"text\": \"\"}\n" + ROW + " {}\n[1]\n{\"text\": \"last\"}";
        Unpacked found = Unpacked.of("rows.jsonl", bytes(lines));
        assertThat(found.told()).containsExactly("rows.jsonl!/1 The ferry sails.", "rows.jsonl!/8 last");
        assertThat(found.failed())
                .containsExactly(
                        "rows.jsonl!/2 DAMAGED",
                        "rows.jsonl!/4 DAMAGED",
                        "rows.jsonl!/5 NO_ARTICLE",
                        "rows.jsonl!/6 DAMAGED",
                        "rows.jsonl!/7 DAMAGED");
    }

    @Test
    void linesAreToldByTheBytes() {
        String row = "{\"text\": \"" + "The ferry sails. ".repeat(5000) + "\"}\n";
        assertThat(Unpacked.of("rows.json", bytes(row + row)).labels()).containsExactly("rows.json!/1", "rows.json!/2");
        assertThat(Unpacked.of("rows", gzip("{\"text\": \"1\"}\n{\"text\": \"2\"}\n"))
                        .told())
                .containsExactly("rows!/1 1", "rows!/2 2");
    }

    @Test
    void fieldsMayBeToldOtherwise() {
        Unpacker unpacker = new Unpacker(Fields.parse(List.of("text=doc.lead|doc.full_text", "date=seen")));
        String row = "{\"doc\": {\"fullText\": \"All.\"}, \"text\": \"no\", \"seen\": 1694505600}\n";
        Unpacked found = Unpacked.of("rows.jsonl", new ByteArrayInputStream(bytes(row)), unpacker);
        assertThat(found.told()).containsExactly("rows.jsonl!/1 All.");
        assertThat(found.only().hints().published())
                .extracting(Published::value)
                .isEqualTo("2023-09-12T08:00:00Z");
    }

    @Test
    void otherEncodingsAreRead() {
        String row = "{\"text\": \"Zürich – 🕊\"}\n";
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.UTF_8)) {
            for (String mark : List.of("", "\uFEFF")) {
                assertThat(Unpacked.of("rows.jsonl", (mark + row).getBytes(charset))
                                .told())
                        .as("%s %s", charset, mark.isEmpty() ? "" : "with mark")
                        .containsExactly("rows.jsonl!/1 Zürich – 🕊");
            }
        }
        assertThat(Unpacked.of("rows.jsonl", "{\"text\": \"Zürich\"}".getBytes(StandardCharsets.ISO_8859_1))
                        .told())
                .containsExactly("rows.jsonl!/1 Zürich");
    }

    @Test
    void depthAndLengthAreBounded() {
        String deep = "[".repeat(50_000) + "]".repeat(50_000);
        String deeper = "[".repeat(200_000);
        String lines = "{\"x\": " + deep + ", \"text\": \"1\"}\n{\"x\": " + deeper + "\n{\"text\": \"3\"}\n";
        Unpacked found = Unpacked.of("rows.jsonl", bytes(lines));
        assertThat(found.told()).containsExactly("rows.jsonl!/1 1", "rows.jsonl!/3 3");
        assertThat(found.failed()).containsExactly("rows.jsonl!/2 TOO_LARGE");
    }

    @Test
    void aLineWithoutEndIsPassedOver() {
        InputStream lines =
                Endless.between("{\"text\": \"1\"}\n{\"text\": \"", "long ", 3 << 20, "\"}\n{\"text\": \"3\"}\n");
        Unpacked found = Unpacked.ofAtMostAMegabyte("rows.jsonl", lines);
        assertThat(found.told()).containsExactly("rows.jsonl!/1 1", "rows.jsonl!/3 3");
        assertThat(found.failed()).containsExactly("rows.jsonl!/2 TOO_LARGE");
    }

    @Test
    void aFileThatBreaksOffGivesWhatCameBefore() {
        String json = "[" + ROW + ", " + ROW + "]";
        for (int length = ROW.length() + 2; length < json.length(); length++) {
            Unpacked found = Unpacked.of("rows.json", bytes(json.substring(0, length)));
            assertThat(found.told()).as("%d", length).first().isEqualTo("rows.json!/1 The ferry sails.");
            assertThat(found.failed()).as("%d", length).containsExactly("rows.json DAMAGED");
        }
    }
}

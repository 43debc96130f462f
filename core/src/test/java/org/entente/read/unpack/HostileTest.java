package org.entente.read.unpack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.read.unpack.Packed.bytes;
import static org.entente.read.unpack.Packed.gzip;
import static org.entente.read.unpack.Packed.join;
import static org.entente.read.unpack.Packed.response;
import static org.entente.read.unpack.Packed.storedZip;
import static org.entente.read.unpack.Packed.tar;
import static org.entente.read.unpack.Packed.warcRecord;
import static org.entente.read.unpack.Packed.zip;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What was made to do harm, and what cannot be read, costs itself alone. */
class HostileTest {
    private static final byte[] ZEROS = new byte[24 << 20];
    private static final Limits SMALL = new Limits(1000, 200, 50_000, 200_000, 4, 12, 20, 500, 1000, 1000, 50, 20);

    private static Unpacked small(byte[] bytes) {
        return Unpacked.of("a", new ByteArrayInputStream(bytes), new Unpacker(Fields.DEFAULT, SMALL));
    }

    @Test
    void bombsAreRefused() {
        Unpacked found = Unpacked.of("a.zip", zip("one.txt", "1", "bomb.txt", ZEROS, "two.txt", "2"));
        assertThat(found.told()).containsExactly("a.zip!/one.txt 1", "a.zip!/two.txt 2");
        assertThat(found.failed()).containsExactly("a.zip!/bomb.txt HOSTILE");
        assertThat(Unpacked.of("a.gz", gzip(ZEROS)).failed()).containsExactly("a.gz HOSTILE");
        assertThat(Unpacked.of("a.gz", gzip(gzip(ZEROS))).failed()).containsExactly("a.gz HOSTILE");
        assertThat(Unpacked.of("a.tgz", gzip(tar("bomb.txt", ZEROS))).failed()).contains("a.tgz!/bomb.txt HOSTILE");
    }

    @Test
    void bombsInCrawlsAreRefused() {
        byte[] page = response("Content-Type: text/html\nContent-Encoding: gzip", gzip(ZEROS));
        byte[] warc = join(
                warcRecord("response", "u:1", page),
                warcRecord("response", "u:2", response("Content-Type: text/html", "<p>2")));
        Unpacked found = Unpacked.of("c.warc", warc);
        assertThat(found.told()).containsExactly("c.warc!/u:2 <p>2");
        assertThat(found.failed()).containsExactly("c.warc!/u:1 HOSTILE");
    }

    @Test
    void bombsOfManyLayersAreRefused() {
        byte[] layer = zip("0", bytes("x".repeat(900)));
        for (int depth = 0; depth < 3; depth++) {
            Object[] entries = new Object[32];
            for (int i = 0; i < entries.length; i += 2) {
                entries[i] = Integer.toString(i);
                entries[i + 1] = layer;
            }
            layer = zip(entries);
        }
        Unpacked found = small(layer);
        assertThat(found.sources().size()).isLessThan(4096);
        assertThat(found.failed()).isNotEmpty().allMatch(told -> told.endsWith(" HOSTILE"));
    }

    @Test
    void whatHoldsItselfEnds() {
        byte[] zip = zip("end.txt", "end");
        byte[] packed = bytes("end");
        for (int depth = 0; depth < 30; depth++) {
            zip = zip("a.zip", zip, "side.txt", "side");
            packed = gzip(packed);
        }
        Unpacked found = Unpacked.of("a.zip", zip);
        assertThat(found.sources()).hasSize(5);
        assertThat(found.failed()).singleElement().asString().endsWith(" HOSTILE");
        assertThat(Unpacked.of("a.gz", packed).failed()).containsExactly("a.gz HOSTILE");
    }

    @Test
    void entriesAreCounted() {
        Object[] entries = new Object[60];
        Arrays.fill(entries, "");
        for (int i = 0; i < entries.length; i += 2) {
            entries[i] = i + ".txt";
        }
        assertThat(small(zip(entries)).sources()).hasSize(20);
        assertThat(small(zip(entries)).failed()).containsExactly("a HOSTILE");
        assertThat(small(tar(entries)).sources()).hasSize(20);
        assertThat(small(tar(entries)).failed()).containsExactly("a HOSTILE");
    }

    @Test
    void whatIsTooLargeIsPassedOver() {
        byte[] zip = zip("one.txt", "1", "large.txt", "large ".repeat(1000), "two.txt", "2");
        assertThat(small(zip).told()).containsExactly("a!/one.txt 1", "a!/two.txt 2");
        assertThat(small(zip).failed()).containsExactly("a!/large.txt TOO_LARGE");
        byte[] tar = tar("one.txt", "1", "large.txt", "large ".repeat(1000), "two.txt", "2");
        assertThat(small(tar).failed()).containsExactly("a!/large.txt TOO_LARGE");
        assertThat(small(bytes("large ".repeat(1000))).failed()).containsExactly("a TOO_LARGE");
    }

    @Test
    void whatIsEncryptedIsListed() {
        byte[] zip = storedZip("one.txt", "1", "two.txt", "2");
        zip[6] |= 1;
        Unpacked found = Unpacked.of("a.zip", zip);
        assertThat(found.told()).containsExactly("a.zip!/two.txt 2");
        assertThat(found.failed()).containsExactly("a.zip!/one.txt ENCRYPTED");
        byte[] streamed = zip("one.txt", "1", "two.txt", "2");
        streamed[6] |= 1;
        assertThat(Unpacked.of("a.zip", streamed).told()).containsExactly("a.zip!/two.txt 2");
    }

    @Test
    void damageCostsItselfAlone() {
        for (byte[] zip : new byte[][] {
            zip("one.txt", "The first.", "two.txt", "The second.", "three.txt", "The third."),
            storedZip("one.txt", "The first.", "two.txt", "The second.", "three.txt", "The third.")
        }) {
            int two = new String(zip, StandardCharsets.ISO_8859_1).indexOf("two.txt");
            for (int at = two - 30; at < two + 20; at++) {
                byte[] broken = zip.clone();
                broken[at] ^= 0x5A;
                Unpacked found = Unpacked.of("a.zip", broken);
                assertThat(found.told()).as("byte %d", at).contains("a.zip!/one.txt The first.");
            }
            byte[] gap = join(Arrays.copyOf(zip, two - 30), "rubbish", Arrays.copyOfRange(zip, two - 30, zip.length));
            assertThat(Unpacked.of("a.zip", gap).sources()).hasSize(3);
            assertThat(Unpacked.of("a.zip", gap).failed()).containsExactly("a.zip DAMAGED");
        }
    }

    @Test
    void aBrokenCrawlInABrokenArchiveEnds() {
        byte[] page = warcRecord("response", "u:1", response("Content-Type: text/html", "<p>1"));
        byte[] zip = zip("c.warc", join(page, page, page, page), "two.txt", "2");
        int two = new String(zip, StandardCharsets.ISO_8859_1).indexOf("two.txt") - 30;
        for (int at = 40; at < two; at++) {
            byte[] broken = zip.clone();
            broken[at] ^= 0x5A;
            assertThat(Unpacked.of("a.zip", broken).told()).as("byte %d", at).contains("a.zip!/two.txt 2");
        }
    }

    @Test
    void packersThatAreNotKnownSayWhatToDo() {
        Unpacked found = Unpacked.of("a.7z", join(new byte[] {'7', 'z', (byte) 0xBC, (byte) 0xAF, 0x27, 0x1C}, ZEROS));
        assertThat(found.failed()).containsExactly("a.7z BINARY");
        assertThat(found.failures().get(0).detail()).contains("7-Zip", "unpack");
    }

    @Test
    void whatHoldsNothingIsListed() {
        assertThat(Unpacked.of("a.zip", zip("a.png", "x")).failed()).containsExactly("a.zip EMPTY");
        assertThat(Unpacked.of("a.jsonl", bytes("")).failed()).containsExactly("a.jsonl EMPTY");
        assertThat(Unpacked.of("a.csv", bytes("title,text\n")).failed()).containsExactly("a.csv EMPTY");
        assertThat(Unpacked.of("a.warc", warcRecord("metadata", "", "")).failed())
                .containsExactly("a.warc EMPTY");
        assertThat(Unpacked.of("a.rss", bytes("<rss><channel/></rss>")).failed())
                .containsExactly("a.rss EMPTY");
        assertThat(Unpacked.of("a.json", bytes("[{\"x\": 1}, {}]")).failed()).containsExactly("a.json NO_ARTICLE");
    }

    @Test
    void namesAreNoCommands() {
        Unpacked found = Unpacked.of("a.zip", zip("a\u001B[2J\n\u202Eb.txt", "1", "long".repeat(5000), "2"));
        assertThat(found.labels().get(0)).isEqualTo("a.zip!/a\uFFFD[2J\uFFFD\uFFFDb.txt");
        assertThat(found.labels().get(1)).hasSizeLessThan(1100);
    }

    @Test
    void afterTooManyFailuresItEnds() {
        Unpacked found = small(bytes("{\"text\": 1}\n" + "{\n".repeat(200) + "{\"text\": 2}\n"));
        assertThat(found.sources()).hasSize(1);
        assertThat(found.failures()).hasSize(51);
        assertThat(found.failed()).last().isEqualTo("a DAMAGED");
    }
}

package org.entente.read.unpack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.read.unpack.Packed.bytes;
import static org.entente.read.unpack.Packed.gzip;
import static org.entente.read.unpack.Packed.join;
import static org.entente.read.unpack.Packed.tar;
import static org.entente.read.unpack.Packed.tarEntry;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TarTest {
    private static final String LONG = "very/".repeat(30) + "long.txt";

    @Test
    void eachEntryIsASource() {
        byte[] tar = tar("./one.txt", "The ferry sails.", LONG, "It came back.", "empty.txt", "", "p.css", "p {}");
        assertThat(Unpacked.of("a.tar", tar).told())
                .containsExactly(
                        "a.tar!/one.txt The ferry sails.", "a.tar!/" + LONG + " It came back.", "a.tar!/empty.txt ");
        assertThat(Unpacked.of("a.tar", tar).failures()).isEmpty();
    }

    @Test
    void aPackedOneKeepsOneLabel() {
        assertThat(Unpacked.of("a.tgz", gzip(tar("one.txt", "1"))).told()).containsExactly("a.tgz!/one.txt 1");
    }

    @Test
    void aPackedPageIsOneSource() {
        byte[] twoMembers = join(gzip("The ferry "), gzip("sails."), new byte[100]);
        assertThat(Unpacked.of("page.html.gz", twoMembers).told()).containsExactly("page.html.gz The ferry sails.");
    }

    @Test
    void namesOfPaxCount() {
        byte[] tar = Packed.written(out -> {
            tarEntry(out, "PaxHeader", 'x', "", bytes("24 path=höher/zwei.txt\n"));
            tarEntry(out, "cut", '0', "", bytes("2"));
            tarEntry(out, "three.txt", '0', "", bytes("3"));
            out.write(new byte[1024]);
        });
        assertThat(Unpacked.of("a.tar", tar).told()).containsExactly("a.tar!/höher/zwei.txt 2", "a.tar!/three.txt 3");
    }

    @Test
    void whatLeadsOutIsRefused() {
        byte[] tar = Packed.written(out -> {
            tarEntry(out, "../one.txt", '0', "", bytes("1"));
            tarEntry(out, "two.txt", '2', "/etc/passwd", bytes(""));
            tarEntry(out, "three.txt", '2', "four.txt", bytes(""));
            tarEntry(out, "four.txt", '0', "", bytes("4"));
            out.write(new byte[1024]);
        });
        Unpacked found = Unpacked.of("a.tar", tar);
        assertThat(found.told()).containsExactly("a.tar!/four.txt 4");
        assertThat(found.failed()).containsExactly("a.tar!/../one.txt HOSTILE", "a.tar!/two.txt HOSTILE");
    }

    @Test
    void brokenBlocksAreSteppedOver() {
        byte[] tar = tar("one.txt", "1", "two.txt", "2", "three.txt", "3");
        Arrays.fill(tar, 1024 + 10, 1024 + 60, (byte) 'x');
        Unpacked found = Unpacked.of("a.tar", tar);
        assertThat(found.told()).containsExactly("a.tar!/one.txt 1", "a.tar!/three.txt 3");
        assertThat(found.failed()).containsExactly("a.tar DAMAGED");
    }

    @Test
    void whatBreaksOffGivesWhatCameBefore() {
        byte[] tar = tar("one.txt", "1", "two.txt", "2");
        for (int length = 1024; length < tar.length - 512; length++) {
            Unpacked found = Unpacked.of("a.tar", Arrays.copyOf(tar, length));
            assertThat(found.told()).as("%d bytes", length).first().isEqualTo("a.tar!/one.txt 1");
            assertThat(found.failed()).as("%d bytes", length).isNotEmpty().allMatch(told -> told.endsWith(" DAMAGED"));
        }
        byte[] packed = gzip(tar);
        for (int length = 40; length < packed.length; length++) {
            assertThat(Unpacked.of("a.tar.gz", Arrays.copyOf(packed, length)).failed())
                    .as("%d bytes", length)
                    .isNotEmpty();
        }
    }
}

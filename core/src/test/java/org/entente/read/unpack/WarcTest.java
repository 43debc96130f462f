package org.entente.read.unpack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.read.unpack.Packed.gzip;
import static org.entente.read.unpack.Packed.join;
import static org.entente.read.unpack.Packed.response;
import static org.entente.read.unpack.Packed.warcRecord;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;

class WarcTest {
    private static final String PAGE = "<html><body><p>The ferry sails.</p></body></html>";

    @Test
    void pagesThatWereAnsweredAreSources() {
        byte[] warc = join(
                warcRecord("warcinfo", "", "software: none\r\n"),
                warcRecord("request", "https://a.example/1", "GET / HTTP/1.1\r\n\r\n"),
                warcRecord("response", "https://a.example/1", response("Content-Type: text/html", PAGE)),
                warcRecord("response", "https://a.example/2", response("Content-Type: image/png", "x")),
                warcRecord(
                        "response",
                        "https://a.example/3",
                        "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\nno"),
                warcRecord("metadata", "https://a.example/1", "x: y"),
                warcRecord("response", "https://a.example/4", response("Content-Type: text/plain", "It came back.")));
        Unpacked found = Unpacked.of("c.warc", warc);
        assertThat(found.told())
                .containsExactly("c.warc!/https://a.example/1 " + PAGE, "c.warc!/https://a.example/4 It came back.");
        assertThat(found.failures()).isEmpty();
        assertThat(found.sources().get(0).hints().address()).isEqualTo("https://a.example/1");
    }

    @Test
    void bodiesComeOutOfWhateverTheyWereSentIn() {
        byte[] chunks = join("6\r\n<html>\r\n", "2b;x=y\r\n" + PAGE.substring(6) + "\r\n0\r\n\r\n");
        Deflater deflater = new Deflater();
        deflater.setInput(Packed.bytes(PAGE));
        deflater.finish();
        byte[] deflated = new byte[200];
        deflated = Arrays.copyOf(deflated, deflater.deflate(deflated));
        String html = "Content-Type: text/html\n";
        byte[] warc = join(
                warcRecord("response", "u:1", response(html + "Transfer-Encoding: chunked", chunks)),
                warcRecord("response", "u:2", response(html + "Transfer-Encoding: chunked", PAGE)),
                warcRecord("response", "u:3", response(html + "Content-Encoding: gzip", gzip(PAGE))),
                warcRecord("response", "u:4", response(html + "Content-Encoding: gzip", PAGE)),
                warcRecord("response", "u:5", response(html + "Content-Encoding: deflate", deflated)),
                warcRecord("response", "u:6", response(html + "Content-Encoding: br", PAGE)),
                warcRecord("response", "u:7", response(html + "Content-Encoding: br", new byte[] {1, 2, -3})));
        Unpacked found = Unpacked.of("c.warc", warc);
        assertThat(found.told()).hasSize(6).allMatch(told -> told.endsWith(" " + PAGE));
        assertThat(found.failed()).containsExactly("c.warc!/u:7 BINARY");
    }

    @Test
    void theCharsetOfTheAnswerCountsWhereThePageHasNone() {
        byte[] page = "Το πλοίο φεύγει".getBytes(Charset.forName("ISO-8859-7"));
        byte[] warc = warcRecord("response", "u:1", response("Content-Type: text/html; charset=iso-8859-7", page));
        assertThat(Unpacked.of("c.warc", warc).told()).containsExactly("c.warc!/u:1 Το πλοίο φεύγει");
    }

    @Test
    void aMemberThatIsBrokenCostsItselfAlone() {
        byte[] one = gzip(warcRecord("response", "u:1", response("Content-Type: text/html", PAGE)));
        byte[] two = gzip(warcRecord("response", "u:2", response("Content-Type: text/html", PAGE)));
        byte[] three = gzip(warcRecord("response", "u:3", response("Content-Type: text/html", PAGE)));
        for (int at = 10; at < two.length; at++) {
            byte[] broken = two.clone();
            broken[at] ^= 0x55;
            Unpacked found = Unpacked.of("c.warc.gz", join(one, broken, three));
            assertThat(found.labels()).as("byte %d", at).contains("c.warc.gz!/u:1", "c.warc.gz!/u:3");
            assertThat(found.failed()).as("byte %d", at).isNotEmpty().allMatch(told -> told.startsWith("c.warc.gz"));
        }
    }

    @Test
    void aCrawlThatBreaksOffGivesWhatCameBeforeAndOneFailure() {
        byte[] one = warcRecord("response", "u:1", response("Content-Type: text/html", PAGE));
        byte[] both = join(one, warcRecord("response", "u:2", response("Content-Type: text/html", PAGE)));
        for (int length = one.length + 1; length < both.length - 4; length++) {
            Unpacked found = Unpacked.of("c.warc", Arrays.copyOf(both, length));
            assertThat(found.labels()).as("%d bytes", length).containsExactly("c.warc!/u:1");
            assertThat(found.failed()).as("%d bytes", length).containsExactly("c.warc DAMAGED");
        }
    }

    @Test
    void headersWithoutEndAreBounded() {
        byte[] endless = join("WARC/1.0\r\nX: ", new byte[100_000], "\r\n\r\n");
        byte[] good = warcRecord("resource", "u:1", "");
        byte[] page = warcRecord("response", "u:2", response("Content-Type: text/html", PAGE));
        Unpacked found = Unpacked.of("c.warc", join(good, endless, page));
        assertThat(found.labels()).containsExactly("c.warc!/u:2");
        assertThat(found.failed()).containsExactly("c.warc TOO_LARGE");
    }
}

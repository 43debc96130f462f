package org.entente.read.unpack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.read.unpack.Packed.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import org.entente.read.Hints;
import org.entente.record.Published;
import org.junit.jupiter.api.Test;

class FeedTest {
    private static final String RSS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- made by hand -->
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel><title>Harbour Post</title><link>https://harbour.example/</link>
            <image><title>Logo</title></image>
            <item><title>Ferry &amp; tug</title><link>https://harbour.example/1</link>
              <pubDate>Tue, 12 Sep 2023 10:00:00 GMT</pubDate><dc:creator>Mia Lund</dc:creator>
              <description>Short.</description>
              <content:encoded><![CDATA[<p>The ferry sails.</p><p>It is full.</p>]]></content:encoded></item>
            <item><title>Two</title><guid>https://harbour.example/2</guid><author>tor@x.example (Tor Vik)</author>
              <description>It came back, the captain&amp;#8217;s log says.</description></item>
            <item><title>Three</title><link>https://harbour.example/3</link></item>
            </channel></rss>
            """;

    @Test
    void eachItemWithATextIsASource() {
        Unpacked found = Unpacked.of("feed.xml", bytes(RSS));
        assertThat(found.labels())
                .containsExactly("feed.xml!/https://harbour.example/1", "feed.xml!/https://harbour.example/2");
        assertThat(found.told().get(0)).contains("<article>\n<p>The ferry sails.</p><p>It is full.</p>\n</article>");
        assertThat(found.told().get(1)).endsWith(" It came back, the captain’s log says.");
        Hints one = found.sources().get(0).hints();
        assertThat(one.title()).isEqualTo("Ferry & tug");
        assertThat(one.outlet()).isEqualTo("Harbour Post");
        assertThat(one.author()).isEqualTo("Mia Lund");
        assertThat(one.address()).isEqualTo("https://harbour.example/1");
        assertThat(one.published())
                .extracting(Published::value, Published::rule)
                .containsExactly("2023-09-12T10:00:00Z", "feed");
        assertThat(found.sources().get(1).hints().author()).isEqualTo("Tor Vik");
        assertThat(found.failed()).containsExactly("feed.xml!/https://harbour.example/3 NO_ARTICLE");
    }

    @Test
    void atomToo() {
        String atom = """
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour Post</title>
                <entry><title type="html">Ferry &lt;b&gt;sails&lt;/b&gt;</title>
                  <link rel="self" href="https://harbour.example/self"/><link href="https://harbour.example/1"/>
                  <published>2023-09-12T10:00:00+02:00</published><updated>2023-09-13T10:00:00Z</updated>
                  <author><name>Mia Lund</name><email>m@x.example</email></author>
                  <source><title>Quay News</title></source>
                  <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The ferry&nbsp;sails.</p></div></content></entry>
                <entry><id>2</id><summary>It came back.</summary></entry>
                </feed>
                """;
        Unpacked found = Unpacked.of("a.atom", bytes(atom));
        assertThat(found.labels()).containsExactly("a.atom!/https://harbour.example/1", "a.atom!/2");
        Hints one = found.sources().get(0).hints();
        assertThat(one.title()).isEqualTo("Ferry sails");
        assertThat(one.outlet()).isEqualTo("Quay News");
        assertThat(one.author()).isEqualTo("Mia Lund");
        assertThat(one.published()).extracting(Published::value).isEqualTo("2023-09-12T10:00:00+02:00");
        assertThat(found.told().get(0)).contains("sails.</p>");
    }

    @Test
    void rdfToo() {
        String rdf = """
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
                  xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel><title>Harbour Post</title><items><rdf:Seq/></items></channel>
                <item><title>One</title><link>u:1</link><dc:date>2023-09-12</dc:date><description>It sails.</description></item>
                </rdf:RDF>
                """;
        Unpacked found = Unpacked.of("a.rdf", bytes(rdf));
        assertThat(found.told()).containsExactly("a.rdf!/u:1 It sails.");
        assertThat(found.only().hints().outlet()).isEqualTo("Harbour Post");
    }

    @Test
    void aDeclaredEncodingCounts() {
        String feed =
                "<?xml version='1.0' encoding='windows-1251'?><rss><channel><item><description>Паром</description>"
                        + "</item></channel></rss>";
        assertThat(Unpacked.of("a.xml", feed.getBytes(Charset.forName("windows-1251")))
                        .told())
                .containsExactly("a.xml!/1 Паром");
        assertThat(Unpacked.of("a.xml", bytes(feed)).told()).containsExactly("a.xml!/1 Паром");
    }

    @Test
    void entitiesThatItDeclaresAreRefused() {
        String laughs = "<!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><rss><channel><item><description>&b;"
                + "</description></item></channel></rss>";
        String outside = "<!DOCTYPE rss [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><rss><channel><item>"
                + "<description>&a;</description></item></channel></rss>";
        assertThat(Unpacked.of("a.xml", bytes(laughs)).failed()).containsExactly("a.xml HOSTILE");
        assertThat(Unpacked.of("a.xml", bytes(outside)).failed()).containsExactly("a.xml HOSTILE");
    }

    @Test
    void otherXmlStaysWhole() {
        for (String xml : new String[] {
            "<nitf><body>x</body></nitf>",
            "<?xml version='1.0'?><feed><entry>x</entry></feed>",
            "<html><rss></rss></html>",
            "<!-- <rss> --><newsItem/>"
        }) {
            assertThat(Unpacked.of("a.xml", bytes(xml)).told()).containsExactly("a.xml " + xml);
        }
    }

    @Test
    void aFeedThatBreaksOffGivesWhatCameBefore() {
        int first = RSS.indexOf("</item>") + 7;
        for (int length = first; length < RSS.indexOf("</rss>"); length++) {
            Unpacked found = Unpacked.of("feed.xml", bytes(RSS.substring(0, length)));
            assertThat(found.labels()).as("%d", length).first().isEqualTo("feed.xml!/https://harbour.example/1");
            assertThat(found.failed()).as("%d", length).last().isEqualTo("feed.xml DAMAGED");
        }
    }

    @Test
    void manyItemsTakeNoMoreMemory() throws IOException {
        String item = "<item><description>" + "The ferry sails. ".repeat(60) + "</description></item>\n";
        InputStream feed = Endless.between("<rss><channel>", item, 5L * item.length() * 1000, "</channel></rss>");
        Counting count = new Counting();
        new Unpacker(Fields.DEFAULT).unpack("a.xml", feed, count);
        assertThat(count.sources()).isEqualTo(5_000);
    }

    @Test
    void anItemWithoutEndIsRefused() {
        InputStream feed = Endless.between("<rss><channel><item><description>", "long ", 3 << 20, "</description>");
        Unpacked found = Unpacked.ofAtMostAMegabyte("a.xml", feed);
        assertThat(found.failed()).containsExactly("a.xml TOO_LARGE");
        InputStream deep = Endless.between("<rss><channel><item>", "<a>", 900_000, "");
        assertThat(Unpacked.ofAtMostAMegabyte("a.xml", deep).failed()).last().isEqualTo("a.xml DAMAGED");
    }
}

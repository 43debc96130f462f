package org.entente.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.entente.read.Source;
import org.junit.jupiter.api.Test;

class FeedLinksTest {
    private static Fetched page(String text) {
        return new Fetched(
                new Source("f", text.getBytes(StandardCharsets.UTF_8)),
                URI.create("https://herald.example/feeds/all.xml"),
                Validator.NONE);
    }

    @Test
    void rss() {
        Fetched feed = page("""
                <?xml version="1.0"?><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
                <link>https://herald.example/</link><atom:link rel="self" href="https://herald.example/feeds/all.xml"/>
                <item><title>A</title><link> https://herald.example/a?x=1&amp;y=2 </link></item>
                <item><title>B</title><link><![CDATA[/b]]></link><guid>17</guid></item>
                <item><guid>https://herald.example/c</guid></item>
                <item><guid isPermaLink="false">https://herald.example/d</guid></item>
                <item><link>https://herald.example/a?x=1&amp;y=2</link></item>
                </channel></rss>""");
        assertThat(FeedLinks.isFeed(feed)).isTrue();
        assertThat(FeedLinks.of(feed))
                .containsExactly(
                        "https://herald.example/a?x=1&y=2", "https://herald.example/b", "https://herald.example/c");
    }

    @Test
    void atomAndRdf() {
        assertThat(FeedLinks.of(page("""
                        <feed xmlns="http://www.w3.org/2005/Atom"><link href="https://herald.example/"/>
                        <entry><link rel="edit" href="e"/><link rel="alternate" href="../a"/></entry>
                        <entry><link href="b"/></entry></feed>""")))
                .containsExactly("https://herald.example/a", "https://herald.example/feeds/b");
        assertThat(FeedLinks.of(page("""
                        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
                        <item rdf:about="x"><link>https://herald.example/a</link></item></rdf:RDF>"""))).containsExactly("https://herald.example/a");
    }

    @Test
    void aPageIsNoFeedAndAHostileFeedDoesNoHarm() {
        assertThat(FeedLinks.isFeed(page("<!DOCTYPE html><html><body><item></item></body></html>")))
                .isFalse();
        Fetched bomb = page("""
                <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]>
                <rss><channel><item><link>https://herald.example/&a;&b;</link></item></channel></rss>""");
        assertThat(FeedLinks.of(bomb)).noneMatch(link -> link.contains("aaaa") || link.contains("root:"));
        assertThat(FeedLinks.of(page("<rss>" + "<a>".repeat(100_000)))).isEmpty();
    }
}

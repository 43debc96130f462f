package org.entente.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.entente.read.UnreadableException.Reason;
import org.entente.record.Block.Kind;
import org.entente.record.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class NewsXmlTest {
    private static final String SENTENCE =
            "The ministers of the two states met in the harbour town on Monday and agreed to reopen the railway.";

    private static final String NITF = """
            <nitf><head><title>RAIL</title><docdata><date.issue norm="20210304T101500Z"/></docdata>
            <pubdata name="Harbour Times" date.publication="20210305"/></head>
            <body><body.head><hedline><hl1>Railway to be reopened</hl1></hedline>
            <byline>By <person>Maria Lindqvist</person></byline><distributor>Reuters</distributor>
            <dateline><location>OSLO</location>, March 4</dateline></body.head>
            <body.content><media><media-reference source="x.jpg"/><media-caption>A train at the coast.</media-caption></media>
            <block><p>%s</p><hl2>What is next</hl2><p>The bridges &amp; stations are to be looked at.</p></block>
            </body.content></body></nitf>
            """.formatted(SENTENCE);

    @Test
    void nitf() {
        Document document = Reading.read(
                "a.xml",
                bytes("<?xml version=\"1.0\"?>\n<!DOCTYPE nitf SYSTEM \"http://127.0.0.1/nitf.dtd\">\n" + NITF));
        assertThat(document.title()).isEqualTo("Railway to be reopened");
        assertThat(document.outlet()).isEqualTo("Harbour Times");
        assertThat(document.agency()).isEqualTo("Reuters");
        assertThat(document.author()).isEqualTo("Maria Lindqvist");
        assertThat(Objects.requireNonNull(document.published()).value()).isEqualTo("2021-03-04T10:15:00Z");
        assertThat(Reading.blocks(document))
                .containsExactly(
                        "TITLE Railway to be reopened",
                        "BYLINE By Maria Lindqvist",
                        "BYLINE Reuters",
                        "BYLINE OSLO, March 4",
                        "CAPTION A train at the coast.",
                        "PARAGRAPH " + SENTENCE,
                        "HEADING What is next",
                        "PARAGRAPH The bridges & stations are to be looked at.");
    }

    @Test
    void newsMlG2() {
        String item = """
                <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet><packageItem/>
                <newsItem xml:lang="en"><rightsInfo><copyrightHolder literal="Reuters"/></rightsInfo>
                <itemMeta><provider literal="reuters.com"><name>Reuters</name></provider>
                <versionCreated>2021-03-04T10:15:00+01:00</versionCreated></itemMeta>
                <contentMeta><headline>Railway to be reopened</headline><by>By Maria Lindqvist</by></contentMeta>
                <contentSet>%s</contentSet></newsItem></itemSet></newsMessage>
                """;
        for (String content : new String[] {
            "<inlineXML><h:html xmlns:h=\"http://www.w3.org/1999/xhtml\"><h:head><h:title>x</h:title></h:head><h:body><h:p>"
                    + SENTENCE + "</h:p></h:body></h:html></inlineXML>",
            "<inlineXML>" + NITF + "</inlineXML>",
            "<inlineData contenttype=\"text/plain\">" + SENTENCE + "</inlineData>"
        }) {
            Document document = Reading.read("a.xml", bytes(item.formatted(content)));
            assertThat(document.title()).isEqualTo("Railway to be reopened");
            assertThat(document.agency()).isEqualTo("Reuters");
            assertThat(document.author()).isEqualTo("Maria Lindqvist");
            assertThat(document.published()).isNotNull();
            assertThat(Reading.of(document, Kind.PARAGRAPH)).contains(SENTENCE);
        }
    }

    @Test
    void newsMl1() {
        Document document = Reading.read("a.xml", bytes("""
                <NewsML><NewsItem><NewsManagement><ThisRevisionCreated>20210304T101500+0100</ThisRevisionCreated>
                </NewsManagement><NewsComponent><NewsLines><HeadLine>Railway to be reopened</HeadLine>
                <ByLine>By Maria Lindqvist</ByLine></NewsLines><AdministrativeMetadata><Provider>
                <Party FormalName="Reuters"/></Provider></AdministrativeMetadata>
                <ContentItem><DataContent><p>%s</p></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>
                """.formatted(SENTENCE)));
        assertThat(document.title()).isEqualTo("Railway to be reopened");
        assertThat(document.agency()).isEqualTo("Reuters");
        assertThat(Objects.requireNonNull(document.published()).value()).isEqualTo("2021-03-04T10:15:00+01:00");
        assertThat(Reading.of(document, Kind.PARAGRAPH)).containsExactly(SENTENCE);
    }

    @Test
    void entitiesAreRefused() {
        assertThat(reason("<!DOCTYPE nitf [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]>" + NITF))
                .isEqualTo(Reason.HOSTILE);
        assertThat(reason("<!DOCTYPE nitf [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + NITF))
                .isEqualTo(Reason.HOSTILE);
    }

    @Test
    void nestingEnds() {
        String deep = "<block>".repeat(200_000);
        assertThat(Reading.read("a.xml", bytes(NITF.replace("<block>", deep))).text())
                .contains(SENTENCE);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Reason reason(String xml) {
        try {
            throw new AssertionError(
                    Reading.READER.read(new Source("a.xml", bytes(xml))).text());
        } catch (UnreadableException e) {
            return e.reason();
        }
    }
}

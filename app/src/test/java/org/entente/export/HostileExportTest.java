package org.entente.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.entente.dossier.CodedDocument;
import org.entente.dossier.Dossier;
import org.entente.dossier.Records;
import org.entente.export.Exporter.Format;
import org.entente.export.Exporter.What;
import org.entente.merge.Merger;
import org.entente.record.Actor;
import org.entente.record.Event;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Words that break formats, or run in what reads them, stand in names, outlets and sentences. */
class HostileExportTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> PARTS = List.of(
            "\"",
            "'",
            "\t",
            "\n",
            "\r\n",
            ",",
            ";",
            "\\",
            "=cmd|' /C calc'!A0",
            "@SUM(1+1)",
            "+1",
            "-2",
            "]]>",
            "<![CDATA[",
            "<!--",
            "<script>alert(1)</script>",
            "&amp;",
            "&#x0;",
            "\u0000",
            "\u0007",
            "\u001b[31m",
            "\u0085",
            "\u200f",
            "\u202e",
            "\u2028",
            "\ufeff",
            "\uffff",
            "\ud800",
            "\udc00x",
            "😀",
            "BEGIN:VEVENT",
            "\\n",
            "é",
            "عربي",
            "|",
            "`");

    private final Path temp;

    HostileExportTest(@TempDir Path temp) {
        this.temp = temp;
    }

    @Test
    void wordsSurviveInEveryFormatAndDoNothing() throws Exception {
        long seed = Long.getLong("entente.seed", System.nanoTime());
        System.out.println("HostileExportTest seed " + seed);
        Random random = new Random(seed);
        List<CodedDocument> reports = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            reports.add(Records.report(
                    i, words(random), LocalDate.of(2021, 3, 8).plusDays(i), actor(random), actor(random), 1));
        }
        try (Dossier dossier = Dossier.open(temp.resolve("dossier"))) {
            dossier.add(reports, List.of());
            dossier.refresh(new Merger());
            List<Event> events = new ArrayList<>();
            dossier.eachEvent(org.entente.dossier.Filter.all(), events::add);
            assertThat(events).hasSizeGreaterThan(30);
            gdelt(dossier, events);
            polecat(dossier, events);
            plover(dossier, events);
            graphs(dossier, events);
            calendar(dossier, events);
            html(dossier, events);
            JsonNode timeline = JSON.readTree(Exported.words(dossier, What.EVENTS, Format.TIMELINE));
            assertThat(timeline.get("events")).hasSize(events.size()).allSatisfy(e -> assertThat(
                            e.at("/text/headline").asText() + e.at("/text/text").asText())
                    .doesNotContain("<script"));
            ftm(dossier, events);
        }
    }

    private static String words(Random random) {
        StringBuilder words = new StringBuilder(random.nextBoolean() ? "" : "A");
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            words.append(PARTS.get(random.nextInt(PARTS.size())));
        }
        return words.append(" B").append(random.nextInt(1000)).toString();
    }

    private static Actor actor(Random random) {
        return Actor.byWords(words(random), random.nextBoolean() ? "NOR" : null, Actor.Kind.GROUP);
    }

    /** No matter what the words are: what a cell may hold of them. */
    private static String cell(String words) {
        StringBuilder cell = new StringBuilder();
        words.codePoints().forEach(c -> {
            boolean blank = c < 0x20 || c >= 0x7f && c < 0xa0 || c == 0x2028 || c == 0x2029;
            cell.appendCodePoint(blank ? ' ' : c == 0xffff ? 0xfffd : c);
        });
        return cell.length() > 0 && "=+-@".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell.toString();
    }

    private void gdelt(Dossier dossier, List<Event> events) throws Exception {
        List<Map<String, String>> rows =
                Exported.table(temp, Exported.words(dossier, What.EVENTS, Format.GDELT), Exported.gdeltEvents(), false);
        assertThat(rows)
                .extracting(r -> r.get("Actor1Name"))
                .containsExactlyElementsOf(events.stream()
                        .map(e -> cell(e.actors().get(0).name().toUpperCase(Locale.ROOT)))
                        .toList());
        assertThat(Exported.table(
                        temp, Exported.words(dossier, What.CLAIMS, Format.GDELT), Exported.gdeltMentions(), false))
                .hasSizeGreaterThanOrEqualTo(events.size());
    }

    private void polecat(Dossier dossier, List<Event> events) throws Exception {
        List<Map<String, String>> rows =
                Exported.table(temp, Exported.words(dossier, What.EVENTS, Format.POLECAT), Exported.polecat(), true);
        assertThat(rows)
                .extracting(r -> r.get("Event ID"))
                .containsExactlyElementsOf(events.stream().map(Event::id).toList());
        assertThat(rows).allSatisfy(r -> assertThat(r.values())
                .allSatisfy(v -> assertThat(v).doesNotContainPattern("^[=+@]|^-[^\\d]|[\\x00-\\x1f]")));
    }

    private static void plover(Dossier dossier, List<Event> events) throws Exception {
        List<String> lines =
                Exported.words(dossier, What.EVENTS, Format.PLOVER).lines().toList();
        assertThat(lines).hasSameSizeAs(events);
        for (int i = 0; i < lines.size(); i++) {
            assertThat(JSON.readTree(lines.get(i))
                            .at("/source/0/identifier_text")
                            .asText())
                    .isEqualTo(events.get(i).actors().get(0).name());
        }
    }

    private static void graphs(Dossier dossier, List<Event> events) throws Exception {
        TreeSet<String> names = new TreeSet<>();
        for (Event event : events) {
            event.actors().forEach(a -> names.add(cell(a.name()).replaceFirst("^'(?=[=+@-])", "")));
            event.recipients().forEach(a -> names.add(cell(a.name()).replaceFirst("^'(?=[=+@-])", "")));
        }
        for (Format format : List.of(Format.GRAPHML, Format.GEXF)) {
            NodeList nodes = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(
                            Exported.words(dossier, What.EVENTS, format).getBytes(UTF_8)))
                    .getElementsByTagName("node");
            TreeSet<String> read = new TreeSet<>();
            for (int i = 0; i < nodes.getLength(); i++) {
                Element node = (Element) nodes.item(i);
                String name = format == Format.GEXF
                        ? node.getAttribute("label")
                        : node.getElementsByTagName("data").item(1).getTextContent();
                read.add(cell(name).replaceFirst("^'(?=[=+@-])", ""));
            }
            assertThat(read).as("%s", format).isEqualTo(names);
        }
    }

    private static void calendar(Dossier dossier, List<Event> events) {
        List<VEvent> read = Biweekly.parse(Exported.words(dossier, What.EVENTS, Format.ICS))
                .first()
                .getEvents();
        assertThat(read)
                .extracting(e -> e.getSummary().getValue())
                .containsExactlyElementsOf(events.stream()
                        .map(e -> cell(e.standing() + ": " + e.headline()))
                        .toList());
        assertThat(read)
                .allSatisfy(e -> assertThat(e.getExperimentalProperties()).isEmpty());
    }

    private static void html(Dossier dossier, List<Event> events) {
        org.jsoup.nodes.Document brief = Jsoup.parse(Exported.words(dossier, What.EVENTS, Format.HTML));
        assertThat(brief.select("article")).hasSameSizeAs(events);
        assertThat(brief.select("script, img, link, iframe")).isEmpty();
    }

    private void ftm(Dossier dossier, List<Event> events) throws Exception {
        byte[] ftm = Exported.words(dossier, What.EVENTS, Format.FTM).getBytes(UTF_8);
        long told = new String(ftm, UTF_8)
                .lines()
                .filter(l -> l.contains("\"schema\":\"Event\""))
                .count();
        assertThat(told).isEqualTo(events.size());
        Python.need("followthemoney");
        Python.run(temp, FormatsTest.FTM, ftm);
    }
}

package org.entente.export;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.dossier.Dossier;
import org.entente.dossier.Filter;
import org.entente.dossier.Records;
import org.entente.export.Exporter.Format;
import org.entente.export.Exporter.What;
import org.entente.merge.Merger;
import org.entente.record.Event;
import org.entente.record.Standing;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Five reports in each format, read back by readers that are not ours. */
class FormatsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path temp;
    private final Dossier dossier;
    /** Norway visited Chile: reported, with a day and a place. */
    private final Event visit;
    /** Norway gave aid to Kim: reported, of which only the report's day is known. */
    private final Event aid;
    /** The minister denies that she threatened Kim. */
    private final Event threat;
    /** The European Union will visit Chile. */
    private final Event plan;
    /** Chile accused Kim, in a report that nobody dated. */
    private final Event undated;

    private final Graph<String, DefaultEdge> graph = new DirectedPseudograph<>(
            SupplierUtil.createStringSupplier(), SupplierUtil.createDefaultEdgeSupplier(), false);
    private final Map<String, Map<String, String>> nodes = new HashMap<>();
    private final Map<DefaultEdge, Map<String, String>> edges = new HashMap<>();

    FormatsTest(@TempDir Path temp) {
        this.temp = temp;
        this.dossier = Dossier.open(temp.resolve("dossier"));
        LocalDate day = LocalDate.of(2021, 3, 8);
        dossier.add(
                List.of(
                        Records.report(1, "El Cóndor", day, Records.NORWAY, Records.CHILE, 1),
                        Records.report(2, "Nordic Wire", day.plusDays(2), Records.NORWAY, Records.KIM, 4),
                        Records.report(3, "The Fjord Post", day.plusDays(1), Records.MINISTER, Records.KIM, 2),
                        Records.report(4, "El Cóndor", day, Records.UNION, Records.CHILE, 3),
                        Records.report(5, null, null, Records.CHILE, Records.KIM, 0)),
                List.of());
        dossier.refresh(new Merger());
        this.visit = only(Filter.all().text("Punta Arenas"));
        this.aid = only(Filter.all().text("blankets"));
        this.threat = only(Filter.all().text("threatened"));
        this.plan = only(Filter.all().text("will visit"));
        this.undated = only(Filter.all().text("accused"));
        assertThat(List.of(visit, aid, threat, plan, undated))
                .extracting(Event::standing)
                .containsExactly(
                        Standing.REPORTED, Standing.REPORTED, Standing.DENIED, Standing.PLANNED, Standing.REPORTED);
    }

    @AfterEach
    void close() {
        dossier.close();
    }

    private Event only(Filter filter) {
        List<Event> events = dossier.events(filter);
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    @Test
    void gdeltListsWhatIsReportedAndDated() throws IOException, SQLException {
        String tsv = Exported.words(dossier, What.EVENTS, Format.GDELT);
        assertThat(tsv.lines())
                .allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(61));
        List<Map<String, String>> rows = Exported.table(temp, tsv, Exported.gdeltEvents(), false);
        assertThat(rows).extracting(r -> r.get("EventCode")).containsExactlyInAnyOrder("042", "070");
        Map<String, String> row = rows.get("042".equals(rows.get(0).get("EventCode")) ? 0 : 1);
        assertThat(row)
                .containsEntry("SQLDATE", "20210308")
                .containsEntry("MonthYear", "202103")
                .containsEntry("Year", "2021")
                .containsEntry("FractionDate", "2021.2685")
                .containsEntry("Actor1Code", "NOR")
                .containsEntry("Actor1Name", "NORWAY")
                .containsEntry("Actor2CountryCode", "CHL")
                .containsEntry("EventBaseCode", "042")
                .containsEntry("EventRootCode", "04")
                .containsEntry("QuadClass", "1")
                .containsEntry("GoldsteinScale", "1.9")
                .containsEntry("NumMentions", "1")
                .containsEntry("NumArticles", "1")
                .containsEntry("AvgTone", "")
                .containsEntry("ActionGeo_FullName", "Punta Arenas, Chile")
                .containsEntry("ActionGeo_Lat", "-53.16")
                .containsEntry("DATEADDED", "20210308000000")
                .containsEntry("SOURCEURL", "Report 1 on 🌍 affairs");
        Map<String, String> other = rows.get("042".equals(rows.get(0).get("EventCode")) ? 1 : 0);
        assertThat(other).containsEntry("SQLDATE", "20210310").containsEntry("Actor2Code", "KOR");
    }

    @Test
    void gdeltCannotTellStandingAndSoSaysNothing() {
        assertThat(Exported.of(dossier, What.EVENTS, Format.GDELT, Filter.all().standing(Standing.DENIED)))
                .isEmpty();
        Exporter exporter = new Exporter(dossier);
        assertThat(exporter.silenced(Format.GDELT, Filter.all())).isEqualTo(2);
        assertThat(exporter.silenced(Format.GDELT, Filter.all().standing(Standing.PLANNED)))
                .isEqualTo(1);
        assertThat(exporter.silenced(Format.POLECAT, Filter.all())).isZero();
    }

    @Test
    void mentionsLeadToTheirEventsAndTellTheirHolders() throws IOException, SQLException {
        String tsv = Exported.words(dossier, What.CLAIMS, Format.GDELT);
        assertThat(tsv.lines())
                .allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(16));
        List<Map<String, String>> mentions = Exported.table(temp, tsv, Exported.gdeltMentions(), false);
        List<Map<String, String>> events =
                Exported.table(temp, Exported.words(dossier, What.EVENTS, Format.GDELT), Exported.gdeltEvents(), false);
        assertThat(mentions)
                .extracting(m -> m.get("GLOBALEVENTID"))
                .containsExactlyElementsOf(
                        events.stream().map(e -> e.get("GLOBALEVENTID")).toList());
        assertThat(mentions).anySatisfy(m -> assertThat(m)
                .containsEntry("MentionTimeDate", "20210308000000")
                .containsEntry("MentionType", "2")
                .containsEntry("MentionSourceName", "El Cóndor")
                .containsEntry("Confidence", "80")
                .containsEntry(
                        "Extras",
                        "claim=" + visit.claims().get(0)
                                + ";standing=reported;factuality=CT+;author_factuality=CT+;holders=El Cóndor"));
    }

    @Test
    void ploverRecordsFitTheManual() throws IOException {
        JsonSchema schema;
        try (InputStream in = getClass().getResourceAsStream("plover.schema.json")) {
            schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(Objects.requireNonNull(in));
        }
        Map<String, JsonNode> records = new HashMap<>();
        for (String line :
                Exported.words(dossier, What.EVENTS, Format.PLOVER).lines().toList()) {
            JsonNode record = JSON.readTree(line);
            assertThat(schema.validate(record, c -> c.getExecutionConfig().setFormatAssertionsEnabled(true)))
                    .as(line)
                    .isEmpty();
            records.put(record.get("id").asText(), record);
        }
        assertThat(records).containsOnlyKeys(visit.id(), aid.id(), threat.id(), plan.id());
        JsonNode record = of(records, visit);
        assertThat(record.get("date").asText()).isEqualTo("2021-03-08");
        assertThat(record.get("date_rule").asText()).isEqualTo("weekday, past tense");
        assertThat(record.at("/source/0/code").asText()).isEqualTo("NOR");
        assertThat(record.at("/recipient/0/identifier_id").asText()).isEqualTo("Q298");
        assertThat(record.at("/event_loc/geonameid").asLong()).isEqualTo(3874787);
        assertThat(record.at("/event_loc/country code").asText()).isEqualTo("CL");
        assertThat(record.get("context")).extracting(JsonNode::asText).containsExactly("diplomatic", "environment");
        assertThat(of(records, threat).get("standing").asText()).isEqualTo("denied");
        assertThat(of(records, threat).at("/claims/0/holders/1/name").asText()).isEqualTo("Łucja Bjørnstad");
        assertThat(of(records, plan).get("date_rule").asText()).isEqualTo("publication of the first report");
    }

    private static JsonNode of(Map<String, JsonNode> records, Event event) {
        return Objects.requireNonNull(records.get(event.id()));
    }

    @Test
    void polecatRowsCarryTheirStandingAmongTheContexts() throws IOException, SQLException {
        List<Map<String, String>> rows =
                Exported.table(temp, Exported.words(dossier, What.EVENTS, Format.POLECAT), Exported.polecat(), true);
        assertThat(rows)
                .extracting(r -> r.get("Event ID"))
                .containsExactlyInAnyOrder(visit.id(), aid.id(), threat.id(), plan.id());
        assertThat(row(rows, visit))
                .containsEntry("Event Date", "2021-03-08")
                .containsEntry("Event Type", "CONSULT")
                .containsEntry("Event Mode", "visit")
                .containsEntry("Intensity", "")
                .containsEntry("Quad Code", "VERBAL COOPERATION")
                .containsEntry("Contexts", "diplomatic; environment; standing:reported")
                .containsEntry("Actor Name", "Norway")
                .containsEntry("Wikipedia Actor ID", "Q20")
                .containsEntry("Recipient Country", "CHL")
                .containsEntry("GeoNames ID", "3874787")
                .containsEntry("Source", "El Cóndor");
        assertThat(row(rows, plan))
                .containsEntry("Contexts", "diplomatic; environment; future; standing:planned")
                .containsEntry("Primary Actor Sector", "IGO");
        assertThat(row(rows, threat)).containsEntry("Contexts", "diplomatic; environment; standing:denied");
    }

    private static Map<String, String> row(List<Map<String, String>> rows, Event event) {
        return rows.stream()
                .filter(r -> event.id().equals(r.get("Event ID")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void graphmlFitsItsSchemaAndEachEdgeTellsHowItsEventsStand() {
        GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
        importer.setSchemaValidation(true);
        importer.setVertexFactory(id -> id);
        importer.addVertexAttributeConsumer((at, value) -> put(nodes, at.getFirst(), at.getSecond(), value));
        importer.addEdgeAttributeConsumer((at, value) -> put(edges, at.getFirst(), at.getSecond(), value));
        importer.importGraph(graph, new StringReader(Exported.words(dossier, What.EVENTS, Format.GRAPHML)));
        check();
    }

    @Test
    void gexfReadsAsTheSameGraph() {
        SimpleGEXFImporter<String, DefaultEdge> importer = new SimpleGEXFImporter<>();
        importer.setSchemaValidation(false); // its schema is of version 1.2
        importer.setVertexFactory(id -> id);
        importer.addVertexAttributeConsumer((at, value) -> put(nodes, at.getFirst(), at.getSecond(), value));
        importer.addEdgeAttributeConsumer((at, value) -> put(edges, at.getFirst(), at.getSecond(), value));
        importer.importGraph(graph, new StringReader(Exported.words(dossier, What.EVENTS, Format.GEXF)));
        check();
    }

    private void check() {
        Map<String, Map<String, String>> actors = new HashMap<>();
        nodes.values().forEach(node -> actors.put(String.valueOf(node.get("actor")), node));
        Map<String, Map<String, String>> pairs = new HashMap<>();
        edges.forEach((edge, values) ->
                pairs.put(actor(graph.getEdgeSource(edge)) + " → " + actor(graph.getEdgeTarget(edge)), values));
        assertThat(actors).containsOnlyKeys("Q20", "Q298", "Q458", "name:kim jae-ho", "name:łucja bjørnstad");
        assertThat(actors.get("Q20")).containsEntry("name", "Norway").containsEntry("events", "2");
        assertThat(actors.get("name:łucja bjørnstad"))
                .containsEntry("country", "NOR")
                .containsEntry("sector", "GOV");
        assertThat(pairs)
                .containsOnlyKeys(
                        "Q20 → Q298",
                        "Q20 → name:kim jae-ho",
                        "name:łucja bjørnstad → name:kim jae-ho",
                        "Q458 → Q298",
                        "Q298 → name:kim jae-ho");
        assertThat(pairs.get("Q20 → Q298"))
                .containsEntry("standings", "1 reported")
                .containsEntry("reported", "1")
                .containsEntry("consult", "1")
                .containsEntry("quad1", "1")
                .containsEntry("first", "2021-03-08");
        assertThat(pairs.get("name:łucja bjørnstad → name:kim jae-ho"))
                .containsEntry("standings", "1 denied")
                .containsEntry("reported", "0")
                .containsEntry("denied", "1");
    }

    private String actor(String node) {
        return String.valueOf(Objects.requireNonNull(nodes.get(node)).get("actor"));
    }

    private static <T> void put(Map<T, Map<String, String>> all, T of, String name, Attribute value) {
        all.computeIfAbsent(of, k -> new HashMap<>()).put(name, value.getValue());
    }

    @Test
    void networkxReadsBothGraphs() throws IOException, InterruptedException {
        Python.need("networkx");
        String script = """
                import sys, networkx as n
                g = %s
                assert g.is_directed() and len(g) == 5 and g.number_of_edges() == 5, g
                a = {d['actor']: n for n, d in g.nodes(data=True)}
                print(g.edges[a['Q20'], a['Q298']]['standings'], g.nodes[a['Q20']]['events'])""";
        byte[] gexf = Exported.of(dossier, What.EVENTS, Format.GEXF, Filter.all());
        assertThat(Python.run(temp, script.formatted("n.read_gexf(sys.argv[1], version='1.3')"), gexf))
                .isEqualToIgnoringNewLines("1 reported 2");
        byte[] graphml = Exported.of(dossier, What.EVENTS, Format.GRAPHML, Filter.all());
        assertThat(Python.run(temp, script.formatted("n.read_graphml(sys.argv[1])"), graphml))
                .isEqualToIgnoringNewLines("1 reported 2");
    }

    @Test
    void followTheMoneyKnowsEveryEntity() throws IOException, InterruptedException {
        byte[] ftm = Exported.of(dossier, What.EVENTS, Format.FTM, Filter.all());
        Map<String, Integer> schemas = new HashMap<>();
        for (String line :
                new String(ftm, java.nio.charset.StandardCharsets.UTF_8).lines().toList()) {
            JsonNode entity = JSON.readTree(line);
            schemas.merge(entity.get("schema").asText(), 1, Integer::sum);
            if (entity.get("id").asText().equals(threat.id())) {
                assertThat(entity.at("/properties/name/0").asText()).startsWith("DENIED: ");
            }
        }
        assertThat(schemas)
                .containsOnly(
                        Map.entry("PublicBody", 3),
                        Map.entry("Person", 2),
                        Map.entry("Article", 5),
                        Map.entry("Event", 5),
                        Map.entry("Documentation", 5));
        Python.need("followthemoney");
        assertThat(Python.run(temp, FTM, ftm)).contains("20 entities").contains("DENIED: ");
    }

    /** Reads entities, checks every property against its schema and type, and that every reference leads somewhere. */
    static final String FTM = """
            import json, sys
            from followthemoney import model
            entities = {}
            for line in open(sys.argv[1], encoding='utf-8'):
                data = json.loads(line)
                entity = model.get_proxy(data)
                model.get(entity.schema.name).validate(data)
                for prop in data['properties']:
                    for value in data['properties'][prop]:
                        p = entity.schema.get(prop)
                        assert p is not None, (entity.schema.name, prop)
                        assert p.type.validate(value), (prop, value)
                assert entity.id not in entities, entity.id
                entities[entity.id] = entity
            for entity in entities.values():
                for prop, value in entity.itervalues():
                    if prop.type.name == 'entity':
                        assert entities[value].schema.is_a(prop.range), (prop, value)
            print(len(entities), 'entities')
            for entity in entities.values():
                print(entity.caption)
            """;

    @Test
    void calendarsHaveADayAndAStandingForEachEvent() {
        String ics = Exported.words(dossier, What.EVENTS, Format.ICS);
        assertThat(ics.lines())
                .allSatisfy(line -> assertThat(line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length)
                        .isLessThanOrEqualTo(75));
        ICalendar calendar = Biweekly.parse(ics).first();
        assertThat(calendar.validate(biweekly.ICalVersion.V2_0).isEmpty())
                .as(calendar.validate(biweekly.ICalVersion.V2_0).toString())
                .isTrue();
        assertThat(calendar.getEvents())
                .extracting(e -> e.getSummary().getValue())
                .containsExactlyInAnyOrder(
                        "REPORTED: " + visit.headline(), "REPORTED: " + aid.headline(), "DENIED: " + threat.headline());
        VEvent event = calendar.getEvents().stream()
                .filter(e -> e.getUid().getValue().equals(visit.id() + "@entente"))
                .findFirst()
                .orElseThrow();
        assertThat(event.getDateStart().getValue().getRawComponents().toString())
                .contains("20210308");
        assertThat(event.getDateEnd().getValue().hasTime()).isFalse();
        assertThat(event.getDateEnd().getValue().getRawComponents().toString()).contains("20210309");
        assertThat(event.getStatus().getValue()).isEqualTo("CONFIRMED");
        assertThat(event.getDescription().getValue())
                .contains("\nWhen: 8 March 2021 (weekday, past tense)\n")
                .contains("El Cóndor affirms: Norway met Chile in Punta Arenas on Monday.")
                .contains("\nSource: Report 1 on 🌍 affairs");
        assertThat(event.getLocation().getValue()).isEqualTo("Punta Arenas, Chile");
    }

    @Test
    void timelinesAreGroupedByStanding() throws IOException {
        JsonNode timeline = JSON.readTree(Exported.words(dossier, What.EVENTS, Format.TIMELINE));
        assertThat(timeline.get("events"))
                .extracting(e ->
                        e.get("group").asText() + " " + e.at("/start_date/day").asInt())
                .containsExactlyInAnyOrder("reported 8", "reported 10", "denied 9");
        assertThat(timeline.get("events"))
                .extracting(e -> e.at("/text/headline").asText())
                .contains("REPORTED: " + visit.headline());
    }

    @Test
    void briefsHaveAllEventsByDayWithStandingHolderAndSource() {
        Document brief = Jsoup.parse(Exported.words(dossier, What.EVENTS, Format.HTML));
        assertThat(brief.select("h2").eachText())
                .containsExactly("8 March 2021", "by 9 March 2021", "by 10 March 2021", "Undated", "Sources");
        assertThat(brief.select("article")).hasSize(5);
        assertThat(brief.select("article .standing").eachText())
                .containsExactlyInAnyOrder("reported", "reported", "reported", "denied", "planned");
        Element first = Objects.requireNonNull(brief.selectFirst("article"));
        assertThat(first.text())
                .contains(visit.headline(), "El Cóndor affirms: Norway met Chile in Punta Arenas on Monday. [1]");
        assertThat(first.select("mark").text()).isEqualTo("met");
        assertThat(brief.select("ol > li")).hasSize(5);
        assertThat(brief.select("ol > li").get(0).text()).startsWith("Report 1 on 🌍 affairs. El Cóndor, 2021-03-08.");
        assertThat(brief.select("script, img, link, iframe, [onclick]")).isEmpty();
    }

    @Test
    void filtersNarrowEveryFormatAndTheLinesOfClaims() {
        Filter filter = Filter.all().standing(Standing.PLANNED);
        for (Format format : Format.values()) {
            if (format.isText() && format != Format.GDELT) {
                String words = new String(
                        Exported.of(dossier, What.EVENTS, format, filter), java.nio.charset.StandardCharsets.UTF_8);
                assertThat(words).as("%s", format).doesNotContain("Norway");
            }
        }
        assertThat(new String(
                                Exported.of(dossier, What.CLAIMS, Format.JSONL, filter),
                                java.nio.charset.StandardCharsets.UTF_8)
                        .lines())
                .hasSize(1);
        assertThat(new String(
                                Exported.of(
                                        dossier,
                                        What.DOCUMENTS,
                                        Format.CSV,
                                        Filter.all().outlet("cóndor")),
                                java.nio.charset.StandardCharsets.UTF_8)
                        .lines())
                .hasSize(3);
        assertThat(new String(
                                Exported.of(
                                        dossier,
                                        What.EVENTS,
                                        Format.JSONL,
                                        Filter.all().offset(1).limit(3)),
                                java.nio.charset.StandardCharsets.UTF_8)
                        .lines())
                .hasSize(3);
    }
}

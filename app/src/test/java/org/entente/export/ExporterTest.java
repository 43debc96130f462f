package org.entente.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.entente.dossier.CodedDocument;
import org.entente.dossier.Dossier;
import org.entente.dossier.Filter;
import org.entente.dossier.Records;
import org.entente.export.Exporter.Format;
import org.entente.export.Exporter.What;
import org.entente.merge.Merger;
import org.entente.record.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExporterTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path temp;

    ExporterTest(@TempDir Path temp) {
        this.temp = temp;
    }

    private static byte[] export(Dossier dossier, What what, Format format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Exporter(dossier).export(what, format, Filter.all(), out);
        return out.toByteArray();
    }

    private Dossier of(CodedDocument... reports) {
        Dossier dossier = Dossier.open(temp.resolve("dossier"));
        dossier.add(List.of(reports), List.of());
        dossier.refresh(new Merger());
        return dossier;
    }

    private static JsonNode line(Dossier dossier, What what) throws IOException {
        List<String> lines = new String(export(dossier, what, Format.JSONL), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(lines).hasSize(1);
        return JSON.readTree(lines.get(0));
    }

    private static void is(JsonNode node, String json) throws IOException {
        assertThat(node).isEqualTo(JSON.readTree(json.replace('\'', '"')));
    }

    @Test
    void linesHaveTheStableFields() throws IOException {
        CodedDocument report =
                Records.report(3, "El Cóndor", LocalDate.of(2021, 3, 8), Records.NORWAY, Records.CHILE, 1);
        Document document = report.document();
        String claim = report.claims().get(0).id();
        try (Dossier dossier = of(report)) {
            String event = dossier.eventOf(claim).orElseThrow();
            is(line(dossier, What.DOCUMENTS), """
                    {'id':'%s','uri':'reports/3.txt','title':'Report 3 on 🌍 affairs','outlet':'El Cóndor','agency':'AP',
                    'origin':'%s','published':'2021-03-08','published_precision':'day','language':'en','sha256':'%s',
                    'chars':%d,'modified':'2021-04-01','section':'World','address':'https://elcondor.example/3',
                    'original':{'outlet':'Dagen','language':'no'}}""".formatted(
                            document.id(), document.id(), document.sha256(), document.chars()));
            is(line(dossier, What.CLAIMS), """
                    {'id':'%s','document':'%s',
                    'sentence':{'start':25,'end':67,'exact':'Norway met Chile in Punta Arenas on Monday.'},
                    'evidence':{'start':32,'end':35,'exact':'met'},'quote':null,'event':'%s','type':'CONSULT',
                    'mode':'visit','contexts':['diplomatic','environment'],
                    'actors':[{'id':'Q20','name':'Norway','country':'NOR','kind':'state','mention':'Norway','sector':null}],
                    'recipients':[{'id':'Q298','name':'Chile','country':'CHL','kind':'state','mention':'Chile','sector':null}],
                    'place':{'name':'Punta Arenas','country':'CHL','lat':-53.16,'lon':-70.91,'geonames':3874787},
                    'time':{'start':'2021-03-08','end':'2021-03-08','text':'Monday','rule':'weekday, past tense'},
                    'tense':'past',
                    'holders':[{'kind':'author','id':null,'name':'El Cóndor','country':null,'cue':null}],
                    'factuality':'CT+','author_factuality':'CT+','confidence':0.75,'coder':'test-1'}""".replace("'start':25,'end':67", span(report))
                    .replace("'start':32,'end':35", evidence(report))
                    .formatted(claim, document.id(), event));
            is(line(dossier, What.EVENTS), """
                    {'id':'%s','type':'CONSULT','mode':'visit','quad':1,
                    'actors':[{'id':'Q20','name':'Norway','country':'NOR','kind':'state','sector':null}],
                    'recipients':[{'id':'Q298','name':'Chile','country':'CHL','kind':'state','sector':null}],
                    'place':{'name':'Punta Arenas','country':'CHL','lat':-53.16,'lon':-70.91,'geonames':3874787},
                    'time':{'start':'2021-03-08','end':'2021-03-08','text':'Monday','rule':'weekday, past tense'},
                    'standing':'reported','outlets':1,'origins':1,'claims':['%s'],
                    'headline':'Norway visited Chile in Punta Arenas'}""".formatted(event, claim));
        }
    }

    private static String span(CodedDocument report) {
        var span = report.claims().get(0).sentence().span();
        return "'start':" + span.start() + ",'end':" + span.end();
    }

    private static String evidence(CodedDocument report) {
        var span = report.claims().get(0).evidence().span();
        return "'start':" + span.start() + ",'end':" + span.end();
    }

    @Test
    void quotesAndHoldersAreWords() throws IOException {
        try (Dossier dossier = of(Records.report(1, null, null, Records.UNION, Records.KIM, 4))) {
            JsonNode claim = line(dossier, What.CLAIMS);
            assertThat(claim.get("quote").textValue()).isEqualTo("blankets and tents");
            assertThat(claim.at("/actors/0/sector").textValue()).isEqualTo("IGO");
            assertThat(claim.get("place").isNull()).isTrue();
            assertThat(claim.get("time").isNull()).isTrue();
        }
        try (Dossier dossier = Dossier.open(temp.resolve("other"))) {
            dossier.add(List.of(Records.report(2, null, null, Records.MINISTER, Records.KIM, 2)), List.of());
            JsonNode claim = line(dossier, What.CLAIMS);
            assertThat(claim.get("event").isNull()).isTrue();
            is(
                    claim.get("holders").get(1),
                    "{'kind':'actor','id':'name:łucja bjørnstad','name':'Łucja Bjørnstad','country':'NOR','cue':'denied'}");
            assertThat(claim.get("factuality").textValue()).isEqualTo("CT-");
            assertThat(claim.get("author_factuality").textValue()).isEqualTo("Uu");
        }
    }

    @Test
    void spreadsheetsRunNothing() {
        String text = "x";
        String hash = Records.sha256(text);
        Document document = new Document(
                "d" + hash.substring(0, 16),
                hash,
                "@SUM(1)",
                "=cmd|' /C calc'!A0, \"x\"",
                "-1+1",
                "+1",
                null,
                null,
                "\ten",
                text,
                List.of());
        try (Dossier dossier = of(new CodedDocument(document, List.of()))) {
            String csv = new String(export(dossier, What.DOCUMENTS, Format.CSV), StandardCharsets.UTF_8);
            assertThat(csv)
                    .isEqualTo("id,uri,title,outlet,agency,origin,published,published_precision,language,sha256,chars,"
                            + "modified,section,address,original\r\n"
                            + document.id() + ",'@SUM(1),\"'=cmd|' /C calc'!A0, \"\"x\"\"\",'-1+1,'+1,"
                            + document.id()
                            + ",,,'\ten," + hash + ",1,,,,\r\n");
        }
    }

    @Test
    void parquetHasTheSameRowsAsLines() throws IOException, SQLException {
        try (Dossier dossier = of(Records.reports(0, 25).toArray(CodedDocument[]::new));
                Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
            for (What what : What.values()) {
                Path parquet = temp.resolve(what + ".parquet");
                Files.write(parquet, export(dossier, what, Format.PARQUET));
                List<JsonNode> rows = new ArrayList<>();
                try (ResultSet row = connection
                        .createStatement()
                        .executeQuery("SELECT to_json(t)::VARCHAR FROM '" + parquet + "' t")) {
                    while (row.next()) {
                        rows.add(JSON.readTree(row.getString(1)));
                    }
                }
                List<JsonNode> lines = new ArrayList<>();
                for (String line : new String(export(dossier, what, Format.JSONL), StandardCharsets.UTF_8)
                        .lines()
                        .toList()) {
                    lines.add(JSON.readTree(line));
                }
                assertThat(rows).as("%s", what).isEqualTo(lines);
            }
        }
    }

    @Test
    void anyOrderAndAnyBatchesGiveTheSameBytes() {
        long seed = Long.getLong("entente.seed", System.nanoTime());
        System.out.println("ExporterTest seed " + seed);
        Random random = new Random(seed);
        Map<What, Map<Format, byte[]>> first = new EnumMap<>(What.class);
        for (int round = 0; round < 3; round++) {
            List<CodedDocument> reports = new ArrayList<>(Records.reports(0, 40));
            Collections.shuffle(reports, random);
            try (Dossier dossier = Dossier.open(temp.resolve("round" + round))) {
                for (int from = 0; from < reports.size(); ) {
                    int to = Math.min(reports.size(), from + 1 + random.nextInt(20));
                    dossier.add(reports.subList(Math.max(0, from - random.nextInt(3)), to), List.of());
                    if (random.nextInt(3) == 0) {
                        dossier.refresh(new Merger());
                    }
                    from = to;
                }
                dossier.refresh(new Merger());
                for (What what : What.values()) {
                    Map<Format, byte[]> formats = first.computeIfAbsent(what, w -> new EnumMap<>(Format.class));
                    for (Format format : Format.values()) {
                        if (!format.holds(what)) {
                            continue;
                        }
                        byte[] bytes = export(dossier, what, format);
                        assertThat(bytes)
                                .as("%s as %s, seed %s", what, format, seed)
                                .isEqualTo(formats.computeIfAbsent(format, f -> bytes));
                    }
                }
            }
        }
    }
}

package org.entente.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.dossier.Dossier;
import org.entente.dossier.Filter;
import org.entente.export.Exporter;
import org.entente.export.Exporter.Format;
import org.entente.export.Exporter.What;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is shown can be downloaded. */
class ExportPagesTest {
    static Path dir;
    static Site site;

    @BeforeAll
    static void start(@TempDir Path temporary) throws Exception {
        dir = temporary.resolve("dossier");
        site = new Site(dir);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void everyFileIsDescribedAndIsWhatTheExporterWrites() throws Exception {
        JsonNode api = new YAMLMapper().readTree(site.get("/api/openapi.yaml").body());
        List<String> described = new ArrayList<>();
        for (JsonNode parameter : api.at("/paths/~1export~1{file}/get/parameters")) {
            parameter.at("/schema/enum").forEach(file -> described.add(file.asText()));
        }
        assertThat(described).containsExactlyElementsOf(ExportPages.files());
        try (Dossier dossier = Dossier.open(dir)) {
            for (String file : described) {
                What what = What.valueOf(file.substring(0, file.indexOf('.')).toUpperCase(java.util.Locale.ROOT));
                for (Format format : Format.values()) {
                    if (format.holds(what) && file.endsWith("s." + format.extension())) {
                        HttpResponse<String> answer = site.get("/export/" + file + "?actor=Sudmark");
                        assertThat(answer.statusCode()).as(file + answer.body()).isEqualTo(200);
                        assertThat(answer.headers().firstValue("Content-Disposition"))
                                .hasValue("attachment; filename=\"entente-" + file + "\"");
                        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                                .startsWith(format.mediaType());
                        if (format.isText()) {
                            ByteArrayOutputStream out = new ByteArrayOutputStream();
                            new Exporter(dossier)
                                    .export(what, format, Filter.all().actor("Sudmark"), out);
                            assertThat(answer.body()).as(file).isEqualTo(out.toString(UTF_8));
                        }
                    }
                }
            }
        }
    }

    @Test
    void oneEventCanBeDownloadedWithItsSources() throws Exception {
        HttpResponse<String> brief = site.get("/export/events/" + site.dispute + ".html");
        assertThat(brief.headers().firstValue("Content-Disposition").orElseThrow())
                .contains(site.dispute + ".html");
        assertThat(Jsoup.parse(brief.body()).select("article")).hasSize(1);
        assertThat(Jsoup.parse(brief.body()).select("article").text())
                .contains("disputed", "Elba Courier ← Meridian ← Mira Hahn denies:");
        assertThat(site.get("/export/events/" + site.dispute + ".gdelt.tsv").body())
                .isEmpty();
        assertThat(site.get("/export/events/" + site.dispute.substring(0, 9) + ".ics")
                        .body())
                .contains("SUMMARY:DISPUTED: ", "STATUS:TENTATIVE");
    }

    @Test
    void pagesLinkToWhatTheyShow() throws Exception {
        for (String page :
                List.of("/events?actor=Sudmark&standing=disputed", "/documents?outlet=The+Tribune", "/review")) {
            List<String> links =
                    Jsoup.parse(site.get(page).body()).select(".downloads a").eachAttr("href");
            assertThat(links).as(page).isNotEmpty();
            for (String link : links) {
                assertThat(site.get(link).statusCode()).as(link).isEqualTo(200);
            }
        }
        assertThat(Jsoup.parse(site.get("/events?actor=Sudmark&standing=disputed&offset=0")
                                .body())
                        .select(".downloads a")
                        .eachAttr("href"))
                .contains("/export/events.csv?actor=Sudmark&standing=disputed");
        assertThat(Jsoup.parse(site.get("/events/" + site.dispute).body())
                        .select(".downloads a")
                        .eachAttr("href"))
                .contains("/export/events/" + site.dispute + ".html");
    }

    @Test
    void whatCannotBeExportedIsAProblemThatSaysWhatThereIs() throws Exception {
        for (String file : List.of("events.doc", "claims.ics", "nothing.csv", "events", "documents.gdelt.tsv")) {
            HttpResponse<String> answer = site.get("/export/" + file);
            assertThat(answer.statusCode()).as(file).isEqualTo(404);
            assertThat(answer.body()).contains("events.gdelt.tsv");
        }
        assertThat(site.get("/export/events/e0000000000000000.csv").statusCode())
                .isEqualTo(404);
        assertThat(site.get("/export/events.csv?standing=true").statusCode()).isEqualTo(400);
        assertThat(site.get("/export/events.csv?limit=1").body().lines()).hasSize(2);
    }
}

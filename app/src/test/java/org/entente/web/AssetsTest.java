package org.entente.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a browser has to fetch beside a page. */
class AssetsTest {
    private static final int MOST = 100 * 1024;

    private static Site site;

    @BeforeAll
    static void serve(@TempDir Path dir) throws IOException {
        site = new Site(dir);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void noPageNeedsMoreThanAHundredKilobytesOfScript() throws Exception {
        List<String> pages = List.of(
                "/",
                "/events",
                "/events/" + site.dispute,
                "/documents",
                "/documents/" + site.fixture.sent.document(),
                "/actors",
                "/pair",
                "/network",
                "/map",
                "/calendar",
                "/review",
                "/views",
                "/add",
                "/search?q=drones");
        for (String page : pages) {
            HttpResponse<String> answer = site.get(page);
            assertEquals(200, answer.statusCode(), page);
            ByteArrayOutputStream compressed = new ByteArrayOutputStream();
            for (String script :
                    Jsoup.parse(answer.body()).select("script[src]").eachAttr("src")) {
                try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
                    gzip.write(site.get(script).body().getBytes(java.nio.charset.StandardCharsets.UTF_8));
                }
            }
            assertTrue(compressed.size() > 0 && compressed.size() <= MOST, page + ": " + compressed.size());
        }
    }

    @Test
    void whatABrowserHasIsNotSentAgain() throws Exception {
        HttpResponse<String> first = site.get("/assets/entente.css");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(site.at("/assets/entente.css")))
                                .header("If-None-Match", tag)
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertEquals(304, again.statusCode());
        assertTrue(again.body().isEmpty());
        assertFalse(first.body().isEmpty());
    }

    @Test
    void pagesAreCompressedForThoseWhoAsk() throws Exception {
        HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(site.at("/events")))
                                .header("Accept-Encoding", "gzip")
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        assertEquals("gzip", answer.headers().firstValue("Content-Encoding").orElse(""));
    }
}

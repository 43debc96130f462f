package org.entente.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.io.SyndFeedInput;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.entente.cli.LineEngine;
import org.entente.dossier.Dossier;
import org.entente.export.Exporter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three hundred strings that mean harm, wherever words of others come to stand: none of them runs, loads or marks up. */
class InjectionTest {
    private static final int STRINGS = 300;
    private static final int OF_A_KIND = 2;
    private static final int MOST = 50;
    private static final int IN_A_NAME = 10;
    /** What 7777*7 is: no template has worked it out. */
    private static final String PRODUCT = "54439";

    private static final String WATCH = """
            window.violations = [];
            document.addEventListener('securitypolicyviolation',
              (e) => window.violations.push(e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sample));
            for (const name of ['alert', 'confirm', 'prompt', 'open']) {
              window[name] = () => { window.hacked = name; };
            }""";

    static final long SEED = System.nanoTime();
    static final List<String> songs = new CopyOnWriteArrayList<>();
    static Path dir;
    static HttpServer canary;
    static Server server;
    static List<String> harms;
    static @Nullable Set<String> crawled;
    static String whole;
    static String common;
    static final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    static void start(@TempDir Path temporary) throws Exception {
        System.out.println("InjectionTest: seed " + SEED);
        dir = temporary;
        canary = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        canary.createContext("/", exchange -> {
            songs.add(exchange.getRequestURI().getPath());
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        canary.start();
        harms = Harms.of(
                STRINGS,
                new Random(SEED),
                "http://127.0.0.1:" + canary.getAddress().getPort());
        HarmfulDossier harmful = new HarmfulDossier(harms);
        harmful.fill(dir.resolve("dossier"), harms);
        whole = harmful.whole;
        try (Dossier dossier = Dossier.open(dir.resolve("dossier"))) {
            common = dossier.eventOf(harmful.common).orElseThrow();
            for (int i = 0; i < harms.size(); i += IN_A_NAME) {
                String name = String.join(" ", harms.subList(i, i + IN_A_NAME)).replaceAll("\\p{Cntrl}", " ");
                dossier.views().keep(i + name, "text=" + encode(harms.get(i)), "secret");
            }
        }
        server = Server.start(dir.resolve("dossier"), Listening.local(0), LineEngine::open);
    }

    @AfterAll
    static void stop() {
        server.close();
        canary.stop(0);
    }

    private static String encode(String words) {
        return URLEncoder.encode(words, UTF_8);
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI address = URI.create(server.address().replaceFirst("/$", "") + path);
        return http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Where all strings stand at once. */
    private static List<String> crowded() {
        return List.of(
                "/",
                "/events?limit=1000",
                "/events/" + common,
                "/documents?limit=1000",
                "/documents/" + whole,
                "/review?limit=1000",
                "/actors?limit=1000",
                "/network",
                "/map",
                "/calendar",
                "/pair",
                "/help",
                "/views",
                "/add");
    }

    /** Pages that take strings from their address. */
    private static List<String> asked(String harm) {
        String words = encode(harm);
        return List.of(
                "/search?q=" + words,
                "/events?actor=" + words + "&with=" + words + "&outlet=" + words + "&text=" + words,
                "/review?actor=" + words + "&type=" + words,
                "/views/new?actor=" + words + "&" + words + "=" + words,
                "/pair?actor=" + words + "&with=" + words,
                "/network?actor=" + words + "&with=" + words,
                "/map?place=" + words + "&text=" + words,
                "/calendar?outlet=" + words + "&month=" + words,
                "/documents?outlet=" + words + "&text=" + words,
                "/actors?q=" + words,
                "/events/" + words.replace("+", "%20"),
                "/add?x=" + words);
    }

    /** A page that a link leads to. */
    private static Document linked(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return checked(path, answer);
    }

    private static Document checked(String path) throws IOException, InterruptedException {
        return checked(path, get(path));
    }

    private static Document checked(String path, HttpResponse<String> answer) {
        String type = answer.headers().firstValue("Content-Type").orElse("");
        if (!type.startsWith("text/html")) {
            return new Document("");
        }
        Document page = Jsoup.parse(answer.body(), server.address());
        for (Element element : page.getAllElements()) {
            assertThat(element.tagName()).as(path).doesNotContain("harm").doesNotStartWith("x");
            element.attributes().forEach(a -> {
                assertThat(a.getKey()).as(path).doesNotContain("harm").doesNotStartWith("on");
                assertThat(a.getKey()).as(path).isNotIn("style", "srcdoc", "srcset", "background");
                if (Set.of("href", "src", "action", "formaction", "data", "poster")
                        .contains(a.getKey())) {
                    assertThat(a.getValue()).as(path).matches("(?s)(?:/(?!/|\\\\).*|#.*)?");
                }
            });
        }
        for (Element script : page.select("script")) {
            boolean data = script.attr("type").equals("application/json");
            assertThat(data || script.data().isEmpty()).as(path + script).isTrue();
            assertThat(data || script.attr("src").startsWith("/assets/"))
                    .as(path + script)
                    .isTrue();
        }
        assertThat(page.select("iframe, object, embed, base, style, img[src^=http]"))
                .as(path)
                .isEmpty();
        assertThat(page.text()).as(path).doesNotContain(PRODUCT);
        return page;
    }

    @Test
    void noStringBecomesMarkup() throws Exception {
        assertThat(crawled()).hasSizeGreaterThan(20);
        String events = checked("/events?limit=1000").text();
        String documents = checked("/documents?limit=1000").text();
        for (int i = 0; i < harms.size(); i += 30) {
            for (String path : asked(harms.get(i))) {
                checked(path);
            }
        }
        for (String kept : List.of("<script harm>window.hacked=0</script>", "<svg harm onload=")) {
            assertThat(events).as("shown as words").contains(kept);
            assertThat(documents).as("shown as words").contains(kept);
        }
    }

    /** Follows the links of pages, few of each kind; gives the addresses. */
    private static synchronized Set<String> crawled() throws IOException, InterruptedException {
        Set<String> known = crawled;
        if (known == null) {
            known = crawl();
            crawled = known;
        }
        return known;
    }

    private static Set<String> crawl() throws IOException, InterruptedException {
        Set<String> seen = new LinkedHashSet<>(crowded());
        Queue<String> waiting = new ArrayDeque<>(seen);
        Map<String, Integer> kinds = new HashMap<>();
        while (!waiting.isEmpty() && seen.size() < MOST) {
            for (Element link : linked(waiting.remove()).select("a[href^=/]")) {
                String address = link.attr("href").replaceFirst("#.*", "");
                String kind = address.replaceAll("/[dec][0-9a-f]{16}(\\.[0-9]+)?", "/*")
                        .replaceAll("=[^&]*", "=")
                        .replaceAll("^(/(?:actors|views|add)/)[^/?]*", "$1*");
                boolean text = !address.startsWith("/export") && !address.contains("/api/");
                if (text && kinds.merge(kind, 1, Integer::sum) <= OF_A_KIND && seen.add(address)) {
                    waiting.add(address);
                }
            }
        }
        return seen;
    }

    @Test
    void noStringRunsOrLoadsAnything() throws Exception {
        assumeTrue(Browser.installed(), "chromium and chromedriver are not on the PATH");
        try (Browser browser = Browser.start(dir.resolve("profile"))) {
            browser.before(WATCH);
            List<String> paths = new ArrayList<>(crawled());
            for (int i = 0; i < harms.size(); i += 20) {
                paths.add(asked(harms.get(i)).get(i / 20 % 12));
            }
            paths.addAll(List.of(
                    "/api/events", "/api/documents/" + whole, "/api/views", "/nowhere/" + encode(harms.get(0))));
            for (String path : paths) {
                browser.open(server.address().replaceFirst("/$", "") + path);
                assertUnharmed(browser, path);
            }
            browser.open(server.address() + "add");
            dropFilesCalledSo(browser);
            assertUnharmed(browser, "the files");
            assertThat(songs).isEmpty();
            browser.script("document.body.innerHTML = '<img src=x onerror=\"window.hacked=1\">'");
            for (int i = 0;
                    i < 100 && browser.script("return window.violations").isEmpty();
                    i++) {
                Thread.sleep(50);
            }
            assertThat(browser.script("return window.violations"))
                    .as("what would run is seen")
                    .isNotEmpty();
            browser.open("http://127.0.0.1:" + canary.getAddress().getPort() + "/yes");
            assertThat(songs).as("the canary can sing").contains("/yes");
        } finally {
            songs.clear();
        }
    }

    private static void assertUnharmed(Browser browser, String path) {
        JsonNode state = browser.script("return {hacked: String(window.hacked), violations: window.violations,"
                + " asked: performance.getEntriesByType('resource').map((r) => r.name),"
                + " harm: document.querySelectorAll('[harm], [onerror], [onload], iframe, base').length};");
        assertThat(state.get("hacked").asText()).as(path).isEqualTo("undefined");
        assertThat(state.get("violations")).as(path).isEmpty();
        assertThat(state.get("harm").asInt()).as(path).isZero();
        for (JsonNode resource : state.get("asked")) {
            assertThat(resource.asText()).as(path).startsWith(server.address());
            assertThat(resource.asText().substring(server.address().length() - 1))
                    .as(path)
                    .matches("/(assets|api|add|events|network|map)(/.*)?(\\?.*)?|/favicon.ico");
        }
    }

    private static void dropFilesCalledSo(Browser browser) throws Exception {
        String names = new ObjectMapper().writeValueAsString(harms);
        browser.script("const files = new DataTransfer(); const names = " + names + ";"
                + "names.forEach((name, i) => files.items.add(new File(['Report ' + i + '\\n\\nNothing.\\n'], name)));"
                + "document.getElementById('drop').dispatchEvent("
                + "new DragEvent('drop', {dataTransfer: files, bubbles: true, cancelable: true}));");
        for (int i = 0;
                i < 200
                        && !browser.script("return (document.getElementById('phase') || {}).textContent")
                                .asText()
                                .equals("Done");
                i++) {
            Thread.sleep(100);
        }
        assertThat(browser.text("main")).contains("Done");
        assertThat(browser.text("#account")).startsWith(STRINGS + " documents added");
    }

    @Test
    void noCellOfASpreadsheetIsAFormula() {
        try (Dossier dossier = Dossier.open(dir.resolve("dossier"))) {
            for (Exporter.What what : Exporter.What.values()) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                new Exporter(dossier).export(what, Exporter.Format.CSV, org.entente.dossier.Filter.all(), out);
                List<List<String>> rows = Csv.read(out.toString(UTF_8));
                assertThat(rows).as(what.name()).hasSizeGreaterThan(STRINGS);
                for (List<String> row : rows) {
                    assertThat(row).as(what.name()).hasSameSizeAs(rows.get(0));
                    for (String cell : row) {
                        boolean number = cell.matches("-?\\d+(\\.\\d+)?");
                        assertThat(number || !cell.matches("(?s)[=+\\-@\\t\\r].*"))
                                .as(what + ": " + cell)
                                .isTrue();
                    }
                }
            }
        }
    }

    @Test
    void feedsOfViewsCalledSoAreWellFormed() throws Exception {
        try (Dossier dossier = Dossier.open(dir.resolve("dossier"))) {
            List<org.entente.dossier.View> views = dossier.views().all();
            assertThat(views).hasSize(STRINGS / IN_A_NAME);
            for (int i = 0; i < views.size(); i += 3) {
                String feed = get("/views/" + views.get(i).id() + ".atom").body();
                assertThat(new SyndFeedInput().build(new StringReader(feed)).getTitle())
                        .startsWith("Entente: ");
                String calendar = get("/views/" + views.get(i).id() + ".ics").body();
                assertThat(calendar.replace("\r\n ", "").split("\r\n"))
                        .noneMatch(line -> line.matches("(?i)(attach|set-cookie|harm).*"));
            }
        }
    }
}

package org.entente.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.add.Intake;
import org.entente.add.StreamInput;
import org.entente.add.Tally;
import org.entente.cli.LineEngine;
import org.entente.dossier.Dossier;
import org.entente.dossier.View;
import org.entente.merge.Merger;
import org.entente.read.unpack.Fields;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Filters with a name: what is new in them, their feeds, and the API. */
class ViewsTest {
    private static final String SAID = "Ava Ionescu says: Arvania aids Borland with forty grain ships on 2023-05-04.";
    private static final String DENIED = "Bob Omar denies: Arvania aids Borland with forty grain ships on 2023-05-04.";
    private static final String OTHER = "Ava says: Cordia aids Delmar on 2023-06-01.";

    private final Path dossier;
    private final HttpClient http = HttpClient.newHttpClient();
    private Server server;

    ViewsTest(@TempDir Path folder) {
        dossier = folder.resolve("dossier");
        add("first.txt", SAID);
        server = Server.start(dossier, Listening.local(0), LineEngine::open);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private void add(String name, String words) {
        byte[] report = ("Report " + name + "\n\n" + words + "\n").getBytes(UTF_8);
        try (Dossier open = Dossier.open(dossier);
                Intake intake = new Intake(open, LineEngine::open, () -> {}, Fields.DEFAULT, 1)) {
            intake.add(new StreamInput(name, new ByteArrayInputStream(report)), new Tally());
            open.refresh(new Merger());
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(URI.create(server.address()).resolve(path));
    }

    private Document page(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(at(path));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    /** Sends the form that a page has for this address, with its fields and this one. */
    private HttpResponse<String> submit(String page, String action, String field, String value)
            throws IOException, InterruptedException {
        HttpResponse<String> shown = send(at(page));
        String cookie = shown.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
        String fields = Jsoup.parse(shown.body()).select("form[action=" + action + "] input[type=hidden]").stream()
                .map(i -> i.attr("name") + "=" + encode(i.val()) + "&")
                .collect(Collectors.joining());
        return send(at(action)
                .header("Cookie", cookie)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields + field + "=" + encode(value))));
    }

    private static String encode(String words) {
        return java.net.URLEncoder.encode(words, UTF_8);
    }

    private String keep(String name, String query) throws IOException, InterruptedException {
        HttpResponse<String> kept = submit("/views/new?" + query, "/views", "name", name);
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(303);
        return URI.create(kept.headers().firstValue("Location").orElseThrow()).getPath();
    }

    private List<String> news(String view) throws IOException, InterruptedException {
        return page(view).select(".events .headline").eachText();
    }

    @Test
    void aFilterIsNamedFromTheListOfEvents() throws Exception {
        assertThat(page("/events?actor=Arvania").select("button[formaction=/views/new]"))
                .hasSize(1);
        Document form = page("/views/new?actor=Arvania&with=&type=AID&offset=0&limit=10");
        assertThat(form.select("main").text()).contains("1 event now: actor Arvania, type AID");
        String view = keep("Aid of Arvania", "actor=Arvania&type=AID");
        assertThat(view).isEqualTo("/views/aid-of-arvania");
        Document shown = page(view);
        assertThat(shown.select("h1").text()).isEqualTo("Aid of Arvania");
        assertThat(shown.select("main").text()).contains("actor Arvania, type AID", "all 1 event", "Nothing has come");
        assertThat(page(shown.select("a[href^=/events]").attr("href"))
                        .select(".headline")
                        .text())
                .contains("Arvania");
        assertThat(submit("/views/new", "/views", "name", "AID of arvania").statusCode())
                .isEqualTo(409);
        assertThat(submit("/views/new", "/views", "name", "  ").statusCode()).isEqualTo(400);
        assertThat(send(at("/views/new?type=nonsense")).statusCode()).isEqualTo(400);
    }

    @Test
    void whatCameSinceTheLastLookIsNew() throws Exception {
        String arvania = keep("Arvania", "actor=Arvania");
        String all = keep("All", "");
        assertThat(news(arvania)).isEmpty();
        add("second.txt", OTHER);
        assertThat(page("/views").select(".views .news").eachText()).containsExactly("1 new", "nothing new");
        assertThat(news(arvania)).isEmpty();
        add("third.txt", DENIED);
        assertThat(news(arvania)).hasSize(1);
        assertThat(news(arvania)).isEmpty();
        assertThat(news(all)).hasSize(2);
        assertThat(submit(arvania, arvania + "/again", "x", "").statusCode()).isEqualTo(303);
        assertThat(page("/views").select(".views .news").eachText()).containsExactly("nothing new", "1 new");
        assertThat(news(arvania)).hasSize(1);
    }

    @Test
    void aVisitThatAnotherSiteMakesDoesNotCount() throws Exception {
        String view = keep("Arvania", "actor=Arvania");
        add("second.txt", DENIED);
        send(at(view).header("Sec-Fetch-Site", "cross-site"));
        assertThat(news(view)).hasSize(1);
    }

    @Test
    void aViewIsRenamedAndDeleted() throws Exception {
        String view = keep("Arvania", "actor=Arvania");
        keep("Other", "actor=Cordia");
        assertThat(submit("/views", view + "/name", "name", "Other").statusCode())
                .isEqualTo(409);
        assertThat(submit("/views", view + "/name", "name", "Arvania’s aid").statusCode())
                .isEqualTo(303);
        assertThat(page(view).select("h1").text()).isEqualTo("Arvania’s aid");
        assertThat(submit("/views", view + "/delete", "x", "").statusCode()).isEqualTo(303);
        assertThat(send(at(view)).statusCode()).isEqualTo(404);
        assertThat(page("/views").select(".views .headline").eachText()).containsExactly("Other");
    }

    private SyndFeed feed(String address) throws Exception {
        HttpResponse<String> answer = send(at(address));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(t -> assertThat(t).startsWith("application/atom+xml"));
        return new SyndFeedInput().build(new StringReader(answer.body()));
    }

    @Test
    void aFeedReaderFollowsAView() throws Exception {
        String view = keep("Aid & “<help>”", "type=AID");
        SyndFeed before = feed(view + ".atom");
        assertThat(before.getFeedType()).isEqualTo("atom_1.0");
        assertThat(before.getTitle()).isEqualTo("Entente: Aid & “<help>”");
        assertThat(before.getEntries()).hasSize(1);
        SyndEntry reported = before.getEntries().get(0);
        assertThat(reported.getTitle()).startsWith("alleged: ").contains("Arvania");
        assertThat(reported.getLink()).startsWith(server.address() + "events/e");
        assertThat(send(at(URI.create(reported.getLink()).getPath())).statusCode())
                .isEqualTo(200);
        Thread.sleep(1100); // times in feeds are whole seconds
        add("second.txt", OTHER);
        Thread.sleep(1100);
        add("third.txt", DENIED);
        SyndFeed after = feed(view + ".atom");
        assertThat(after.getEntries())
                .extracting(SyndEntry::getTitle)
                .satisfiesExactly(first -> assertThat(first).startsWith("disputed: "), second -> assertThat(second)
                        .contains("Cordia"));
        SyndEntry disputed = after.getEntries().get(0);
        assertThat(disputed.getUri()).isEqualTo(reported.getUri()).startsWith("urn:uuid:");
        assertThat(disputed.getPublishedDate()).isEqualTo(reported.getPublishedDate());
        assertThat(disputed.getUpdatedDate()).isAfter(reported.getUpdatedDate());
        assertThat(after.getUri()).isEqualTo(before.getUri());
        assertThat(after.getPublishedDate()).isAfter(before.getPublishedDate());
    }

    @Test
    void aCalendarShowsTheDaysOfAView() throws Exception {
        String view = keep("Arvania", "actor=Arvania");
        add("second.txt", OTHER);
        HttpResponse<String> answer = send(at(view + ".ics"));
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(t -> assertThat(t).startsWith("text/calendar"));
        assertThat(answer.body().replace("\r\n ", "").lines())
                .startsWith("BEGIN:VCALENDAR")
                .endsWith("END:VCALENDAR")
                .contains("DTSTART;VALUE=DATE:20230504", "STATUS:TENTATIVE")
                .doesNotContain("DTSTART;VALUE=DATE:20230601");
    }

    @Test
    void aFeedOfAGuardedServerNeedsItsOwnSecretWhichOpensNothingElse() throws Exception {
        String view = keep("Arvania", "actor=Arvania");
        String other = keep("Cordia", "actor=Cordia");
        server.close();
        String token = "a-token-that-nobody-guesses";
        server = Server.start(dossier, new Listening(Local.ADDRESS, 0, Set.of(), token), LineEngine::open);
        assertThat(send(at(view + ".atom")).statusCode()).isEqualTo(303);
        assertThat(send(at(view + ".atom?key=wrong")).statusCode()).isEqualTo(303);
        Document page = Jsoup.parse(
                send(at(view).header("Authorization", "Bearer " + token)).body());
        String feed = page.select("a[type=application/atom+xml]").attr("href");
        assertThat(feed(feed).getEntries()).hasSize(1);
        assertThat(send(at(feed.replace(".atom", ".ics"))).statusCode()).isEqualTo(200);
        String key = feed.replaceFirst(".*\\?", "?");
        for (String path : List.of(view + key, other + ".atom" + key, "/events" + key, "/views" + key)) {
            assertThat(send(at(path)).statusCode()).as(path).isEqualTo(303);
        }
        assertThat(send(at("/api/views" + key)).statusCode()).isEqualTo(401);
    }

    @Test
    void programsKeepAndDeleteViews() throws Exception {
        Schema schema = new Schema(
                new YAMLMapper().readTree(send(at("/api/openapi.yaml")).body()));
        ObjectMapper json = new ObjectMapper();
        HttpResponse<String> kept = post("{\"name\": \"Aid\", \"query\": \"type=AID&limit=3\"}");
        assertThat(kept.statusCode()).isEqualTo(201);
        JsonNode view = json.readTree(kept.body());
        assertThat(schema.check(json.readTree("{\"$ref\": \"#/components/schemas/View\"}"), view))
                .isEmpty();
        assertThat(view.get("query").asText()).isEqualTo("type=AID");
        assertThat(post("{\"name\": \"Aid\"}").statusCode()).isEqualTo(409);
        assertThat(post("{\"name\": \"War\", \"query\": \"type=WAR\"}").body())
                .contains("“WAR” cannot be used for type", "\"status\":400");
        assertThat(post("{").statusCode()).isEqualTo(400);
        add("second.txt", DENIED);
        String address = kept.headers().firstValue("Location").orElseThrow();
        for (int look = 0; look < 2; look++) {
            JsonNode news = json.readTree(send(at(address)).body());
            assertThat(schema.check(json.readTree("{\"$ref\": \"#/components/schemas/ViewWithNews\"}"), news))
                    .isEmpty();
            assertThat(news.at("/view/news").asInt()).isEqualTo(1);
            assertThat(news.at("/items/0/standing").asText()).isEqualTo("disputed");
        }
        assertThat(send(at(address).DELETE()).statusCode()).isEqualTo(204);
        assertThat(send(at(address).DELETE()).statusCode()).isEqualTo(404);
        try (Dossier open = Dossier.open(dossier)) {
            assertThat(open.views().all()).extracting(View::name).isEmpty();
        }
    }

    private HttpResponse<String> post(String body) throws IOException, InterruptedException {
        return send(at("/api/views")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }
}

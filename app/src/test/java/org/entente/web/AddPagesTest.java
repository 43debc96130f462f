package org.entente.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.entente.add.Coder;
import org.entente.cli.LineEngine;
import org.entente.dossier.Dossier;
import org.entente.dossier.Filter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that come through the page. */
class AddPagesTest {
    private static final String BOUNDARY = "----parts";
    private static final String TALKS = "Talks\n\nAva says: Arvania aids Borland on 2023-05-04.\n";

    private final Path dossier;
    private final AtomicInteger loads = new AtomicInteger();
    private final HttpClient http = HttpClient.newHttpClient();
    private Server server;

    AddPagesTest(@TempDir Path folder) {
        dossier = folder.resolve("dossier");
        server = serve(LineEngine::open);
    }

    private Server serve(Supplier<Coder> coder) {
        return Server.start(dossier, Listening.local(0), () -> {
            loads.incrementAndGet();
            return coder.get();
        });
    }

    @BeforeEach
    void begin() {
        loads.set(0);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI address = URI.create(server.address()).resolve(path);
        return http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Sends files, names and contents in turn; gives the address of the job. */
    private String send(Object... files) throws IOException, InterruptedException {
        HttpResponse<String> answer = sent(files);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    }

    private HttpResponse<String> sent(Object... files) throws IOException, InterruptedException {
        HttpResponse<String> page = get("/add");
        String token = Jsoup.parse(page.body()).select("input[name=token]").val();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, "name=\"token\"", token.getBytes(UTF_8));
        for (int i = 0; i < files.length; i += 2) {
            byte[] bytes = files[i + 1] instanceof byte[] b
                    ? b
                    : String.valueOf(files[i + 1]).getBytes(UTF_8);
            part(body, "name=\"files\"; filename=\"" + files[i] + "\"", bytes);
        }
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return post("/add", page, "multipart/form-data; boundary=" + BOUNDARY, body.toByteArray());
    }

    private static void part(ByteArrayOutputStream body, String disposition, byte[] bytes) {
        body.writeBytes(
                ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n").getBytes(UTF_8));
        body.writeBytes(bytes);
        body.writeBytes("\r\n".getBytes(UTF_8));
    }

    private HttpResponse<String> post(String path, HttpResponse<String> page, String type, byte[] body)
            throws IOException, InterruptedException {
        String cookie = page.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(server.address()).resolve(path))
                .header("Cookie", cookie)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private JsonNode progress(String job) throws IOException, InterruptedException {
        return new ObjectMapper().readTree(get(job + "/progress").body());
    }

    private Document finished(String job) throws IOException, InterruptedException {
        for (int i = 0; i < 300 && !progress(job).get("over").asBoolean(); i++) {
            Thread.sleep(100);
        }
        return Jsoup.parse(get(job).body());
    }

    /** What lies there of uploads, as paths with slashes. */
    private List<String> uploads() throws IOException {
        try (Stream<Path> files = Files.walk(dossier)) {
            return files.map(f -> dossier.relativize(f).toString().replace('\\', '/'))
                    .filter(f -> f.startsWith("uploads/"))
                    .toList();
        }
    }

    @Test
    void filesAreAddedAndWhatBecameOfEachIsTold() throws Exception {
        String job = send("talks.txt", TALKS, "empty.txt", "", "again.txt", TALKS + "\n", "twice.txt", TALKS);
        Document page = finished(job);
        assertThat(page.select("#phase").text()).isEqualTo("Done");
        assertThat(page.select("#account").text())
                .startsWith("2 documents added with 2 claims, 1 known already, 1 failed");
        assertThat(page.select("section[aria-labelledby=added] a").eachText())
                .containsExactly("talks.txt", "again.txt");
        assertThat(page.select("section[aria-labelledby=failed] td").get(0).text())
                .isEqualTo("empty.txt");
        String known = page.select("section[aria-labelledby=there] a").attr("href");
        assertThat(get(known).body()).contains("Arvania");
        for (String link : page.select("section[aria-labelledby=added] a").eachAttr("href")) {
            assertThat(get(link).statusCode()).isEqualTo(200);
        }
        assertThat(Jsoup.parse(get("/events").body()).select(".headline").text())
                .contains("Arvania");
        assertThat(Jsoup.parse(get("/add").body()).select(".jobs a").attr("href"))
                .isEqualTo(job);
        assertThat(page.select("noscript")).isEmpty();
        assertThat(uploads()).noneMatch(f -> f.endsWith("names"));
    }

    @Test
    void anArchiveIsTakenApartAndALaterJobNeedsNoOtherModel() throws Exception {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            for (String name : new String[] {"folder/one.txt", "folder/two.txt"}) {
                out.putNextEntry(new ZipEntry(name));
                out.write((name + "\n\n" + TALKS).getBytes(UTF_8));
            }
        }
        Document page = finished(send("folder.zip", zip.toByteArray()));
        assertThat(page.select("section[aria-labelledby=added] .facts").text())
                .contains("folder.zip!/folder/one.txt", "folder.zip!/folder/two.txt");
        finished(send("talks.txt", TALKS));
        assertThat(loads).hasValue(1);
    }

    @Test
    void aNameIsALabelAndNeverAPath() throws Exception {
        String[] names = {
            "../../../outside.txt",
            "..\\..\\outside2.txt",
            "/etc/outside3.txt",
            "..",
            "a\tb.txt",
            "https://evil.example/x"
        };
        for (String name : names) {
            finished(send(name, name + "\n\n" + TALKS));
        }
        try (Dossier read = Dossier.open(dossier)) {
            assertThat(read.documents(Filter.all()))
                    .hasSize(names.length)
                    .extracting(d -> ((org.entente.dossier.DocumentEntry.Added) d).uri())
                    .containsExactlyInAnyOrder("outside.txt", "outside2.txt", "outside3.txt", "upload", "a b.txt", "x");
        }
        try (Stream<Path> files = Files.walk(dossier.getParent())) {
            assertThat(files.map(f -> f.getFileName().toString()).filter(n -> n.contains("outside")))
                    .isEmpty();
        }
    }

    @Test
    void pagesAnswerAndTheNextJobWaitsWhileOneIsRead() throws Exception {
        server.close();
        CountDownLatch gate = new CountDownLatch(1);
        server = serve(() -> {
            await(gate);
            return LineEngine.open();
        });
        String first = send("talks.txt", TALKS);
        String second = send("more.txt", "More\n\n" + TALKS);
        for (int i = 0; i < 100 && !progress(first).get("phase").asText().contains("Loading"); i++) {
            Thread.sleep(50);
        }
        assertThat(progress(first).get("phase").asText()).isEqualTo("Loading the language model");
        assertThat(progress(second).get("phase").asText()).startsWith("Waiting");
        assertThat(get("/events").statusCode()).isEqualTo(200);
        Document page = Jsoup.parse(get(first).body());
        assertThat(page.select("noscript").html()).contains("refresh");
        assertThat(page.select("form[action$=cancel]")).hasSize(1);
        gate.countDown();
        assertThat(finished(first).select("#phase").text()).isEqualTo("Done");
        assertThat(finished(second).select("#phase").text()).isEqualTo("Done");
    }

    private static void await(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aJobCanBeStopped() throws Exception {
        String job = send("slow.txt", "SLOW\n\n" + TALKS);
        press(job, "/cancel");
        assertThat(finished(job).select("#phase").text()).startsWith("Stopped");
        assertThat(Jsoup.parse(get("/documents").body()).text()).doesNotContain("slow.txt");
        assertThat(finished(send("talks.txt", TALKS)).select("#phase").text()).isEqualTo("Done");
    }

    /** Presses a button of a job's page. */
    private void press(String job, String button) throws IOException, InterruptedException {
        HttpResponse<String> page = get(job);
        String token = Jsoup.parse(page.body())
                .select("form[action=" + job + button + "] input[name=token]")
                .val();
        String type = "application/x-www-form-urlencoded";
        assertThat(post(job + button, page, type, ("token=" + token).getBytes(UTF_8))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void aJobThatFailsAsAWholeKeepsItsFilesAndIsTriedAgain() throws Exception {
        server.close();
        server = serve(() -> {
            if (loads.get() == 1) {
                throw new IllegalStateException("no models");
            }
            return LineEngine.open();
        });
        loads.set(0);
        String job = send("talks.txt", TALKS);
        Document failed = finished(job);
        assertThat(failed.select("#phase").text()).isEqualTo("Failed");
        assertThat(failed.select(".failed").text()).contains("no models");
        assertThat(uploads()).anyMatch(f -> f.endsWith("names"));
        press(job, "/again");
        assertThat(finished(job).select("#phase").text()).isEqualTo("Done");
        assertThat(uploads()).noneMatch(f -> f.endsWith("names"));
    }

    @Test
    void whatAServerDidNotFinishTheNextOneDoes() throws Exception {
        send("slow.txt", "SLOW\n\n" + TALKS);
        send("talks.txt", TALKS);
        server.close();
        Path gone = Files.createDirectories(dossier.resolve("uploads").resolve("killed"));
        Files.createDirectories(gone.resolve("arriving").resolve("half"));
        Files.writeString(gone.resolve("arriving").resolve("half").resolve("0"), "half of a fi");
        Path whole = Files.createDirectories(gone.resolve("whole"));
        Files.writeString(whole.resolve("0"), "Late\n\n" + TALKS);
        Files.writeString(whole.resolve("names"), "late.txt\n");

        server = Server.start(
                dossier,
                Listening.local(0),
                () -> document -> LineEngine.open()
                        .code(document.text().contains("SLOW") ? new Plain(document).document() : document));
        for (int i = 0; i < 300 && !get("/documents").body().contains("late.txt"); i++) {
            Thread.sleep(100);
        }
        for (int i = 0; i < 300 && !get("/documents").body().contains("talks.txt"); i++) {
            Thread.sleep(100);
        }
        assertThat(get("/documents").body())
                .contains("slow.txt", "talks.txt", "late.txt")
                .doesNotContain("half");
        assertThat(gone).doesNotExist();
    }

    /** A document without the word that makes the engine sleep; as long as before. */
    private record Plain(org.entente.record.Document slow) {
        org.entente.record.Document document() {
            return new org.entente.record.Document(
                    slow.id(),
                    slow.sha256(),
                    slow.uri(),
                    slow.title(),
                    slow.outlet(),
                    slow.agency(),
                    slow.author(),
                    slow.published(),
                    slow.language(),
                    slow.text().replace("SLOW", "FAST"),
                    slow.blocks());
        }
    }

    @Test
    void aServerBesideThisOneKeepsItsUploads() throws Exception {
        String job = send("slow.txt", "SLOW\n\n" + TALKS);
        try (Server other = serve(LineEngine::open)) {
            assertThat(Jsoup.connect(other.address() + "add").get().select(".jobs a"))
                    .isEmpty();
        }
        assertThat(progress(job).get("over").asBoolean()).isFalse();
    }

    @Test
    void whatIsNoUploadIsRefusedWithWhatToDo() throws Exception {
        HttpResponse<String> none = sent("", "");
        assertThat(none.statusCode()).isEqualTo(400);
        assertThat(none.body()).contains("No file was chosen");
        Raw large = Raw.send(
                server.port(),
                "",
                "POST /add HTTP/1.1",
                "Host: 127.0.0.1:" + server.port(),
                "Content-Type: multipart/form-data; boundary=x",
                "Content-Length: 2000000000");
        assertThat(large.status()).isEqualTo(413);
        assertThat(large.body()).contains("larger than 1 GB", "entente add");
        HttpResponse<String> page = get("/add");
        HttpResponse<String> broken =
                post("/add", page, "multipart/form-data; boundary=x", "--x\r\nnonsense".getBytes(UTF_8));
        assertThat(broken.statusCode()).isEqualTo(400);
        assertThat(broken.body()).contains("broke off");
        assertThat(get("/add/nothing").statusCode()).isEqualTo(404);
        Raw foreign = Raw.send(
                server.port(),
                "--x\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a\"\r\n\r\nx\r\n--x--\r\n",
                "POST /add HTTP/1.1",
                "Host: 127.0.0.1:" + server.port(),
                "Content-Type: multipart/form-data; boundary=x");
        assertThat(foreign.status()).isEqualTo(403);
        assertThat(uploads()).noneMatch(f -> f.contains("arriving/"));
    }
}

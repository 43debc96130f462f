package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javalin.Javalin;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who may ask and who may change, over real connections. */
class GuardTest {
    private static final String TOKEN = "a-token-that-nobody-guesses";
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded";
    private static final String JSON = "Content-Type: application/json";

    private final List<String> changes = new ArrayList<>();
    private final List<Javalin> started = new ArrayList<>();

    @AfterEach
    void stop() {
        started.forEach(Javalin::stop);
    }

    /** A guarded server with a page that shows the token of its forms, and two addresses that take changes. */
    private int serve(@Nullable String token, String... names) {
        Listening listening = new Listening(Local.ADDRESS, 0, Set.of(names), token);
        Javalin javalin = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.http.prefer405over404 = true;
            config.http.maxRequestSize = 1000;
            new Guard(listening, context -> {}, context -> false).install(config.routes);
            Problems.install(config.routes);
            config.routes.get("/", context -> context.result(Guard.token(context)));
            config.routes.get("/api/record", context -> context.result("the record"));
            config.routes.post(
                    "/change", context -> changes.add(context.formParams("word").toString()));
            config.routes.post("/api/change", context -> changes.add(context.body()));
            config.routes.delete("/api/change", context -> changes.add("gone"));
        });
        started.add(javalin.start("127.0.0.1", 0));
        return javalin.port();
    }

    private static String host(int port) {
        return "Host: 127.0.0.1:" + port;
    }

    private Raw change(int port, String body, String... headers) throws IOException {
        return send(port, body, "POST /change HTTP/1.1", headers);
    }

    private static Raw send(int port, String body, String line, String... headers) throws IOException {
        return Raw.send(
                port,
                body,
                Stream.concat(Stream.of(line, host(port)), Stream.of(headers)).toArray(String[]::new));
    }

    @Test
    void answersToThisMachineOnly() {
        Hosts hosts = new Hosts(Listening.local(0));
        for (String ours : List.of("127.0.0.1:8080", "localhost", "LOCALHOST:8080", "[::1]:8080", "[::1]")) {
            assertThat(hosts.allows(ours)).as(ours).isTrue();
        }
        for (String foreign : List.of(
                "evil.example:8080",
                "127.0.0.1.evil.example",
                "localhost:8080@evil.example",
                "localhost.evil.example",
                "evil.example#localhost",
                "192.168.1.20",
                "localhost:8080:8080",
                "localhost, evil.example",
                "")) {
            assertThat(hosts.allows(foreign)).as(foreign).isFalse();
        }
        assertThat(hosts.allows(null)).isFalse();
    }

    @Test
    void aServerForOthersAnswersToItsAddressAndItsNames() throws IOException {
        InetAddress address = InetAddress.getByAddress(new byte[] {(byte) 192, (byte) 168, 1, 20});
        Hosts hosts = new Hosts(new Listening(address, 8080, Set.of("Minsk.example"), TOKEN));
        assertThat(hosts.allows("192.168.1.20:8080")).isTrue();
        assertThat(hosts.allows("minsk.example")).isTrue();
        assertThat(hosts.allows("192.168.1.21:8080")).isFalse();
        assertThat(hosts.allows("localhost")).isFalse();
        assertThat(hosts.allows("evil.example")).isFalse();
        Hosts all = new Hosts(new Listening(InetAddress.getByName("0.0.0.0"), 8080, Set.of(), TOKEN));
        assertThat(all.allows("10.1.2.3:8080")).isTrue();
        assertThat(all.allows("[fe80::1]:8080")).isTrue();
        assertThat(all.allows("evil.example:8080")).isFalse();
    }

    @Test
    void aNameThatWasMadeToPointHereIsRefused() throws IOException {
        int port = serve(null);
        Raw answer = Raw.send(port, "", "GET / HTTP/1.1", "Host: rebound.example:" + port);
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.header("Set-Cookie")).isEmpty();
        assertThat(Raw.send(port, "", "GET / HTTP/1.1", host(port)).status()).isEqualTo(200);
    }

    @Test
    void aFormOfOursMayChange() throws IOException {
        int port = serve(null);
        Raw page = send(port, "", "GET / HTTP/1.1");
        assertThat(page.header("Set-Cookie"))
                .hasValueSatisfying(c -> assertThat(c).contains("HttpOnly", "SameSite=Strict", "Path=/"));
        String cookie = "Cookie: " + page.cookie();
        String body = "word=yes&token=" + page.body();
        assertThat(change(port, body, cookie, FORM).status()).isEqualTo(200);
        assertThat(change(port, body, cookie, FORM, "Origin: http://127.0.0.1:" + port, "Sec-Fetch-Site: same-origin")
                        .status())
                .isEqualTo(200);
        assertThat(change(port, "word=yes", cookie, FORM, "X-Entente-Token: " + page.body())
                        .status())
                .isEqualTo(200);
        assertThat(changes).containsExactly("[yes]", "[yes]", "[yes]");
        Raw again = send(port, "", "GET / HTTP/1.1", cookie);
        assertThat(again.body()).isEqualTo(page.body());
        assertThat(again.header("Set-Cookie")).isEmpty();
    }

    @Test
    void aFormOfAnotherSiteMayNot() throws IOException {
        int port = serve(null);
        Raw page = send(port, "", "GET / HTTP/1.1");
        String cookie = "Cookie: " + page.cookie();
        String body = "word=no&token=" + page.body();
        for (String header : List.of(
                "Origin: http://evil.example",
                "Origin: null",
                "Origin: http://127.0.0.1:" + (port + 1),
                "Origin: http://127.0.0.1.evil.example:" + port,
                "Origin: http://127.0.0.1:" + port + ".evil.example",
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site")) {
            Raw answer = change(port, body, cookie, FORM, header);
            assertThat(answer.status()).as(header).isEqualTo(403);
            assertThat(answer.body()).contains("Nothing was changed");
        }
        assertThat(changes).isEmpty();
    }

    @Test
    void aChangeWithoutTheTokenOfThisBrowserIsRefused() throws IOException {
        int port = serve(null);
        Raw page = send(port, "", "GET / HTTP/1.1");
        Raw other = send(port, "", "GET / HTTP/1.1");
        String cookie = "Cookie: " + page.cookie();
        String otherServer = send(serve(null), "", "GET / HTTP/1.1").cookie().replaceFirst("\\d+", "" + port);
        List<Raw> answers = List.of(
                change(port, "word=no", FORM),
                change(port, "word=no", cookie, FORM),
                change(port, "word=no&token=", cookie, FORM),
                change(port, "word=no&token=x", cookie, FORM),
                change(port, "word=no&token=" + other.body(), cookie, FORM),
                change(port, "word=no&token=" + page.body(), FORM),
                change(port, "word=no&token=" + page.body(), "Cookie: " + otherServer, FORM),
                change(port, "word=no&token=" + page.body(), cookie + "x", FORM),
                send(port, "word=no", "PUT /change HTTP/1.1", cookie, FORM),
                send(port, "", "DELETE /change HTTP/1.1", cookie));
        assertThat(answers).extracting(Raw::status).containsOnly(403);
        assertThat(changes).isEmpty();
    }

    @Test
    void programsOfThisMachineChangeByJson() throws IOException {
        int port = serve(null);
        String line = "POST /api/change HTTP/1.1";
        assertThat(send(port, "{}", line, JSON).status()).isEqualTo(200);
        assertThat(send(port, "", "DELETE /api/change HTTP/1.1").status()).isEqualTo(200);
        assertThat(changes).containsExactly("{}", "gone");
        assertThat(send(port, "{}", line, "Content-Type: text/plain").status()).isEqualTo(415);
        assertThat(send(port, "word=no", line, FORM).status()).isEqualTo(415);
        assertThat(send(port, "{}", line, JSON, "Origin: http://evil.example").status())
                .isEqualTo(403);
        assertThat(send(port, "{}", line, JSON, "Origin: http://127.0.0.1:" + port)
                        .status())
                .isEqualTo(403);
        Raw refused = send(port, "{}", line, JSON, "Sec-Fetch-Site: same-origin");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.header("Content-Type")).hasValue("application/problem+json");
        assertThat(changes).hasSize(2);
    }

    @Test
    void problemsOfTheApiAreOneKind() throws IOException {
        int port = serve(null);
        List<Raw> answers = List.of(
                Raw.send(port, "", "GET /api/record HTTP/1.1", "Host: rebound.example"),
                send(port, "", "GET /api/nowhere HTTP/1.1"),
                send(port, "{}", "POST /api/record HTTP/1.1", JSON),
                send(port, "x".repeat(2000), "POST /api/change HTTP/1.1", JSON),
                send(port, "x", "POST /api/change HTTP/1.1", "Content-Type: image/png"));
        assertThat(answers).extracting(Raw::status).containsExactly(403, 404, 405, 413, 415);
        for (Raw answer : answers) {
            assertThat(answer.header("Content-Type")).hasValue("application/problem+json");
            assertThat(answer.body()).contains("\"status\":" + answer.status(), "\"detail\":");
        }
    }

    @Test
    void beyondThisMachineATokenIsAskedFor() throws IOException {
        assertThatThrownBy(() -> new Listening(InetAddress.getByName("0.0.0.0"), 0, Set.of(), null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Listening(Local.ADDRESS, 0, Set.of(), "short"))
                .hasMessageContaining("at least 20");
        int port = serve(TOKEN);
        Raw page = send(port, "", "GET /?actor=Lund HTTP/1.1");
        assertThat(page.status()).isEqualTo(303);
        assertThat(page.header("Location"))
                .hasValueSatisfying(l -> assertThat(l).endsWith("/enter?to=%2F%3Factor%3DLund"));
        assertThat(page.body()).isEqualTo("Redirected");
        Raw record = send(port, "", "GET /api/record HTTP/1.1");
        assertThat(record.status()).isEqualTo(401);
        assertThat(record.header("WWW-Authenticate")).isPresent();
        assertThat(record.body()).doesNotContain("the record");
        assertThat(change(port, "word=no", FORM).status()).isEqualTo(401);
        assertThat(send(port, "{}", "POST /api/change HTTP/1.1", JSON).status()).isEqualTo(401);
        assertThat(send(port, "", "GET /enter HTTP/1.1").header("Set-Cookie")).isEmpty();
        assertThat(changes).isEmpty();
    }

    @Test
    void whoShowsTheTokenGetsIn() throws IOException {
        int port = serve(TOKEN);
        assertThat(send(port, "", "GET /enter?to=/ HTTP/1.1").body()).contains("name=\"key\"");
        Raw entered = send(port, "to=%2F&key=" + TOKEN, "POST /enter HTTP/1.1", FORM);
        assertThat(entered.status()).isEqualTo(303);
        String cookie = "Cookie: " + entered.cookie();
        Raw page = send(port, "", "GET / HTTP/1.1", cookie);
        assertThat(page.status()).isEqualTo(200);
        assertThat(change(port, "word=yes&token=" + page.body(), cookie, FORM).status())
                .isEqualTo(200);
        assertThat(change(port, "word=no", cookie, FORM).status()).isEqualTo(403);
        assertThat(send(port, "{}", "POST /api/change HTTP/1.1", cookie, JSON).status())
                .isEqualTo(403);
        String bearer = "Authorization: Bearer " + TOKEN;
        assertThat(send(port, "", "GET /api/record HTTP/1.1", bearer).body()).isEqualTo("the record");
        assertThat(send(port, "{}", "POST /api/change HTTP/1.1", bearer, JSON).status())
                .isEqualTo(200);
        assertThat(changes).containsExactly("[yes]", "{}");
    }

    @Test
    void enteringLeadsNowhereElse() throws IOException {
        int port = serve(TOKEN);
        for (String to : List.of("//evil.example", "http://evil.example", "/\\evil.example", "x", "/%0d%0aX:y")) {
            Raw entered = send(port, "to=" + to + "&key=" + TOKEN, "POST /enter HTTP/1.1", FORM);
            assertThat(entered.header("Location").orElse("").replaceFirst("^http://127.0.0.1:\\d+", ""))
                    .as(to)
                    .isEqualTo("/");
        }
    }

    @Test
    void wrongTokensAreSlowedDown() throws IOException {
        int port = serve(TOKEN);
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            statuses.add(send(port, "", "GET /api/record HTTP/1.1", "Authorization: Bearer wrong" + i)
                    .status());
        }
        assertThat(statuses).containsExactly(401, 401, 401, 429, 429);
        Raw early = send(port, "to=/&key=" + TOKEN, "POST /enter HTTP/1.1", FORM);
        assertThat(early.status()).isEqualTo(429);
        assertThat(early.header("Retry-After")).isPresent();
        assertThat(early.header("Set-Cookie")).isEmpty();
    }

    @Test
    void everyFormThatChangesCarriesTheToken() throws IOException {
        try (Stream<Path> templates = Files.list(Path.of("src", "main", "jte"))) {
            for (Path template : templates.toList()) {
                String words = Files.readString(template);
                long forms = words.split("method=\"post\"", -1).length - 1L;
                long tokens = words.split("@template\\.token\\(\\)", -1).length - 1L;
                boolean entry = template.endsWith("enter.jte"); // where there is no token yet
                assertThat(tokens).as(template.toString()).isEqualTo(entry ? 0 : forms);
            }
        }
    }
}

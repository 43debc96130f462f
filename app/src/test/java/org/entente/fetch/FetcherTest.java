package org.entente.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.entente.fetch.FetchException.Code;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FetcherTest {
    private static final Manners OURS =
            Manners.of("9.9").allowPrivate(true).delay(Duration.ZERO).limit(Duration.ofSeconds(10));
    private static final String HTML = "text/html; charset=utf-8";

    private final Site site;

    FetcherTest() throws IOException {
        site = new Site();
    }

    @AfterEach
    void closeSite() {
        site.close();
    }

    private Fetched fetch(Manners manners, String path) throws FetchException {
        try (Fetcher fetcher = new Fetcher(manners)) {
            return fetcher.fetch(site.at(path));
        }
    }

    private FetchException failure(Manners manners, String path) {
        return catchThrowableOfType(FetchException.class, () -> fetch(manners, path));
    }

    private static byte[] gzip(byte[] some, int times) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            for (int i = 0; i < times; i++) {
                out.write(some);
            }
        }
        return packed.toByteArray();
    }

    @Test
    void aPageComesAsItIs() throws FetchException {
        site.page("/a", HTML, "<p>Grüße</p>");
        Fetched fetched = fetch(OURS, "/a");
        assertThat(fetched.source().uri()).isEqualTo(site.at("/a"));
        assertThat(fetched.source().hints().address()).isEqualTo(site.at("/a"));
        assertThat(new String(fetched.source().bytes(), StandardCharsets.UTF_8)).isEqualTo("<p>Grüße</p>");
    }

    @Test
    void itSaysWhoItIsAndKeepsNoCookies() throws FetchException {
        StringBuilder seen = new StringBuilder();
        site.page("/a", exchange -> {
            seen.append(exchange.getRequestHeaders().entrySet()).append('\n');
            exchange.getResponseHeaders().set("Set-Cookie", "id=1");
            Site.send(exchange, 200, HTML, "x".getBytes(StandardCharsets.UTF_8));
        });
        try (Fetcher fetcher = new Fetcher(OURS)) {
            fetcher.fetch(site.at("/a"));
            fetcher.fetch(site.at("/a"));
        }
        assertThat(seen.toString()).contains("Entente/9.9").doesNotContainIgnoringCase("cookie");
    }

    @Test
    void redirectsAreFollowedToWhereTheyEnd() throws FetchException {
        site.redirect("/old", "new?x=1").redirect("/new?x=1", "/end#part").page("/end", HTML, "here");
        Fetched fetched = fetch(OURS, "/old");
        assertThat(fetched.source().uri()).isEqualTo(site.at("/old"));
        assertThat(fetched.source().hints().address()).isEqualTo(site.at("/end"));
    }

    @Test
    void redirectsWithoutEndAreNot() {
        site.redirect("/round", "/round");
        assertThat(failure(OURS, "/round").code()).isEqualTo(Code.REDIRECTS);
        assertThat(site.asked()).hasSize(6);
    }

    @Test
    void redirectsAreCheckedLikeAddresses() {
        site.redirect("/ftp", "ftp://127.0.0.1/").redirect("/password", "http://a:b@127.0.0.1:" + site.port() + "/");
        assertThat(failure(OURS, "/ftp").code()).isEqualTo(Code.ADDRESS);
        assertThat(failure(OURS, "/password").code()).isEqualTo(Code.ADDRESS);
        assertThat(site.asked()).containsExactly("/ftp", "/password");
    }

    @Test
    void aGzippedPageIsUnpacked() throws FetchException {
        site.page("/a", packed(() -> gzip("words ".getBytes(StandardCharsets.UTF_8), 100)));
        assertThat(fetch(OURS, "/a").source().bytes()).hasSize(600);
    }

    @Test
    void aBombIsNot() {
        site.page("/a", packed(() -> gzip(new byte[1 << 20], 1 << 10))); // 1 GB in 1 MB
        FetchException failure = failure(OURS, "/a");
        assertThat(failure.code()).isEqualTo(Code.TOO_LARGE);
        assertThat(failure).hasMessageContaining("32 MB");
    }

    /** Bytes that are made when they are asked for. */
    private interface Bytes {
        byte[] make() throws IOException;
    }

    private static Site.Page packed(Bytes bytes) {
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            Site.send(exchange, 200, HTML, bytes.make());
        };
    }

    @Test
    void aPageWithoutEndIsCutOff() {
        site.page("/a", exchange -> endless(exchange, 200));
        assertThat(failure(OURS, "/a").code()).isEqualTo(Code.TOO_LARGE);
        site.page("/gone", exchange -> endless(exchange, 404));
        assertThat(failure(OURS, "/gone").code()).isEqualTo(Code.NOT_FOUND);
    }

    private static void endless(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, 0);
        byte[] some = new byte[1 << 16];
        while (true) {
            exchange.getResponseBody().write(some); // until the other side has had enough
        }
    }

    @Test
    void aSlowPageIsGivenUp() {
        site.page("/drops", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (int i = 0; i < 600; i++) {
                exchange.getResponseBody().write('.');
                exchange.getResponseBody().flush();
                sleep(100);
            }
        });
        long begun = System.nanoTime();
        assertThat(failure(OURS.limit(Duration.ofSeconds(1)), "/drops").code()).isEqualTo(Code.TIME);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
        site.page("/silent", exchange -> sleep(20_000));
        assertThat(failure(OURS.limit(Duration.ofSeconds(1)), "/silent").code()).isEqualTo(Code.TIME);
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void halfAPageIsNone() {
        site.page("/a", exchange -> {
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write("half".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            throw new IOException("the cable was cut");
        });
        assertThat(failure(OURS, "/a").code()).isEqualTo(Code.UNREACHABLE);
    }

    @Test
    void picturesAreNoReports() {
        site.page("/a", "image/png", "x").page("/b", "video/mp4", "x").page("/c", "text/css; charset=utf-8", "x");
        for (String path : List.of("/a", "/b", "/c")) {
            assertThat(failure(OURS, path).code()).isEqualTo(Code.CONTENT);
        }
    }

    @Test
    void whatIsNotThereOrNotGivenSaysSo() {
        site.status("/gone", 410).status("/pay", 402).status("/login", 401).status("/law", 451);
        assertThat(failure(OURS, "/none").code()).isEqualTo(Code.NOT_FOUND);
        assertThat(failure(OURS, "/gone")).hasMessageContaining("any more");
        for (String path : List.of("/pay", "/login", "/law")) {
            assertThat(failure(OURS, path).code()).isEqualTo(Code.REFUSED);
        }
    }

    @Test
    void nobodyAtHomeIsTold() {
        site.close();
        assertThat(failure(OURS, "/a").code()).isEqualTo(Code.UNREACHABLE);
    }

    @Test
    void aPageThatIsAsItWasDoesNotComeAgain() throws FetchException {
        site.page("/a", exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"7\"");
            exchange.getResponseHeaders().set("Last-Modified", "Tue, 02 May 2023 10:00:00 GMT");
            boolean same = "\"7\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))
                    && exchange.getRequestHeaders().containsKey("If-Modified-Since");
            if (same) {
                exchange.sendResponseHeaders(304, -1);
            } else {
                Site.send(exchange, 200, HTML, "x".getBytes(StandardCharsets.UTF_8));
            }
        });
        try (Fetcher fetcher = new Fetcher(OURS)) {
            Fetched first = fetcher.fetch(site.at("/a"), Validator.NONE).orElseThrow();
            assertThat(first.validator()).isEqualTo(new Validator("\"7\"", "Tue, 02 May 2023 10:00:00 GMT"));
            assertThat(fetcher.fetch(site.at("/a"), first.validator())).isEmpty();
        }
    }

    @Test
    void aBusySiteIsAskedAgainWhenItSays() throws FetchException {
        AtomicInteger times = new AtomicInteger();
        site.page("/a", exchange -> {
            if (times.incrementAndGet() < 2) {
                exchange.getResponseHeaders().set("Retry-After", "1");
                exchange.sendResponseHeaders(429, -1);
            } else {
                Site.send(exchange, 200, HTML, "x".getBytes(StandardCharsets.UTF_8));
            }
        });
        long begun = System.nanoTime();
        fetch(OURS, "/a");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
        assertThat(times).hasValue(2);
    }

    @Test
    void whoAsksToBeLeftAloneForLongIs() {
        site.page("/a", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "3600");
            exchange.sendResponseHeaders(503, -1);
        });
        FetchException failure = failure(OURS, "/a");
        assertThat(failure.code()).isEqualTo(Code.NOT_NOW);
        assertThat(failure.pause()).contains(Duration.ofHours(1));
        assertThat(site.asked()).hasSize(1);
    }

    @Test
    void aSiteInTroubleIsAskedAFewTimesEverMoreSeldom() {
        site.status("/a", 502);
        Manners quick =
                new Manners("x", true, Duration.ZERO, 2, Duration.ofMillis(100), Duration.ofSeconds(1), OURS.limit());
        long begun = System.nanoTime();
        assertThat(failure(quick, "/a").code()).isEqualTo(Code.NOT_NOW);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThanOrEqualTo(Duration.ofMillis(300));
        assertThat(site.asked()).hasSize(3);
    }

    @Test
    void retryAfterIsSecondsOrADate() {
        Instant now = Instant.parse("2023-05-02T10:00:00Z");
        assertThat(RetryAfter.of("120", now)).isEqualTo(Duration.ofMinutes(2));
        assertThat(RetryAfter.of("Tue, 02 May 2023 10:05:00 GMT", now)).isEqualTo(Duration.ofMinutes(5));
        assertThat(RetryAfter.of("Tue, 02 May 2023 09:05:00 GMT", now)).isEqualTo(Duration.ZERO);
        assertThat(RetryAfter.of("999999999", now)).isEqualTo(Duration.ofDays(7));
        assertThat(RetryAfter.of("soon", now)).isNull();
        assertThat(RetryAfter.of(null, now)).isNull();
    }
}

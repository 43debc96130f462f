package org.entente.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.time.Duration;
import org.entente.fetch.FetchException.Code;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RobotsTest {
    private static final Manners OURS = Manners.of("test")
            .allowPrivate(true)
            .delay(Duration.ZERO)
            .retries(0)
            .limit(Duration.ofSeconds(5));

    private final Site site;

    RobotsTest() throws IOException {
        site = new Site();
    }

    @BeforeEach
    void pages() {
        site.page("/news/a", "text/html", "x").page("/private/a", "text/html", "x");
    }

    @AfterEach
    void closeSite() {
        site.close();
    }

    private Code refusal(Fetcher fetcher, String path) {
        return catchThrowableOfType(FetchException.class, () -> fetcher.fetch(site.at(path)))
                .code();
    }

    @Test
    void whatRobotsTxtForbidsIsNotFetched() throws FetchException {
        site.page("/robots.txt", "text/plain", "User-agent: *\nDisallow: /private/\n")
                .redirect("/news/b", "/private/a");
        try (Fetcher fetcher = new Fetcher(OURS)) {
            fetcher.fetch(site.at("/news/a"));
            assertThat(refusal(fetcher, "/private/a")).isEqualTo(Code.ROBOTS);
            assertThat(refusal(fetcher, "/news/b")).as("at a redirect").isEqualTo(Code.ROBOTS);
        }
        assertThat(site.askedAll()).containsExactly("/robots.txt", "/news/a", "/news/b");
    }

    @Test
    void whatIsSaidToUsByNameCounts() throws FetchException {
        site.page(
                "/robots.txt",
                "text/plain",
                "User-agent: *\nDisallow: /\n\nUser-agent: Entente\nDisallow: /private/\n");
        try (Fetcher fetcher = new Fetcher(OURS)) {
            fetcher.fetch(site.at("/news/a"));
            assertThat(refusal(fetcher, "/private/a")).isEqualTo(Code.ROBOTS);
        }
    }

    @Test
    void withoutRobotsTxtAllIsAllowed() throws FetchException {
        for (int status : new int[] {404, 403, 401}) {
            site.status("/robots.txt", status);
            try (Fetcher fetcher = new Fetcher(OURS)) {
                fetcher.fetch(site.at("/private/a"));
            }
        }
    }

    @Test
    void whereTheHostIsInTroubleNothingIs() {
        site.status("/robots.txt", 503);
        try (Fetcher fetcher = new Fetcher(OURS)) {
            assertThat(refusal(fetcher, "/news/a")).isEqualTo(Code.NOT_NOW);
        }
        site.page("/robots.txt", exchange -> {
            try {
                Thread.sleep(10_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        try (Fetcher fetcher = new Fetcher(OURS.limit(Duration.ofSeconds(1)))) {
            assertThat(refusal(fetcher, "/news/a")).isEqualTo(Code.TIME);
        }
        assertThat(site.asked()).isEmpty();
    }

    @Test
    void requestsToOneHostAreKeptApart() throws FetchException {
        assertThat(seconds(OURS.delay(Duration.ofMillis(300)))).isBetween(0.6, 5.0);
        site.page("/robots.txt", "text/plain", "User-agent: *\nCrawl-delay: 1\n");
        assertThat(seconds(OURS)).isBetween(1.0, 6.0);
    }

    /** For robots.txt and two pages. */
    private double seconds(Manners manners) throws FetchException {
        long begun = System.nanoTime();
        try (Fetcher fetcher = new Fetcher(manners)) {
            fetcher.fetch(site.at("/news/a"));
            fetcher.fetch(site.at("/news/a"));
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    @Test
    void anEndlessRobotsTxtIsReadAsFarAsItMatters() throws FetchException {
        site.page("/robots.txt", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] line = "User-agent: *\nDisallow: /private/\n".getBytes(java.nio.charset.StandardCharsets.UTF_8);
            while (true) {
                exchange.getResponseBody().write(line);
            }
        });
        try (Fetcher fetcher = new Fetcher(OURS)) {
            fetcher.fetch(site.at("/news/a"));
            assertThat(refusal(fetcher, "/private/a")).isEqualTo(Code.ROBOTS);
        }
    }
}

package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.entente.fetch.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that reach the web, on a site of this machine. */
class WebTest {
    private static final String SENTENCE =
            "Ava says: Arvania aids Borland with %s grain ships on 2023-05-04. The ships left the harbour in the morning.";

    private final Path folder;
    private final Site site;
    private final List<String> items = Collections.synchronizedList(new ArrayList<>());

    WebTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        site = new Site().page("/feed", exchange -> {
            String tag = "\"" + items.size() + "\"";
            exchange.getResponseHeaders().set("ETag", tag);
            if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
            } else {
                Site.send(exchange, 200, "application/rss+xml", feed().getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    @AfterEach
    void closeSite() {
        site.close();
    }

    private String feed() {
        StringBuilder feed = new StringBuilder("<rss version='2.0'><channel><title>The Herald</title>");
        items.forEach(item -> feed.append("<item><link>").append(item).append("</link></item>"));
        return feed.append("</channel></rss>").toString();
    }

    private void report(String path, String ships) {
        site.page(path, "text/html", LineEngine.page("The Herald", "Aid of " + ships, SENTENCE.formatted(ships)));
        items.add(path);
    }

    private Ran run(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--dossier", folder.resolve("dossier").toString()));
        return Ran.plain(LineEngine::open, all.toArray(String[]::new));
    }

    private Ran add(String... addresses) {
        List<String> all = new ArrayList<>(List.of("add", "--allow-private", "--delay", "0s"));
        all.addAll(List.of(addresses));
        return run(all.toArray(String[]::new));
    }

    private Ran watch() {
        return run("watch", "--once", site.at("/feed"), "--allow-private", "--delay", "0s");
    }

    @Test
    void anAddressIsAddedOnce() {
        report("/a", "forty");
        Ran ran = add(site.at("/a"));
        assertThat(ran.code()).as(ran.err()).isEqualTo(ExitCode.DONE);
        assertThat(ran.out()).contains("Added: 1 document with 1 claim").contains("1 event");
        assertThat(run("documents").out()).contains(site.at("/a"));
        Ran again = add(site.at("/a"));
        assertThat(again.out()).contains("Added: 0 documents").contains("Already there: 1 document");
        assertThat(site.asked()).containsExactly("/a");
    }

    @Test
    void whatCannotBeFetchedIsListedAndStopsNothing() {
        report("/a", "forty");
        site.page("/robots.txt", "text/plain", "User-agent: *\nDisallow: /closed\n")
                .page("/image", "image/png", "x");
        Ran ran = add(
                site.at("/none"),
                site.at("/closed"),
                site.at("/image"),
                "http://user:secret@127.0.0.1/",
                site.at("/a"));
        assertThat(ran.code()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(ran.out())
                .contains("Added: 1 document")
                .contains("Failed: 4 documents")
                .contains("answers 404")
                .contains("robots.txt of 127.0.0.1")
                .contains("image/png");
        assertThat(run("documents").out()).contains(site.at("/none")).contains(site.at("/closed"));
    }

    @Test
    void withoutLeaveNoPrivateNetworkIsReached() {
        report("/a", "forty");
        Ran ran = run("add", site.at("/a"), "http://localhost/", "http://169.254.169.254/latest/meta-data/");
        assertThat(ran.code()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(ran.out()).contains("Failed: 3 documents").contains("--allow-private");
        assertThat(site.askedAll()).isEmpty();
    }

    @Test
    void standardInputIsOneReport() {
        String dossier = folder.resolve("dossier").toString();
        Ran ran = Ran.piped(
                "Aid\n\n" + SENTENCE.formatted("forty") + "\n",
                LineEngine::open,
                "add",
                "-",
                "--name",
                "ministry.pdf",
                "--dossier",
                dossier);
        assertThat(ran.out()).as(ran.err()).contains("Added: 1 document with 1 claim");
        assertThat(run("documents").out()).contains("ministry.pdf");
        assertThat(run("add", "-").out()).contains("Failed: 1 document").contains("stdin: ");
    }

    @Test
    void aFeedBringsWhatIsNewSinceLastTime() {
        report("/a", "forty");
        report("/b", "fifty");
        Ran first = watch();
        assertThat(first.code()).as(first.out() + first.err()).isEqualTo(ExitCode.DONE);
        assertThat(first.out().lines().filter(line -> line.contains(" added d")))
                .hasSize(2);
        assertThat(first.out())
                .contains("with 1 claim: Aid of forty – " + site.at("/a"))
                .contains("2 documents added");
        assertThat(watch().out()).contains("0 documents added");
        report("/c", "sixty");
        assertThat(watch().out()).contains("Aid of sixty").contains("1 document added");
        assertThat(site.asked()).containsExactly("/feed", "/a", "/b", "/feed", "/feed", "/c");
        assertThat(run("documents").out()).contains(site.at("/a")).contains(site.at("/c"));
        assertThat(run("events").out()).contains("AID");
    }

    @Test
    void whatWillNeverComeIsTriedOnce() {
        report("/a", "forty");
        items.add("/none");
        items.add("ftp://127.0.0.1/b");
        Ran first = watch();
        assertThat(first.code()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(first.out().lines().filter(line -> line.contains(" failed ")))
                .hasSizeGreaterThanOrEqualTo(2);
        assertThat(watch().code()).isEqualTo(ExitCode.DONE);
        assertThat(site.asked()).containsExactly("/feed", "/a", "/none", "/feed");
    }

    @Test
    void whatMayComeLaterIsNotForgotten() {
        report("/a", "forty");
        AtomicInteger times = new AtomicInteger();
        site.page("/b", exchange -> {
            times.incrementAndGet();
            exchange.getResponseHeaders().set("Retry-After", "3600");
            exchange.sendResponseHeaders(503, -1);
        });
        items.add("/b");
        assertThat(watch().out()).contains("1 document added, 1 failed").contains("answers 503");
        assertThat(watch().out()).contains("0 documents added, 0 failed");
        assertThat(times).as("it is left alone for a while").hasValue(1);
        assertThat(site.asked()).as("the feed comes whole until then").containsExactly("/feed", "/a", "/b", "/feed");
    }

    @Test
    void aFeedThatFailsIsLeftAloneForAWhile() {
        site.page("/feed", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "7200");
            exchange.sendResponseHeaders(429, -1);
        });
        Ran ran = watch();
        assertThat(ran.code()).isEqualTo(ExitCode.SOME_FAILED);
        assertThat(ran.out()).contains("answers 429").contains("not asked again before");
        assertThat(watch().out()).contains("is left alone for a while");
        assertThat(site.asked()).containsExactly("/feed");
    }

    @Test
    void aPageIsNoFeed() {
        site.page("/feed", "text/html", LineEngine.page("The Herald", "Aid", "No feed."));
        assertThat(watch().out()).contains("it is no feed");
    }

    @Test
    void itGoesOnWatchingUntilItIsStopped() throws InterruptedException {
        report("/a", "forty");
        Thread watching =
                new Thread(() -> run("watch", site.at("/feed"), "--every", "1s", "--allow-private", "--delay", "0s"));
        watching.start();
        await("/a");
        report("/b", "fifty");
        await("/b");
        watching.interrupt();
        watching.join(20_000);
        assertThat(watching.isAlive()).isFalse();
        assertThat(run("documents").out()).contains(site.at("/a")).contains(site.at("/b"));
    }

    /** Until the report is in the dossier. */
    private void await(String path) throws InterruptedException {
        for (int i = 0; i < 200 && !run("documents").out().contains(site.at(path)); i++) {
            Thread.sleep(100);
        }
    }

    @Test
    void wrongCommandLinesSaySo() {
        assertThat(run("watch", "feed.xml").err()).contains("is no address");
        assertThat(run("watch", "http://127.0.0.1/", "--every", "often").err()).contains("such as 90s, 15m, 2h or 1d");
        assertThat(run("watch", "http://127.0.0.1/", "--every", "5s").err()).contains("--every must be at least 1m");
        assertThat(run("add", "http://127.0.0.1/", "--delay", "0s").err()).contains("--delay must be at least 1s");
        assertThat(folder.resolve("dossier")).doesNotExist();
    }
}

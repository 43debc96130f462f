package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import io.javalin.http.Context;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages are worked out in turns, and nothing that takes long keeps the others from theirs. */
class TurnsTest {
    private static final int ASKING = 4 * Turns.AT_ONCE;

    private final AtomicInteger working = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final CountDownLatch held = new CountDownLatch(1);
    private final HttpClient http = HttpClient.newHttpClient();

    @SuppressWarnings("NullAway.Init") // set before each
    private Javalin server;

    @BeforeEach
    void start() {
        server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.router.handlerWrapper(new Turns()::wrap);
            config.routes.get("/page", this::work);
            config.routes.get(ExportPages.FOLDER + "all", this::work);
            config.routes.get("/held", context -> held.await());
        });
        server.start("127.0.0.1", 0);
    }

    @AfterEach
    void stop() {
        held.countDown();
        server.stop();
    }

    @Test
    void asManyAreWorkedOutAtOnceAsThereAreCores() {
        assertThat(all(ask("/page", ASKING))).containsOnly(200);
        assertThat(most.get()).isBetween(1, Turns.AT_ONCE);
    }

    @Test
    void exportsWaitForNobody() {
        List<CompletableFuture<HttpResponse<String>>> holding = ask("/held", Turns.AT_ONCE);
        assertThat(all(ask(ExportPages.FOLDER + "all", ASKING))).containsOnly(200);
        assertThat(most.get()).isGreaterThan(Turns.AT_ONCE);
        held.countDown();
        assertThat(all(holding)).containsOnly(200);
    }

    @Test
    void whatTakesVeryLongDoesNotStopTheOthers() {
        List<CompletableFuture<HttpResponse<String>>> holding = ask("/held", Turns.AT_ONCE);
        assertThat(all(ask("/page", 1))).containsOnly(200);
        assertThat(holding).noneMatch(CompletableFuture::isDone);
        held.countDown();
        assertThat(all(holding)).containsOnly(200);
    }

    private void work(Context context) throws InterruptedException {
        most.accumulateAndGet(working.incrementAndGet(), Math::max);
        Thread.sleep(20);
        working.decrementAndGet();
    }

    private List<CompletableFuture<HttpResponse<String>>> ask(String path, int times) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .build();
        List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            answers.add(http.sendAsync(request, HttpResponse.BodyHandlers.ofString()));
        }
        return answers;
    }

    private static List<Integer> all(List<CompletableFuture<HttpResponse<String>>> answers) {
        return answers.stream().map(answer -> answer.join().statusCode()).toList();
    }
}

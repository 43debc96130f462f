package org.entente.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.entente.cli.LineEngine;
import org.entente.dossier.Dossier;
import org.jsoup.Jsoup;

/** The fixture, served; and beside it a canary: another server, which no page of ours may ever ask. */
final class Site implements AutoCloseable {
    final Fixture fixture;
    final Server server;
    final String canary;
    /** Id of the event whose claims contradict each other. */
    final String dispute;
    /** Id of the event of the hostile report. */
    final String harm;
    /** Paths that were asked of the canary. */
    final List<String> songs = new CopyOnWriteArrayList<>();

    private final HttpServer other;
    private final HttpClient http = HttpClient.newHttpClient();

    Site(Path dir) throws IOException {
        other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext("/", exchange -> {
            songs.add(exchange.getRequestURI().getPath());
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        other.start();
        canary = "http://127.0.0.1:" + other.getAddress().getPort();
        fixture = new Fixture(canary);
        fixture.fill(dir);
        try (Dossier dossier = Dossier.open(dir)) {
            dispute = dossier.eventOf(fixture.sent.id()).orElseThrow();
            harm = dossier.eventOf(fixture.attack.id()).orElseThrow();
        }
        server = Server.start(dir, Listening.local(0), LineEngine::open);
    }

    /** The full address of a path of the server. */
    String at(String path) {
        return server.address() + path.substring(1);
    }

    /** What a page answers. */
    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(at(path))).build(), HttpResponse.BodyHandlers.ofString());
    }

    /**
     * Sends a form as a browser does that has {@code page} open, with the page's token.
     *
     * @param page path of a page with a form that changes something
     * @param path where the form goes
     * @param fields names and values, in turn
     */
    HttpResponse<String> post(String page, String path, String... fields) throws IOException, InterruptedException {
        HttpResponse<String> shown = get(page);
        String cookie = shown.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
        StringBuilder body = new StringBuilder("token=")
                .append(Jsoup.parse(shown.body()).select("input[name=token]").val());
        for (int i = 0; i < fields.length; i += 2) {
            body.append('&').append(fields[i]).append('=').append(URLEncoder.encode(fields[i + 1], UTF_8));
        }
        return http.send(
                HttpRequest.newBuilder(URI.create(at(path)))
                        .header("Cookie", cookie)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() {
        server.close();
        other.stop(0);
    }
}

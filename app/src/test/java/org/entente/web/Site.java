package org.entente.web;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.entente.dossier.Dossier;

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
        server = Server.start(dir, 0);
    }

    /** The full address of a path of the server. */
    String at(String path) {
        return server.address() + path.substring(1);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(at(path))).build(), HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() {
        server.close();
        other.stop(0);
    }
}

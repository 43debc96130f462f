package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeTest {
    private final String dossier;

    ServeTest(@TempDir Path folder) throws IOException {
        Path report =
                Files.writeString(folder.resolve("a.txt"), "A\n\nAva says: Arvania aids Borland on 2023-05-04.\n");
        dossier = folder.resolve("dossier").toString();
        assertThat(Ran.plain(LineEngine::open, "add", report.toString(), "--dossier", dossier)
                        .code())
                .isZero();
    }

    /** Serves; what is printed until the pattern is found comes to {@code then}. */
    private static void serving(String pattern, Then then, String... args) throws IOException, InterruptedException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Thread serving = new Thread(() -> new Cli(out, new ByteArrayOutputStream()).run(args));
        serving.start();
        Matcher found = Pattern.compile(pattern, Pattern.DOTALL).matcher("");
        for (int i = 0; i < 300 && !found.find(); i++) {
            Thread.sleep(100);
            found = Pattern.compile(pattern, Pattern.DOTALL).matcher(out.toString(StandardCharsets.UTF_8));
        }
        then.look(found);
        serving.interrupt();
        serving.join();
    }

    private interface Then {
        void look(Matcher found) throws IOException, InterruptedException;
    }

    private static HttpResponse<String> get(String address, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void servesUntilItIsEnded() throws IOException, InterruptedException {
        serving(
                "http://127\\.0\\.0\\.1:\\d+/",
                found -> {
                    HttpResponse<String> page = get(found.group() + "events");
                    assertThat(page.statusCode()).isEqualTo(200);
                    assertThat(page.body()).contains("Arvania");
                },
                "serve",
                "--port",
                "0",
                "--dossier",
                dossier);
    }

    @Test
    void beyondThisMachineItPrintsATokenAndWhatThatMeans() throws IOException, InterruptedException {
        serving(
                "http://[^ ]+:(\\d+)/.*Token: (\\S+).*Whoever has it and the token can read and change.*not encrypted.*TLS",
                found -> {
                    String events = "http://127.0.0.1:" + found.group(1) + "/api/events";
                    assertThat(get(events).statusCode()).isEqualTo(401);
                    HttpResponse<String> answer = get(events, "Authorization", "Bearer " + found.group(2));
                    assertThat(answer.statusCode()).isEqualTo(200);
                    assertThat(answer.body()).contains("Arvania");
                },
                "serve",
                "--listen",
                "0.0.0.0",
                "--port",
                "0",
                "--dossier",
                dossier);
    }

    @Test
    void aTokenOfOnesOwnComesFromAFileAndIsNotPrinted(@TempDir Path folder) throws IOException, InterruptedException {
        String token = "our-very-own-secret-2024";
        Path file = Files.writeString(folder.resolve("token"), token + "\n");
        serving(
                "http://127.0.0.1:\\d+/",
                found -> {
                    assertThat(found.group()).doesNotContain(token);
                    String events = found.group() + "api/events";
                    assertThat(get(events).statusCode()).isEqualTo(401);
                    assertThat(get(events, "Authorization", "Bearer " + token).statusCode())
                            .isEqualTo(200);
                },
                "serve",
                "--token-file",
                file.toString(),
                "--port",
                "0",
                "--dossier",
                dossier);
        Files.writeString(file, "short");
        Ran refused = Ran.plain(LineEngine::open, "serve", "--token-file", file.toString(), "--dossier", dossier);
        assertThat(refused.code()).isEqualTo(ExitCode.USAGE);
        assertThat(refused.err()).contains("at least 20");
    }

    @Test
    void aPortThatIsTakenIsNamed() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            String port = Integer.toString(taken.getLocalPort());
            Ran ran = Ran.plain(LineEngine::open, "serve", "--port", port, "--dossier", dossier);
            assertThat(ran.code()).isEqualTo(ExitCode.UNEXPECTED);
            assertThat(ran.err()).contains("port " + port + " is taken").contains("--port");
        }
    }
}

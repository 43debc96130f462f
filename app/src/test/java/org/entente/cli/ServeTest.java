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

    @Test
    void servesUntilItIsEnded() throws IOException, InterruptedException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Thread serving = new Thread(
                () -> new Cli(out, new ByteArrayOutputStream()).run("serve", "--port", "0", "--dossier", dossier));
        serving.start();
        Pattern address = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/");
        Matcher found = address.matcher("");
        for (int i = 0; i < 300 && !found.find(); i++) {
            Thread.sleep(100);
            found = address.matcher(out.toString(StandardCharsets.UTF_8));
        }
        HttpResponse<String> page = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(found.group())).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Arvania");
        serving.interrupt();
        serving.join();
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

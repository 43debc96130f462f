package org.entente.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A headless Chromium, driven over W3C WebDriver (https://www.w3.org/TR/webdriver2/) by the chromedriver of the system. */
final class Browser implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
    private static final Pattern STARTED = Pattern.compile("started successfully on port (\\d+)");
    private static final List<String> FLAGS = List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--force-prefers-reduced-motion",
            "--force-color-profile=srgb");

    /** How long an element that a page does not have yet is waited for. */
    private static final int WAITS_MILLIS = 5_000;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Process driver;
    private final String session;

    private Browser(Process driver, int port, Path chromium, Path profile) throws IOException, InterruptedException {
        this.driver = driver;
        ObjectNode options = JSON.createObjectNode().put("binary", chromium.toString());
        FLAGS.forEach(options.withArray("args")::add);
        options.withArray("args").add("--user-data-dir=" + profile);
        ObjectNode body = JSON.createObjectNode();
        ObjectNode wanted = body.withObject("/capabilities/alwaysMatch").put("browserName", "chrome");
        wanted.set("goog:chromeOptions", options);
        wanted.withObject("/timeouts").put("implicit", WAITS_MILLIS);
        String sessions = "http://127.0.0.1:" + port + "/session";
        this.session =
                sessions + "/" + send("POST", sessions, body).get("sessionId").asText();
    }

    /** Whether this machine has what {@link #start} needs. */
    static boolean installed() {
        return chromium().isPresent() && program("chromedriver").isPresent();
    }

    /**
     * Starts a browser.
     *
     * @param profile an empty folder for its files
     */
    static Browser start(Path profile) throws IOException, InterruptedException {
        Process driver = new ProcessBuilder(
                        program("chromedriver").orElseThrow().toString(), "--port=0")
                .redirectErrorStream(true)
                .start();
        try {
            BufferedReader out = driver.inputReader();
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                Matcher matcher = STARTED.matcher(line);
                if (matcher.find()) {
                    return new Browser(
                            driver,
                            Integer.parseInt(matcher.group(1)),
                            chromium().orElseThrow(),
                            profile);
                }
            }
            throw new IOException("chromedriver ended without naming its port");
        } catch (IOException | RuntimeException e) {
            driver.destroy();
            throw e;
        }
    }

    void open(String address) {
        post("/url", JSON.createObjectNode().put("url", address));
    }

    String address() {
        return call("GET", "/url", null).asText();
    }

    /** Clicks the first element that fits the CSS selector. */
    void click(String selector) {
        post("/element/" + find(selector) + "/click", JSON.createObjectNode());
    }

    /** Types into the first element that fits; into a field for files, the path of a file. */
    void type(String selector, String words) {
        post("/element/" + find(selector) + "/value", JSON.createObjectNode().put("text", words));
    }

    /** The visible text of the first element that fits, of the next page where this one is just being left. */
    String text(String selector) {
        try {
            return call("GET", "/element/" + find(selector) + "/text", null).asText();
        } catch (IllegalStateException left) {
            return call("GET", "/element/" + find(selector) + "/text", null).asText();
        }
    }

    /** Presses a key on whatever has the focus. */
    void press(String key) {
        ObjectNode body = JSON.createObjectNode();
        ObjectNode keys =
                body.withArray("actions").addObject().put("type", "key").put("id", "keyboard");
        keys.withArray("actions").addObject().put("type", "keyDown").put("value", key);
        keys.withArray("actions").addObject().put("type", "keyUp").put("value", key);
        post("/actions", body);
    }

    /** What the body of a JavaScript function returns. */
    JsonNode script(String body) {
        ObjectNode request = JSON.createObjectNode().put("script", body);
        request.withArray("args");
        return post("/execute/sync", request);
    }

    /** What the promise comes to that this JavaScript expression makes. */
    JsonNode promise(String expression) {
        ObjectNode request = JSON.createObjectNode()
                .put("script", "const done = arguments[0]; (" + expression + ").then(done, e => done(String(e)));");
        request.withArray("args");
        return post("/execute/async", request);
    }

    /** Shows pages on a screen of this many CSS pixels, however small; 0 for the window as it is. */
    void screen(int width, int height) {
        ObjectNode body = JSON.createObjectNode()
                .put("cmd", width == 0 ? "Emulation.clearDeviceMetricsOverride" : "Emulation.setDeviceMetricsOverride");
        body.withObject("/params")
                .put("width", width)
                .put("height", height)
                .put("deviceScaleFactor", 1)
                .put("mobile", false);
        post("/goog/cdp/execute", body);
    }

    /** The page as it is printed, as a PDF. */
    byte[] print() {
        return Base64.getDecoder()
                .decode(post("/print", JSON.createObjectNode()).asText());
    }

    void size(int width, int height) {
        post("/window/rect", JSON.createObjectNode().put("width", width).put("height", height));
    }

    /** Shows pages in the colours of day or night. */
    void dark(boolean dark) {
        ObjectNode body = JSON.createObjectNode().put("cmd", "Emulation.setEmulatedMedia");
        body.withObject("/params")
                .withArray("features")
                .addObject()
                .put("name", "prefers-color-scheme")
                .put("value", dark ? "dark" : "light");
        post("/goog/cdp/execute", body);
    }

    /** Runs a script before those of every page from now on. */
    void before(String source) {
        ObjectNode body = JSON.createObjectNode().put("cmd", "Page.addScriptToEvaluateOnNewDocument");
        body.withObject("/params").put("source", source);
        post("/goog/cdp/execute", body);
    }

    /** Runs no scripts of pages from now on, or runs them again; {@link #script} runs in any case. */
    void scripts(boolean run) {
        ObjectNode body = JSON.createObjectNode().put("cmd", "Emulation.setScriptExecutionDisabled");
        body.withObject("/params").put("value", !run);
        post("/goog/cdp/execute", body);
    }

    /** Saves what the window shows. */
    void screenshot(Path png) throws IOException {
        Files.createDirectories(png.toAbsolutePath().getParent());
        Files.write(
                png, Base64.getDecoder().decode(call("GET", "/screenshot", null).asText()));
    }

    @Override
    public void close() {
        call("DELETE", "", null);
        driver.destroy();
    }

    private String find(String selector) {
        ObjectNode body = JSON.createObjectNode().put("using", "css selector").put("value", selector);
        return post("/element", body).get(ELEMENT).asText();
    }

    private JsonNode post(String path, JsonNode body) {
        return call("POST", path, body);
    }

    private JsonNode call(String method, String path, @Nullable JsonNode body) {
        try {
            return send(method, session + path, body);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(method + " " + path, e);
        }
    }

    private JsonNode send(String method, String address, @Nullable JsonNode body)
            throws IOException, InterruptedException {
        HttpRequest.BodyPublisher publisher = body == null
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(body.toString());
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .method(method, publisher)
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        JsonNode value = JSON.readTree(answer.body()).path("value");
        if (answer.statusCode() != 200) {
            throw new IOException(
                    method + " " + address + ": " + value.path("message").asText());
        }
        return value;
    }

    private static Optional<Path> chromium() {
        return program("chromium").or(() -> program("chromium-browser")).or(() -> program("google-chrome"));
    }

    private static Optional<Path> program(String name) {
        return Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(System.getenv().getOrDefault("PATH", ""))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}

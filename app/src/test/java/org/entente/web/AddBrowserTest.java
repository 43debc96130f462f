package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.entente.cli.LineEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dropping a file on the page in a real browser, and seeing what becomes of it. */
class AddBrowserTest {
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final String DROP = """
            const files = new DataTransfer();
            files.items.add(new File(['Talks\\n\\nAva says: Arvania aids Borland on 2023-05-04.\\n'], 'talks.txt'));
            files.items.add(new File([''], 'empty.txt'));
            document.getElementById('drop').dispatchEvent(
              new DragEvent('drop', {dataTransfer: files, bubbles: true, cancelable: true}));""";

    @Test
    void aDroppedFileIsAddedBeforeOnesEyes(@TempDir Path temporary) throws Exception {
        assumeTrue(Browser.installed(), "chromium and chromedriver are not on the PATH");
        CountDownLatch gate = new CountDownLatch(1);
        Path dossier = temporary.resolve("dossier");
        try (Server server = Server.start(dossier, Listening.local(0), () -> {
                    try {
                        gate.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    return LineEngine.open();
                });
                Browser browser = Browser.start(temporary.resolve("profile"))) {
            browser.size(1280, 900);
            browser.open(server.address() + "add");
            assertThat(browser.text("#dropping")).contains("or drop them here");
            browser.screenshot(PICTURES.resolve("add.png"));
            browser.script(DROP);
            awaits(browser, "location.pathname.startsWith('/add/')");
            String job = browser.address();
            awaits(browser, "document.getElementById('phase').textContent === 'Loading the language model'");
            browser.screenshot(PICTURES.resolve("adding.png"));
            gate.countDown();
            awaits(browser, "document.getElementById('phase').textContent === 'Done'");
            assertThat(browser.address()).isEqualTo(job);
            assertThat(browser.text("#account")).startsWith("1 document added with 1 claim, 1 failed");
            assertThat(browser.text("section[aria-labelledby=failed]")).contains("empty.txt");
            browser.screenshot(PICTURES.resolve("added.png"));
            browser.click("section[aria-labelledby=added] a");
            assertThat(browser.text("main")).contains("Arvania aids Borland");
        }
    }

    @Test
    void withoutScriptThePageRefreshesItself(@TempDir Path temporary) throws Exception {
        assumeTrue(Browser.installed(), "chromium and chromedriver are not on the PATH");
        Path report = Files.writeString(
                temporary.resolve("talks.txt"), "Talks\n\nAva says: Arvania aids Borland on 2023-05-04.\n");
        CountDownLatch gate = new CountDownLatch(1);
        try (Server server = Server.start(temporary.resolve("dossier"), Listening.local(0), () -> {
                    try {
                        gate.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    return LineEngine.open();
                });
                Browser browser = Browser.start(temporary.resolve("profile"))) {
            browser.scripts(false);
            browser.open(server.address() + "add");
            browser.type("#files", report.toString());
            browser.click("form.drop button");
            assertThat(browser.text("#phase")).isNotEqualTo("Done");
            gate.countDown();
            for (int i = 0; i < 100 && !browser.text("#phase").equals("Done"); i++) {
                Thread.sleep(100);
            }
            assertThat(browser.text("section[aria-labelledby=added]")).contains("talks.txt");
        }
    }

    /** Waits until something is true on the page. */
    private static void awaits(Browser browser, String condition) throws InterruptedException {
        for (int i = 0; i < 200; i++) {
            if (browser.script("return document.readyState === 'complete' && " + condition)
                    .asBoolean()) {
                return;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("never true: " + condition + " at " + browser.address() + ": " + browser.text("main"));
    }
}

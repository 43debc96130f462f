package org.entente.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagesBenchTest {
    @Test
    void onePageReadRightAndOneNotAtAll(@TempDir Path data) throws IOException {
        Files.createDirectory(data.resolve("html"));
        page(
                data,
                "0001",
                "<title>Treaty signed</title><meta name='author' content='Jon Dahl'><nav>Home</nav>"
                        + "<h1>Treaty signed</h1><p>The ministers signed the treaty on Monday.</p>");
        page(data, "0002", "<h1>News</h1><a href='/1'>Cod at record price</a>");
        Files.writeString(data.resolve("truth.jsonl"), """
                {"id":"0001","url":"u","title":"Treaty signed","author":"Jon Dahl","date":"2021-03-04","text":"The ministers signed the treaty on Monday."}
                {"id":"0002","url":"u","title":"Cod","author":null,"date":null,"text":"Cod is dear in the north."}
                """);
        StringWriter predictions = new StringWriter();
        List<Figure> figures = new PagesBench().run(data, new PrintWriter(predictions));
        assertThat(figures)
                .contains(
                        new Figure("title", 50),
                        new Figure("date", 0),
                        new Figure("author", 100),
                        new Figure("shingle_f1", 50))
                .endsWith(new Figure("word_f1", 50));
        assertThat(predictions.toString().lines()).hasSize(2);
    }

    private static void page(Path data, String id, String html) throws IOException {
        try (OutputStream out =
                new GZIPOutputStream(Files.newOutputStream(data.resolve("html").resolve(id + ".html.gz")))) {
            out.write(html.getBytes(StandardCharsets.UTF_8));
        }
    }
}

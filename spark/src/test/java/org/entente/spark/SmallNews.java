package org.entente.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small reports at random, in files of several kinds, and what cannot be read. */
final class SmallNews {
    private static final List<String> STATES =
            List.of("Norway", "Japan", "Brazil", "Kenya", "Poland", "India", "Chile");
    private static final List<String> CITIES = List.of("Oslo", "Geneva", "Nairobi", "Vienna", "Santiago");
    private static final List<String> DEEDS = List.of(
            "met the president of",
            "threatened sanctions against",
            "sent humanitarian aid to",
            "accused the government of");

    private final Random random;

    SmallNews(long seed) {
        random = new Random(seed);
    }

    /** Files of some hundred reports below a folder. */
    void write(Path folder, int reports) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        StringBuilder lines = new StringBuilder();
        try (ZipOutputStream zip = new ZipOutputStream(zipped)) {
            for (int i = 0; i < reports; i++) {
                String report = report();
                switch (i % 4) {
                    case 0 -> Files.writeString(folder.resolve("report-%03d.txt".formatted(i)), report);
                    case 1 -> {
                        zip.putNextEntry(new ZipEntry("in/report-%03d.txt".formatted(i)));
                        zip.write(report.getBytes(StandardCharsets.UTF_8));
                        zip.closeEntry();
                    }
                    case 2 ->
                        lines.append("{\"text\": \"")
                                .append(report.replace("\n", "\\n"))
                                .append("\", \"outlet\": \"Paper ")
                                .append(i % 5)
                                .append("\"}\n");
                    default ->
                        Files.writeString(
                                folder.resolve("page-%03d.html".formatted(i)),
                                "<html><head><title>News</title></head><body><article><p>"
                                        + report.replace("\n", "</p><p>") + "</p></article></body></html>");
                }
            }
        }
        Files.write(folder.resolve("some.zip"), zipped.toByteArray());
        Files.writeString(folder.resolve("some.jsonl"), lines);
        Files.copy(folder.resolve("report-000.txt"), folder.resolve("a-copy.txt"));
    }

    /** A file that breaks off, one that is no document, and one that is another and larger than it seems. */
    void spoil(Path folder) throws IOException {
        ByteArrayOutputStream warc = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(warc)) {
            gzip.write(record("one", report()).getBytes(StandardCharsets.UTF_8));
            gzip.write(record("two", report()).getBytes(StandardCharsets.UTF_8));
        }
        Files.write(folder.resolve("broken.warc.gz"), Arrays.copyOf(warc.toByteArray(), warc.size() - 40));
        byte[] noise = new byte[2000];
        random.nextBytes(noise);
        System.arraycopy("%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII), 0, noise, 0, 9);
        Files.write(folder.resolve("noise.pdf"), noise);
        Files.write(folder.resolve("empty.txt"), new byte[0]);
        Files.writeString(folder.resolve("deep.html"), "<div>".repeat(200_000) + report());
    }

    private static String record(String name, String body) {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n" + body;
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/" + name
                + "\r\nWARC-Date: 2024-05-0" + name.length()
                + "T10:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                + http.length() + "\r\n\r\n" + http + "\r\n\r\n";
    }

    private String report() {
        String a = one(STATES);
        String b = one(STATES);
        String city = one(CITIES);
        int day = 1 + random.nextInt(9);
        return """
                %s and %s: what happened in %s
                %s, %d May 2024 (Reuters)
                The foreign minister of %s %s %s in %s on %d May 2024.
                A spokesman for %s denied that his country had %s %s.""".formatted(a, b, city, city, day + 1, a, one(DEEDS), b, city, day, b, "attacked", a);
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}

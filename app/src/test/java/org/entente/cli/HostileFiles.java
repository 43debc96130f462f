package org.entente.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that are broken, or made to do harm: some shapes, each in many variants from a seed. */
final class HostileFiles {
    private final Random random;
    private final Map<String, Shape> shapes = new LinkedHashMap<>();

    /** Makes the bytes of a file. */
    @FunctionalInterface
    private interface Shape {
        byte[] bytes() throws IOException;
    }

    HostileFiles(long seed) {
        random = new Random(seed);
        shapes.put("empty.txt", () -> new byte[0]);
        shapes.put("blank.html", () -> " \n\t".repeat(1 + random.nextInt(500)).getBytes(StandardCharsets.UTF_8));
        shapes.put("noise.txt", () -> noise(1 + random.nextInt(20_000)));
        shapes.put("noise.pdf", () -> join("%PDF-1.7\n".getBytes(StandardCharsets.ISO_8859_1), noise(5000)));
        shapes.put("noise.docx", () -> join(new byte[] {'P', 'K', 3, 4}, noise(5000)));
        shapes.put("noise.zip", () -> join(new byte[] {'P', 'K', 3, 4, 20, 0}, noise(5000)));
        shapes.put("noise.gz", () -> join(new byte[] {0x1f, (byte) 0x8b, 8, 0}, noise(5000)));
        shapes.put("noise.warc", () -> join("WARC/1.0\r\n".getBytes(StandardCharsets.ISO_8859_1), noise(5000)));
        shapes.put("nul.txt", () -> spoilt(report(), 0));
        shapes.put("deep.html", () -> deep("<div>", 10_000 + random.nextInt(5000)));
        shapes.put("deep-tables.html", () -> deep("<table><tr><td>", 10_000));
        shapes.put("open.html", () -> "<".repeat(1_000_000).getBytes(StandardCharsets.UTF_8));
        shapes.put("attributes.html", () -> ("<p " + "a=1 ".repeat(300_000) + ">").getBytes(StandardCharsets.UTF_8));
        shapes.put("entity.xml", this::outsideEntity);
        shapes.put("laughs.xml", this::billionLaughs);
        shapes.put("laughs.docx", () -> zip("word/document.xml", billionLaughs()));
        shapes.put("bomb.zip", () -> zip("bomb.txt", new byte[64 << 20]));
        shapes.put("bomb.html.gz", () -> gzip(new byte[64 << 20]));
        shapes.put("slip.zip", () -> zip("../".repeat(1 + random.nextInt(9)) + "etc/passwd", report()));
        shapes.put("root.zip", () -> zip("/etc/cron.d/entente", report()));
        shapes.put("torn.zip", () -> torn(zip("a.txt", join(report(), noise(3000)))));
        shapes.put("torn.gz", () -> torn(gzip(join(report(), noise(3000)))));
        shapes.put("torn.warc", () -> torn(warc()));
        shapes.put(
                "torn.jsonl",
                () -> torn("{\"text\": \"Ava says: it\", \"title\": \"A\"}".getBytes(StandardCharsets.UTF_8)));
        shapes.put(
                "deep.json", () -> "[".repeat(10_000 + random.nextInt(90_000)).getBytes(StandardCharsets.UTF_8));
        shapes.put("deep.jsonl", () -> "{\"a\":".repeat(50_000).getBytes(StandardCharsets.UTF_8));
        shapes.put("quotes.csv", () -> ("title,text\n\"" + "x,\"".repeat(200_000)).getBytes(StandardCharsets.UTF_8));
        shapes.put("loop.pdf", this::loopingPdf);
        shapes.put("torn.pdf", () -> torn(loopingPdf()));
        shapes.put("script.pdf", this::scriptedPdf);
        shapes.put("halves.txt", () -> "Ava says: …".getBytes(StandardCharsets.UTF_16LE)); // no byte order mark
        shapes.put("picture.txt", () -> join(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, noise(2000)));
        shapes.put("program.html", () -> join(new byte[] {0x7f, 'E', 'L', 'F'}, noise(2000)));
    }

    /** So many files, round the shapes, into {@code folder}; name → whether the file is bytes of its own or a link. */
    int write(Path folder, int number) throws IOException {
        int made = 0;
        while (made < number) {
            for (Map.Entry<String, Shape> shape : shapes.entrySet()) {
                if (made < number) {
                    Files.write(
                            folder.resolve(String.format("%03d-%s", made, shape.getKey())),
                            shape.getValue().bytes());
                    made++;
                }
            }
        }
        return made;
    }

    /** A file of two gigabytes in one line, which takes no room on disk. */
    static void hole(Path file) throws IOException {
        try (RandomAccessFile hole = new RandomAccessFile(file.toFile(), "rw")) {
            hole.setLength(2L << 30);
        }
    }

    private byte[] report() {
        return ("Aid " + random.nextInt()
                        + "\n\nAva says: Arvania aids Borland with forty grain ships on 2023-05-04.\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] noise(int length) {
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        return noise;
    }

    private byte[] spoilt(byte[] bytes, int with) {
        bytes[random.nextInt(bytes.length)] = (byte) with;
        return bytes;
    }

    private byte[] torn(byte[] whole) {
        return java.util.Arrays.copyOf(whole, whole.length / 4 + random.nextInt(whole.length / 2));
    }

    private static byte[] deep(String tag, int times) {
        return ("<html><body>" + tag.repeat(times)).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] outsideEntity() {
        return ("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                        + "<rss version=\"2.0\"><channel><title>F" + random.nextInt()
                        + "</title><item><title>A</title><description>&x;</description></item></channel></rss>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] billionLaughs() {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY l0 \"lol\">");
        for (int i = 1; i < 30; i++) {
            xml.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return xml.append("]><rss version=\"2.0\"><channel><title>&l29;")
                .append(random.nextInt())
                .append("</title></channel></rss>")
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String name, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }

    private byte[] warc() {
        String page =
                "<html><body><p>" + new String(report(), StandardCharsets.UTF_8).repeat(20) + "</p></body></html>";
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page;
        return ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-00000000000"
                        + random.nextInt(10)
                        + ">\r\nWARC-Date: 2023-05-04T00:00:00Z\r\nWARC-Target-URI: http://a.example/"
                        + "\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: " + http.length()
                        + "\r\n\r\n" + http + "\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Its pages are their own parents. */
    private byte[] loopingPdf() {
        return ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count "
                        + (1 + random.nextInt(Integer.MAX_VALUE - 1))
                        + "/Parent 2 0 R>>endobj\ntrailer<</Root 1 0 R/Size 3>>\n%%EOF\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private byte[] scriptedPdf() {
        return ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert\\("
                        + random.nextInt()
                        + "\\))>>>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R/Size 3>>\n%%EOF\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] join(byte[] head, byte[] tail) {
        byte[] both = java.util.Arrays.copyOf(head, head.length + tail.length);
        System.arraycopy(tail, 0, both, head.length, tail.length);
        return both;
    }
}

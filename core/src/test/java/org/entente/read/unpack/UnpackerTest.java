package org.entente.read.unpack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.entente.read.Source;
import org.entente.read.UnreadableException.Reason;
import org.junit.jupiter.api.Test;

class UnpackerTest {
    private final Unpacker unpacker = new Unpacker(Fields.DEFAULT);

    @Test
    void aSinkThatWantsNoMoreIsGivenNoMore() throws IOException {
        InputStream rows = Endless.between("", "{\"text\": \"x\"}\n", 1L << 40, "");
        List<String> taken = new ArrayList<>();
        unpacker.unpack("rows.jsonl", rows, new Sink() {
            @Override
            public boolean source(Source source) {
                taken.add(source.uri());
                return taken.size() < 3;
            }

            @Override
            public void failed(String uri, Reason reason, String detail) {
                throw new AssertionError(detail);
            }
        });
        assertThat(taken).containsExactly("rows.jsonl!/1", "rows.jsonl!/2", "rows.jsonl!/3");
    }

    @Test
    void aStreamThatFailsIsNoDamageOfItsContent() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                return read();
            }
        };
        byte[] zip = Packed.zip("one.txt", "1");
        InputStream in = new SequenceInputStream(new ByteArrayInputStream(zip, 0, 50), failing);
        assertThatThrownBy(() -> unpacker.unpack("a.zip", in, new Counting()))
                .isInstanceOf(IOException.class)
                .hasMessage("the disk is gone");
    }

    @Test
    void aSinkThatFailsIsNoDamageOfTheContentEither() {
        Counting failing = new Counting() {
            @Override
            public boolean source(Source source) {
                throw new IllegalStateException("the table is full");
            }
        };
        byte[] zip = Packed.zip("one.txt", "1", "two.txt", "2");
        assertThatThrownBy(() -> unpacker.unpack("a.zip", new ByteArrayInputStream(zip), failing))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the table is full");
    }

    @Test
    void aLongCrawlTakesNoMoreMemoryThanAShortOne() throws IOException {
        byte[] page = Packed.bytes("<html><p>" + "The ferry sails at nine. ".repeat(2000) + "</p></html>");
        byte[] one = Packed.warcRecord("response", "u:1", Packed.response("Content-Type: text/html", page));
        byte[] many = Packed.gzip(one);
        List<Long> used = new ArrayList<>();
        Counting count = new Counting() {
            @Override
            public boolean source(Source source) {
                if (sources() == 200 || sources() == 1900) {
                    used.add(usedMemory());
                }
                return super.source(source);
            }
        };
        unpacker.unpack("c.warc.gz", Endless.between("", many, 2000L * many.length, ""), count);
        assertThat(2000L * one.length).isGreaterThan(100_000_000);
        assertThat(count.sources()).isEqualTo(2000);
        assertThat(used.get(1) - used.get(0)).isLessThan(8 << 20);
    }

    private static long usedMemory() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Test
    void whateverIsPackedHoweverDeepComesBack() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int run = 0; run < 100; run++) {
            List<String> expected = new ArrayList<>();
            byte[] packed = pack("a", random, 0, expected);
            Unpacked found = Unpacked.of("a", packed);
            assertThat(found.told()).as("seed %d, run %d", seed, run).isEqualTo(expected);
            assertThat(found.failures()).as("seed %d, run %d", seed, run).isEmpty();
        }
    }

    private static byte[] pack(String label, Random random, int depth, List<String> expected) {
        int kind = depth < 3 ? random.nextInt(7) : 6;
        int count = 1 + random.nextInt(4);
        if (kind == 0 && depth > 0) {
            return Packed.gzip(leaf(label, random, expected));
        }
        if (kind == 1) {
            return Packed.gzip(Packed.tar(entries(label, random, depth, count, expected)));
        }
        if (kind == 2) {
            return Packed.tar(entries(label, random, depth, count, expected));
        }
        if (kind == 3) {
            return Packed.storedZip(entries(label, random, depth, count, expected));
        }
        if (kind == 4) {
            StringBuilder rows = new StringBuilder();
            for (int i = 1; i <= count + 1; i++) {
                String text = text(random);
                rows.append("{\"text\": \"").append(text).append("\"}\n");
                expected.add(label + "!/" + i + " " + text);
            }
            return Packed.bytes(rows.toString());
        }
        if (kind == 5) {
            byte[][] records = new byte[count][];
            for (int i = 0; i < count; i++) {
                String page = "<p>" + text(random);
                expected.add(label + "!/u:" + i + " " + page);
                records[i] = Packed.warcRecord("response", "u:" + i, Packed.response("Content-Type: text/html", page));
            }
            return random.nextBoolean()
                    ? Packed.gzip(Packed.join((Object[]) records))
                    : Packed.join((Object[]) records);
        }
        return depth == 0 ? Packed.zip(entries(label, random, depth, count, expected)) : leaf(label, random, expected);
    }

    private static Object[] entries(String label, Random random, int depth, int count, List<String> expected) {
        Object[] entries = new Object[2 * count];
        for (int i = 0; i < count; i++) {
            String name = "e" + i + (random.nextInt(20) == 0 ? "/" + "long".repeat(40) : "");
            entries[2 * i] = name;
            entries[2 * i + 1] = pack(label + "!/" + name, random, depth + 1, expected);
        }
        return entries;
    }

    private static byte[] leaf(String label, Random random, List<String> expected) {
        String text = text(random);
        expected.add(label + " " + text);
        return Packed.bytes(text);
    }

    private static String text(Random random) {
        return "The ferry sails ".repeat(random.nextInt(random.nextInt(20) == 0 ? 9000 : 9)) + random.nextInt();
    }

    @Test
    void bytesOfChanceAreReadToTheEnd() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<byte[]> sound = List.of(
                Packed.zip("one.txt", "1", "in.tgz", Packed.gzip(Packed.tar("two.txt", "2", "three.txt", "3"))),
                Packed.tar("one.zip", Packed.storedZip("one.txt", "1", "two.txt", "2"), "three.txt", "3"),
                Packed.gzip(Packed.warcRecord("response", "u:1", Packed.response("Content-Type: text/html", "<p>1"))),
                Packed.join(
                        Packed.warcRecord("response", "u:1", Packed.response("Content-Type: text/html", "<p>1")),
                        Packed.warcRecord("resource", "u:2", "x")),
                Packed.bytes(
                        "From a Tue Sep 12 10:00:00 2023\nFrom: a\nMIME-Version: 1.0\nContent-Type: multipart/mixed;"
                                + " boundary=b\n\n--b\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\nPHA+\n--b--\n"),
                Packed.bytes(
                        "<rss><channel><item><title>a</title><description>b &lt;p> c</description></item></channel></rss>"),
                Packed.bytes("{\"a\": [{\"text\": \"x\", \"date\": \"20230912\"}, {\"text\": null}]}"),
                Packed.bytes("text,date\n\"a \"\"b\",1694505600\nc,d\n"));
        for (int run = 0; run < 1200; run++) {
            byte[] bytes = sound.get(run % sound.size()).clone();
            for (int i = random.nextInt(6); i >= 0; i--) {
                int at = random.nextInt(bytes.length);
                if (random.nextInt(4) > 0) {
                    bytes[at] = (byte) random.nextInt(256);
                } else if (random.nextBoolean() && at > 0) {
                    bytes = Arrays.copyOf(bytes, at);
                } else {
                    bytes = Packed.join(bytes, Arrays.copyOfRange(bytes, at, bytes.length));
                }
            }
            Unpacked found = Unpacked.of("a", bytes);
            assertThat(found.failures())
                    .as("seed %d, run %d: %s", seed, run, new String(bytes, StandardCharsets.ISO_8859_1))
                    .noneMatch(failure -> failure.reason() == Reason.FAULT);
        }
    }
}

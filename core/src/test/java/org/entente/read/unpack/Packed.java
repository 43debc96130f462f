package org.entente.read.unpack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Containers of all kinds, made in tests. Names and contents take turns. */
final class Packed {
    private Packed() {}

    /** Something that writes, and may fail as streams do. */
    interface Writing<T extends OutputStream> {
        void to(T out) throws IOException;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] written(Writing<ByteArrayOutputStream> writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] zip(Object... namesAndContents) {
        return written(bytes -> {
            ZipOutputStream out = new ZipOutputStream(bytes);
            for (int i = 0; i < namesAndContents.length; i += 2) {
                out.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                out.write(content(namesAndContents[i + 1]));
                out.closeEntry();
            }
            out.finish();
        });
    }

    /** A ZIP file whose entries are not packed, with their sizes before them. */
    static byte[] storedZip(Object... namesAndContents) {
        return written(bytes -> {
            ZipOutputStream out = new ZipOutputStream(bytes);
            out.setMethod(ZipOutputStream.STORED);
            for (int i = 0; i < namesAndContents.length; i += 2) {
                byte[] content = content(namesAndContents[i + 1]);
                ZipEntry entry = new ZipEntry((String) namesAndContents[i]);
                entry.setSize(content.length);
                CRC32 crc = new CRC32();
                crc.update(content);
                entry.setCrc(crc.getValue());
                out.putNextEntry(entry);
                out.write(content);
                out.closeEntry();
            }
            out.finish();
        });
    }

    static byte[] gzip(Object content) {
        return written(bytes -> {
            GZIPOutputStream out = new GZIPOutputStream(bytes);
            out.write(content(content));
            out.finish();
        });
    }

    static byte[] tar(Object... namesAndContents) {
        return written(out -> {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                tarEntry(out, (String) namesAndContents[i], '0', "", content(namesAndContents[i + 1]));
            }
            out.write(new byte[1024]);
        });
    }

    static void tarEntry(OutputStream out, String name, char type, String target, byte[] content) throws IOException {
        if (bytes(name).length > 100) {
            tarEntry(out, "././@LongLink", 'L', "", bytes(name + "\0"));
        }
        byte[] block = new byte[512];
        put(block, 0, name.substring(0, Math.min(name.length(), 100)));
        put(block, 100, "0000644\0");
        put(block, 124, String.format("%011o", content.length));
        put(block, 136, "14000000000");
        put(block, 148, "        " + type + target);
        put(block, 257, "ustar\00000");
        int sum = 0;
        for (byte each : block) {
            sum += each & 0xFF;
        }
        put(block, 148, String.format("%06o\0 ", sum));
        out.write(block);
        out.write(content);
        out.write(new byte[-content.length & 511]);
    }

    private static void put(byte[] block, int at, String text) {
        byte[] bytes = bytes(text);
        System.arraycopy(bytes, 0, block, at, bytes.length);
    }

    /** A record of a crawl. */
    static byte[] warcRecord(String type, String address, Object content) {
        byte[] bytes = content(content);
        String head = "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + address
                + "\r\nWARC-Date: 2024-05-06T07:08:09Z\r\nContent-Length: " + bytes.length + "\r\n\r\n";
        return join(head, bytes, "\r\n\r\n");
    }

    /** A page as it was answered. */
    static byte[] response(String headers, Object body) {
        return join("HTTP/1.1 200 OK\r\n" + headers.replace("\n", "\r\n") + "\r\n\r\n", body);
    }

    static byte[] join(Object... parts) {
        return written(out -> {
            for (Object part : parts) {
                out.write(content(part));
            }
        });
    }

    static byte[] content(Object content) {
        return content instanceof byte[] bytes ? bytes : bytes((String) content);
    }
}

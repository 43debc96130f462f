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

    static byte[] content(Object content) {
        return content instanceof byte[] bytes ? bytes : bytes((String) content);
    }
}

package org.entente.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.entente.record.Block;
import org.entente.record.Document;

/** Short ways for tests to read and to look at what came out. */
final class Reading {
    static final Reader READER = new Reader();

    private Reading() {}

    static Document text(String... lines) {
        return read("report.txt", String.join("\n\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    static Document html(String markup) {
        return read("page.html", markup.getBytes(StandardCharsets.UTF_8));
    }

    static Document read(String uri, byte[] bytes) {
        try {
            return READER.read(new Source(uri, bytes));
        } catch (UnreadableException e) {
            throw new AssertionError(e.reason() + ": " + e.getMessage(), e);
        }
    }

    /** {@code KIND words} for each block. */
    static List<String> blocks(Document document) {
        return document.blocks().stream()
                .map(block -> block.kind() + " " + document.words(block.span()))
                .toList();
    }

    static List<String> of(Document document, Block.Kind kind) {
        return document.blocks().stream()
                .filter(block -> block.kind() == kind)
                .map(block -> document.words(block.span()))
                .toList();
    }
}

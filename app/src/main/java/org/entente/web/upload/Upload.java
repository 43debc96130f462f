package org.entente.web.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.entente.add.Input;
import org.entente.read.unpack.Sink;
import org.entente.read.unpack.Unpacker;

/**
 * A file that came through the page.
 *
 * @param uri its name there, which is a label and never a path
 * @param file where it lies meanwhile
 * @param size in bytes
 */
public record Upload(String uri, Path file, long size) implements Input {
    private static final int LONGEST = 300;

    /** What a file is called that was sent under this name: its last part, without signs that do not show. */
    static String label(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int[] shown = last.codePoints()
                .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE)
                .limit(LONGEST)
                .toArray();
        String label = new String(shown, 0, shown.length).strip();
        return label.isEmpty() || label.equals(".") || label.equals("..") ? "upload" : label;
    }

    @Override
    public void unpack(Unpacker unpacker, UnaryOperator<InputStream> counted, Sink sink) throws IOException {
        try (InputStream in = counted.apply(Files.newInputStream(file))) {
            unpacker.unpack(uri, in, sink);
        }
    }
}

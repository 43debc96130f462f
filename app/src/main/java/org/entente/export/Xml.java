package org.entente.export;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Writes XML 1.0 in UTF-8; words lose what XML cannot hold, and the rest of them is escaped. */
final class Xml implements Closeable {
    private final BufferedWriter writer;
    private final Deque<String> open = new ArrayDeque<>();

    Xml(OutputStream out) throws IOException {
        this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /** Opens an element with attributes, given as names and values; those that are null are left out. */
    Xml start(String name, @Nullable Object... attributes) throws IOException {
        tag(name, attributes);
        writer.write(">");
        open.push(name);
        return this;
    }

    /** An element without content. */
    Xml empty(String name, @Nullable Object... attributes) throws IOException {
        tag(name, attributes);
        writer.write("/>\n");
        return this;
    }

    /** An element with words in it. */
    Xml element(String name, Object words, @Nullable Object... attributes) throws IOException {
        start(name, attributes);
        writer.write(escaped(words.toString()));
        return end();
    }

    /** Closes the innermost element that is open. */
    Xml end() throws IOException {
        writer.write("</" + open.pop() + ">\n");
        return this;
    }

    private void tag(String name, @Nullable Object... attributes) throws IOException {
        writer.write("<" + name);
        for (int i = 0; i < attributes.length; i += 2) {
            Object value = attributes[i + 1];
            if (value != null) {
                writer.write(" " + attributes[i] + "=\"" + escaped(value.toString()) + "\"");
            }
        }
    }

    /** Words as text or as the value of an attribute, in XML and in HTML. */
    static String escaped(String words) {
        return Plain.words(words)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;")
                .replace("\n", "&#10;")
                .replace("\t", "&#9;");
    }

    @Override
    public void close() throws IOException {
        writer.flush();
    }
}

package org.entente.add.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.read.Hints;
import org.entente.read.Source;
import org.entente.read.UnreadableException;
import org.entente.read.UnreadableException.Reason;
import org.entente.record.About;
import org.entente.record.About.Original;
import org.entente.record.Block;
import org.entente.record.Document;
import org.entente.record.Published;
import org.entente.record.Span;
import org.jspecify.annotations.Nullable;

/** Requests and answers as bytes. Both sides are the same program, so that there are no versions. */
public final class Wire {
    private static final int LONGEST = 1 << 30;

    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    private Wire() {}

    /** Writes one frame. */
    static void send(DataOutputStream out, byte[] frame) throws IOException {
        out.writeInt(frame.length);
        out.write(frame);
        out.flush();
    }

    /** The next frame, or null if the stream ends. */
    static byte @Nullable [] receive(DataInputStream in) throws IOException {
        int length;
        try {
            length = in.readInt();
        } catch (EOFException end) {
            return null;
        }
        if (length < 0 || length > LONGEST) {
            throw new IOException("a frame of " + length + " bytes");
        }
        byte[] frame = in.readNBytes(length);
        return frame.length < length ? null : frame;
    }

    /** A source as bytes. */
    public static byte[] request(Source source) {
        Hints hints = source.hints();
        return bytes(out -> {
            write(out, source.uri());
            write(out, hints.address());
            write(out, hints.title());
            write(out, hints.outlet());
            write(out, hints.author());
            write(out, hints.published());
            out.write(source.bytes());
        });
    }

    /**
     * What {@link #request} gave.
     *
     * @throws IOException if it did not
     */
    public static Source source(byte[] request) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(request));
        String uri = text(in);
        Hints hints = new Hints(read(in), read(in), read(in), read(in), published(in));
        return new Source(uri, in.readAllBytes(), hints);
    }

    static byte[] answer(Document document) {
        return bytes(out -> {
            out.writeBoolean(true);
            write(out, document.id());
            write(out, document.sha256());
            write(out, document.uri());
            write(out, document.title());
            write(out, document.outlet());
            write(out, document.agency());
            write(out, document.author());
            write(out, document.published());
            write(out, document.language());
            write(out, document.text());
            out.writeInt(document.blocks().size());
            for (Block block : document.blocks()) {
                out.writeUTF(block.kind().name());
                out.writeInt(block.span().start());
                out.writeInt(block.span().end());
                write(out, block.language());
            }
            write(out, document.about());
        });
    }

    static byte[] answer(Reason reason, String detail) {
        return bytes(out -> {
            out.writeBoolean(false);
            out.writeUTF(reason.name());
            write(out, detail);
        });
    }

    /** The document that an answer brings. */
    static Document document(byte[] answer) throws IOException, UnreadableException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(answer));
        if (!in.readBoolean()) {
            throw new UnreadableException(Reason.valueOf(in.readUTF()), text(in));
        }
        return new Document(
                text(in),
                text(in),
                text(in),
                read(in),
                read(in),
                read(in),
                read(in),
                published(in),
                text(in),
                text(in),
                blocks(in),
                about(in));
    }

    private static List<Block> blocks(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            blocks.add(new Block(Block.Kind.valueOf(in.readUTF()), new Span(in.readInt(), in.readInt()), read(in)));
        }
        return blocks;
    }

    private static void write(DataOutputStream out, About about) throws IOException {
        Original original = about.original();
        write(out, about.modified());
        write(out, about.section());
        write(out, about.address());
        write(out, original == null ? null : original.outlet());
        write(out, original == null ? null : original.language());
    }

    private static About about(DataInputStream in) throws IOException {
        Published modified = published(in);
        String section = read(in);
        String address = read(in);
        String outlet = read(in);
        String language = read(in);
        return new About(
                modified, section, address, outlet == null && language == null ? null : new Original(outlet, language));
    }

    private static byte[] bytes(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, @Nullable Published published) throws IOException {
        write(out, published == null ? null : published.value());
        if (published != null) {
            write(out, published.date().toString());
            write(out, published.precision().name());
            write(out, published.rule());
        }
    }

    private static @Nullable Published published(DataInputStream in) throws IOException {
        String value = read(in);
        return value == null
                ? null
                : new Published(value, LocalDate.parse(text(in)), Published.Precision.valueOf(text(in)), text(in));
    }

    private static void write(DataOutputStream out, @Nullable String text) throws IOException {
        if (text == null) {
            out.writeInt(-1);
            return;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static @Nullable String read(DataInputStream in) throws IOException {
        int length = in.readInt();
        return length < 0 ? null : new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    private static String text(DataInputStream in) throws IOException {
        String text = read(in);
        if (text == null) {
            throw new IOException("a part is missing");
        }
        return text;
    }
}

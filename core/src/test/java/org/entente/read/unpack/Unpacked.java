package org.entente.read.unpack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.entente.read.Source;
import org.entente.read.UnreadableException.Reason;

/** What an unpacker gave, for tests to look at. */
record Unpacked(List<Source> sources, List<Failure> failures) {
    /** Something that could not be read. */
    record Failure(String uri, Reason reason, String detail) {}

    static Unpacked of(String uri, byte[] bytes) {
        return of(uri, new ByteArrayInputStream(bytes), new Unpacker(Fields.DEFAULT));
    }

    /** What comes where at most a megabyte is read at once, so that a test need not be long to show that. */
    static Unpacked ofAtMostAMegabyte(String uri, InputStream in) {
        Limits limits = new Limits(1 << 20, 200, 1 << 20, 1 << 30, 4, 12, 1000, 64 << 10, 1 << 20, 1 << 20, 1000, 200);
        return of(uri, in, new Unpacker(Fields.DEFAULT, limits));
    }

    static Unpacked of(String uri, InputStream in, Unpacker unpacker) {
        Unpacked found = new Unpacked(new ArrayList<>(), new ArrayList<>());
        try {
            unpacker.unpack(uri, in, new Sink() {
                @Override
                public boolean source(Source source) {
                    return found.sources.add(source);
                }

                @Override
                public void failed(String label, Reason reason, String detail) {
                    found.failures.add(new Failure(label, reason, detail));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** Each source as label and words. */
    List<String> told() {
        return sources.stream()
                .map(source -> source.uri() + " " + new String(source.bytes(), StandardCharsets.UTF_8))
                .toList();
    }

    List<String> labels() {
        return sources.stream().map(Source::uri).toList();
    }

    /** Each failure as label and reason. */
    List<String> failed() {
        return failures.stream()
                .map(failure -> failure.uri() + " " + failure.reason())
                .toList();
    }

    Source only() {
        if (sources.size() != 1 || !failures.isEmpty()) {
            throw new AssertionError("not one source, but " + labels() + " and " + failures);
        }
        return sources.get(0);
    }
}

package org.entente.add;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.entente.dossier.ReadFile;
import org.entente.fetch.FetchException;
import org.entente.fetch.Fetcher;
import org.entente.read.Source;
import org.entente.read.UnreadableException.Reason;
import org.entente.read.unpack.Sink;
import org.entente.read.unpack.Unpacker;

/**
 * A page of the web, or whatever lies at its address.
 *
 * @param uri its address
 */
public record WebInput(Fetcher fetcher, String uri) implements Input {
    @Override
    public long size() {
        return 0;
    }

    @Override
    public void unpack(Unpacker unpacker, UnaryOperator<InputStream> counted, Sink sink) throws IOException {
        Source fetched;
        try {
            fetched = fetcher.fetch(uri).source();
        } catch (FetchException e) {
            boolean ours = e.code() == FetchException.Code.PRIVATE;
            sink.failed(uri, reason(e), e.getMessage() + (ours ? ": " + e.remedy() : ""));
            return;
        }
        unpacker.unpack(uri, counted.apply(new ByteArrayInputStream(fetched.bytes())), new At(fetched, sink));
    }

    @Override
    public Optional<String> key() {
        return Optional.of(uri);
    }

    /** What was had once is not fetched again. */
    @Override
    public boolean is(ReadFile before) {
        return before.failures() == 0;
    }

    @Override
    public Optional<ReadFile> kept(long documents, long failures) {
        return Optional.of(new ReadFile(uri, uri, 0, 0, documents, failures));
    }

    private static Reason reason(FetchException e) {
        return switch (e.code()) {
            case ADDRESS, PRIVATE, ROBOTS, NOT_FOUND, REFUSED, REDIRECTS -> Reason.WITHHELD;
            case NOT_NOW, TIME, UNREACHABLE, STOPPED -> Reason.UNREACHABLE;
            case CONTENT -> Reason.BINARY;
            case TOO_LARGE -> Reason.TOO_LARGE;
        };
    }

    /** Knows where a page that is one source was in the end. */
    private record At(Source page, Sink sink) implements Sink {
        @Override
        public boolean source(Source source) {
            boolean whole = source.uri().equals(page.uri());
            return sink.source(whole ? new Source(source.uri(), source.bytes(), page.hints()) : source);
        }

        @Override
        public void failed(String uri, Reason reason, String detail) {
            sink.failed(uri, reason, detail);
        }
    }
}

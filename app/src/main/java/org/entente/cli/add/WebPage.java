package org.entente.cli.add;

import org.entente.fetch.FetchException;
import org.entente.fetch.Fetcher;
import org.entente.read.Source;
import org.entente.read.UnreadableException;
import org.entente.read.UnreadableException.Reason;

/**
 * A page of the web.
 *
 * @param uri its address
 */
public record WebPage(Fetcher fetcher, String uri) implements Supply {
    @Override
    public Source get() throws UnreadableException, InterruptedException {
        try {
            return fetcher.fetch(uri).source();
        } catch (FetchException e) {
            if (e.code() == FetchException.Code.STOPPED) {
                throw new InterruptedException(e.getMessage());
            }
            boolean ours = e.code() == FetchException.Code.PRIVATE;
            throw new UnreadableException(reason(e), e.getMessage() + (ours ? ": " + e.remedy() : ""));
        }
    }

    private static Reason reason(FetchException e) {
        return switch (e.code()) {
            case ADDRESS, PRIVATE, ROBOTS, NOT_FOUND, REFUSED, REDIRECTS -> Reason.WITHHELD;
            case NOT_NOW, TIME, UNREACHABLE, STOPPED -> Reason.UNREACHABLE;
            case CONTENT -> Reason.BINARY;
            case TOO_LARGE -> Reason.TOO_LARGE;
        };
    }
}

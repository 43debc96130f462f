package org.entente.fetch;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An address could not be fetched. The message says what went wrong, {@link #remedy()} what to do. */
public final class FetchException extends Exception {
    private static final long serialVersionUID = 1;

    /** What went wrong; stable names. */
    public enum Code {
        /** It is no address of the web, or one of a kind that is not fetched. */
        ADDRESS("give an address as the browser shows it, beginning with http:// or https://"),
        /** It leads into a network that is not public. */
        PRIVATE("if it is a server of your own that you trust, say so with --allow-private"),
        /** The site asks programs not to fetch it. */
        ROBOTS("save the page with a browser, and add the file"),
        /** The site wants to be left in peace for now. */
        NOT_NOW("try again later"),
        /** There is no such page. */
        NOT_FOUND("check the address in a browser"),
        /** The site does not give it to us. */
        REFUSED("save the page with a browser, and add the file"),
        /** It leads from address to address without end. */
        REDIRECTS("open it in a browser, and give the address that it ends at"),
        /** It is a picture, a film or another thing that is no report. */
        CONTENT("give the address of the report itself"),
        TOO_LARGE("save it with a browser, and add the part that matters"),
        TIME("try again later, or save the page with a browser and add the file"),
        /** Nobody answers there, or what comes breaks off. */
        UNREACHABLE("check the address and the network, then try again"),
        /** The thread was asked to stop. */
        STOPPED("run the same command again");

        private final String remedy;

        Code(String remedy) {
            this.remedy = remedy;
        }
    }

    private final Code code;
    private final @Nullable Duration pause;

    FetchException(Code code, String message) {
        this(code, message, null);
    }

    FetchException(Code code, String message, @Nullable Duration pause) {
        super(message);
        this.code = code;
        this.pause = pause;
    }

    public Code code() {
        return code;
    }

    /** What a user can do about it. */
    public String remedy() {
        return code.remedy;
    }

    /** How long the site asks to be left alone, where it says so. */
    public Optional<Duration> pause() {
        return Optional.ofNullable(pause);
    }
}

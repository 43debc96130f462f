package org.entente.read;

/** A source that cannot become a document. The dossier lists it with its reason; the run goes on. */
public final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1;

    /** Why; stable names, shown to users and exported. */
    public enum Reason {
        EMPTY("there is nothing in it: check that the file was saved whole"),
        TOO_LARGE("split it, or raise the limit"),
        BINARY("it is not text: convert it to text or HTML first"),
        /** It breaks off, or contradicts its own format. */
        DAMAGED("it is broken or breaks off: get it again"),
        /** A password is needed. */
        ENCRYPTED("remove its password, and add it again"),
        /** It would exhaust the machine or reach outside: a bomb, a loop, a path that leaves its archive. */
        HOSTILE("it looks as if it was made to do harm: do not open it elsewhere, get it from another place"),
        /** It was given up. */
        TIME("it took too long to read: convert it to text first"),
        NO_ARTICLE("no report could be found in the page: save the article itself, not a list of links"),
        /** It lies on the web, and could not be had this time. */
        UNREACHABLE("try again later: what was added stays"),
        /** It lies on the web, and may not be fetched, or is not there. */
        WITHHELD("open it in a browser; if it is there, save it and add the file"),
        IO("it could not be read: check that it exists and that you may read it"),
        /** Reading or coding it went wrong for no fault of its own. */
        FAULT("this is a fault of Entente: report it with this file; all other reports are unaffected");

        private final String remedy;

        Reason(String remedy) {
            this.remedy = remedy;
        }

        /** What a user can do about it. */
        public String remedy() {
            return remedy;
        }
    }

    private final Reason reason;

    public UnreadableException(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}

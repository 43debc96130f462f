package org.entente.read;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What a source is, by its first bytes and, where these leave it open, by how its uri ends. */
public enum Format {
    TEXT(false),
    HTML(false),
    /** CommonMark; known by its ending only. */
    MARKDOWN(false),
    /** One report as news agencies pass it on: NITF, NewsML-G2, NewsML 1. */
    NEWS(false),
    PDF(true),
    /** Word since 2007. */
    DOCX(true),
    /** OpenDocument text. */
    ODT(true);

    /** As much of a source as is looked at, bytes. */
    private static final int HEAD = 32 << 10;

    private static final Pattern MARKDOWN_NAME = Pattern.compile("(?i).*\\.(?:md|markdown|mdown|mkd)");

    private final boolean risky;

    Format(boolean risky) {
        this.risky = risky;
    }

    /** Whether a few bytes of it can cost any amount of time and memory, so that it is best read in a process of its own. */
    public boolean risky() {
        return risky;
    }

    /**
     * The format of {@code source}.
     *
     * @throws UnreadableException if it has no bytes, or too many, or is of a known kind that is not read
     */
    public static Format of(Source source) throws UnreadableException {
        Bytes.refuseSize(source.bytes());
        Signature signature = Signature.of(source.bytes());
        if (signature != null) {
            return signature.format();
        }
        String head = head(source.bytes());
        if (NewsXml.looksLike(head)) {
            return NEWS;
        }
        boolean markdown = MARKDOWN_NAME.matcher(source.uri()).matches();
        if (markdown ? Html.begins(head) : Html.looksLike(head)) {
            return HTML;
        }
        return markdown ? MARKDOWN : TEXT;
    }

    /** The first characters, as far as they are ASCII; of UTF-16 too. */
    private static String head(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        return head.replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "")
                .replace("\0", "");
    }
}

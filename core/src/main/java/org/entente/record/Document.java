package org.entente.record;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One report as one outlet published it. Immutable; a pure function of the bytes that were read.
 *
 * @param id {@code d} and the first 16 hex digits of {@code sha256}
 * @param sha256 SHA-256 of the bytes that were read, in lower-case hex: the content hash by which adding is idempotent
 * @param uri where the bytes came from: a file name or an address; a label, never fetched
 * @param title the report's own title, or null
 * @param outlet who published it, or null
 * @param agency whom the text credits as its maker (AP, TASS), or null
 * @param author byline, or null
 * @param published when, or null: a date is never invented
 * @param language BCP 47, {@code und} if it cannot be told
 * @param text the text to which every offset refers
 * @param blocks the text's parts in order; see {@link Block}
 * @param about what else it says of itself
 */
public record Document(
        String id,
        String sha256,
        String uri,
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String agency,
        @Nullable String author,
        @Nullable Published published,
        String language,
        String text,
        List<Block> blocks,
        About about) {

    private static final int ID_DIGITS = 16;

    /** The id of the document with this content hash, 64 hex digits. */
    public static String idOf(String sha256) {
        return "d" + sha256.substring(0, ID_DIGITS);
    }

    /** A document that says nothing else of itself. */
    public Document(
            String id,
            String sha256,
            String uri,
            @Nullable String title,
            @Nullable String outlet,
            @Nullable String agency,
            @Nullable String author,
            @Nullable Published published,
            String language,
            String text,
            List<Block> blocks) {
        this(id, sha256, uri, title, outlet, agency, author, published, language, text, blocks, About.NONE);
    }

    public Document {
        blocks = List.copyOf(blocks);
        int length = text.codePointCount(0, text.length());
        int end = 0;
        for (Block block : blocks) {
            if (block.span().start() < end || block.span().end() > length) {
                throw new IllegalArgumentException("block out of place: " + block + " in " + uri);
            }
            end = block.span().end();
        }
    }

    /** The words at {@code span}. */
    public String words(Span span) {
        int from = text.offsetByCodePoints(0, span.start());
        return text.substring(from, text.offsetByCodePoints(from, span.length()));
    }

    /** The words at {@code span}, with where they stand. */
    public Evidence evidence(Span span) {
        return new Evidence(span, words(span));
    }

    /** The length of the text in code points. */
    public int chars() {
        return text.codePointCount(0, text.length());
    }

    /** The block in which {@code offset} lies, if any. */
    public Optional<Block> blockAt(int offset) {
        return blocks.stream().filter(b -> b.span().contains(offset)).findFirst();
    }
}

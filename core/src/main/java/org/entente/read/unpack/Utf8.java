package org.entente.read.unpack;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Bytes whose characters are known from outside → UTF-8, so that a source need not say them again. */
final class Utf8 {
    static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final int HEAD = 4096;
    private static final Pattern DECLARED =
            Pattern.compile("(?i)<(?:meta|\\?xml)[^>]{0,300}?(?:charset|encoding)\\s*=");
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?\\s*([\\w:.-]{2,40})");

    private Utf8() {}

    static byte[] of(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The bytes as they are if they say what they are, else as {@code type} says, a Content-Type. */
    static byte[] of(byte[] bytes, @Nullable String type) {
        Charset told = type == null ? null : charset(type);
        return told == null || saysItself(bytes) ? bytes : of(new String(bytes, told));
    }

    /** The characters: UTF-8 if they are that, else in the charset of that name, else windows-1252. */
    static String text(byte[] bytes, @Nullable String charset) {
        String text = strictly(bytes);
        if (text != null && !isShifted(text)) {
            return text;
        }
        Charset told = charset == null ? null : named(charset);
        return new String(bytes, told != null && !told.equals(StandardCharsets.UTF_8) ? told : WINDOWS);
    }

    /** Whether it only seems to be UTF-8: ISO-2022-JP with its escapes, or UTF-16. */
    private static boolean isShifted(String text) {
        return text.indexOf(0x1B) >= 0 || text.indexOf(0) >= 0;
    }

    private static boolean saysItself(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        return head.startsWith("\u00FE\u00FF")
                || head.startsWith("\u00FF\u00FE")
                || DECLARED.matcher(head).find()
                || strictly(bytes) != null;
    }

    /** The charset that a Content-Type names, or null. */
    static @Nullable Charset charset(String type) {
        Matcher matcher = CHARSET.matcher(type);
        return matcher.find() ? named(matcher.group(1)) : null;
    }

    /** The charset of that name as the web means it, or null. */
    static @Nullable Charset named(String name) {
        try {
            Charset charset = Charset.forName(name);
            return charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII)
                    ? WINDOWS
                    : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }

    /** The characters if the bytes are UTF-8, else null. */
    static @Nullable String strictly(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            return null;
        }
    }

    /** Bytes that were read as if each were a character → what they say, as UTF-8 if they are that. */
    static String ofLatin(String latin) {
        if (latin.chars().allMatch(c -> c < 0x80)) {
            return latin;
        }
        byte[] bytes = latin.getBytes(StandardCharsets.ISO_8859_1);
        String text = strictly(bytes);
        return text != null ? text : new String(bytes, WINDOWS);
    }
}

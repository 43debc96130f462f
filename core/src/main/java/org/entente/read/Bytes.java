package org.entente.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.read.UnreadableException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Bytes → characters. The encoding is that of the byte order mark, else UTF-8 where the bytes are UTF-8, else what a
 * page's markup declares, else windows-1252 (as in the WHATWG Encoding standard, but valid UTF-8 is believed before a
 * declaration: pages are often saved again as UTF-8 with their old declaration left in).
 */
final class Bytes {
    /** The largest source that is read, in bytes. */
    static final int LIMIT = 32 << 20;

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Set<String> WINDOWS_NAMES = Set.of("iso-8859-1", "latin1", "us-ascii", "ascii");
    private static final int HEAD = 4096;
    private static final Pattern DECLARED =
            Pattern.compile("(?i)<(?:meta|\\?xml)[^>]{0,300}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w:.-]{2,40})");

    private Bytes() {}

    /** The characters, without a byte order mark. */
    static String decode(byte[] bytes) throws UnreadableException {
        refuseSize(bytes);
        String text = characters(bytes);
        refuseBinary(text);
        if (text.chars().allMatch(Words::isSpace)) {
            throw new UnreadableException(Reason.EMPTY, "the file has nothing but white space");
        }
        return text;
    }

    static void refuseSize(byte[] bytes) throws UnreadableException {
        if (bytes.length == 0) {
            throw new UnreadableException(Reason.EMPTY, "the file has no bytes");
        }
        if (bytes.length > LIMIT) {
            throw new UnreadableException(
                    Reason.TOO_LARGE, "it has " + bytes.length + " bytes; at most " + LIMIT + " are read");
        }
    }

    private static String characters(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            Charset declared = declared(bytes);
            return new String(bytes, declared != null ? declared : WINDOWS);
        }
    }

    private static @Nullable Charset declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        if (!matcher.find()) {
            return null;
        }
        String name = matcher.group(1).toLowerCase(Locale.ROOT);
        if (WINDOWS_NAMES.contains(name)) {
            return WINDOWS; // as the WHATWG standard has it
        }
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }

    /** Text has hardly any control characters; a NUL it has never. */
    private static void refuseBinary(String text) throws UnreadableException {
        int control = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                throw new UnreadableException(Reason.BINARY, "character " + i + " is NUL");
            }
            if ((c < ' ' && !Character.isWhitespace(c)) || c == '\uFFFD') {
                control++;
            }
        }
        if (control > 8 && control > text.length() / 100) {
            throw new UnreadableException(Reason.BINARY, "it has " + control + " control or broken characters");
        }
    }

    private static boolean startsWith(byte[] bytes, int... head) {
        if (bytes.length < head.length) {
            return false;
        }
        for (int i = 0; i < head.length; i++) {
            if ((bytes[i] & 0xFF) != head[i]) {
                return false;
            }
        }
        return true;
    }
}

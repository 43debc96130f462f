package org.entente.read.unpack;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.ParserCursor;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.util.ByteSequence;
import org.apache.james.mime4j.util.ContentUtil;
import org.apache.james.mime4j.util.MimeParameterMapping;
import org.entente.read.Hints;
import org.jspecify.annotations.Nullable;

/** The header of a mail or of a part of one (RFC 5322, RFC 2047, RFC 2231). Of several fields of a name the first counts. */
final class MailHeader {
    private static final Pattern NAMED = Pattern.compile("\\s*\"?([^<\"]*?)\"?\\s*<([^>]*)>.*");
    private static final Pattern COMMENT = Pattern.compile("\\s*\\S+@\\S+\\s*\\((.*)\\)\\s*");

    private final Map<String, String> fields = new HashMap<>();

    void add(Field field) {
        ByteSequence raw = field.getRaw();
        String line = raw == null
                ? field.getName() + ":" + field.getBody()
                : new String(raw.toByteArray(), StandardCharsets.ISO_8859_1);
        int colon = line.indexOf(':');
        String value =
                line.substring(colon + 1).replaceAll("\\r?\\n[ \\t]*", " ").strip();
        fields.putIfAbsent(field.getName().toLowerCase(Locale.ROOT), Utf8.ofLatin(value));
    }

    /** The value as it stands there, on one line; empty if there is none. */
    String raw(String name) {
        return fields.getOrDefault(name, "");
    }

    /** What a mail says of itself. A page that a browser saved as one says only where it was. */
    Hints hints() {
        String address = raw("snapshot-content-location");
        return !address.isEmpty()
                ? Hints.at(address)
                : new Hints(null, Row.line(decoded(raw("subject"))), null, author(), When.of(raw("date"), "mail"));
    }

    private @Nullable String author() {
        String from = raw("from");
        Matcher named = NAMED.matcher(from);
        Matcher comment = COMMENT.matcher(from);
        String name = named.matches()
                ? named.group(1).isBlank() ? named.group(2) : named.group(1)
                : comment.matches() ? comment.group(1) : from;
        return Row.line(decoded(name));
    }

    boolean isAttachment() {
        return raw("content-disposition").toLowerCase(Locale.ROOT).startsWith("attachment");
    }

    /** The file name that a part has, or null. */
    @Nullable
    String fileName() {
        String name = parameter("content-disposition", "filename");
        name = name != null ? name : parameter("content-type", "name");
        return name == null ? null : Row.line(decoded(name));
    }

    private @Nullable String parameter(String field, String name) {
        MimeParameterMapping parameters = new MimeParameterMapping();
        String value = raw(field);
        if (!value.isEmpty()) {
            ByteSequence bytes = ContentUtil.encode(StandardCharsets.UTF_8, value);
            for (NameValuePair pair : RawFieldParser.DEFAULT
                    .parseRawBody(bytes, new ParserCursor(0, bytes.length()))
                    .getParams()) {
                parameters.addParameter(pair.getName(), pair.getValue() == null ? "" : pair.getValue());
            }
        }
        return parameters.get(name);
    }

    private static String decoded(String value) {
        return DecoderUtil.decodeEncodedWords(value, DecodeMonitor.SILENT);
    }
}

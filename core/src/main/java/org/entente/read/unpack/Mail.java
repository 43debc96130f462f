package org.entente.read.unpack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipException;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.entente.read.Hints;
import org.entente.read.UnreadableException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A mail (RFC 5322, MIME), or a page that a browser saved as one: what is attached, then its own text, plain before HTML.
 */
final class Mail implements Container {
    /** Parts deeper than this are no mail: to read each costs a call in each that it lies in. */
    private static final int DEEPEST = 30;

    private static final Set<String> OWN = Set.of("text/plain", "text/html", "application/xhtml+xml");

    /** What mails carry that can be no report by its kind. */
    private static final Set<String> TRAPPINGS = Set.of(
            "text/css",
            "text/javascript",
            "text/calendar",
            "text/x-vcard",
            "text/vcard",
            "application/javascript",
            "application/pgp-signature",
            "application/pgp-keys",
            "application/pkcs7-signature",
            "application/x-pkcs7-signature",
            "application/ms-tnef",
            "message/delivery-status");

    private static final Set<String> SEALED =
            Set.of("application/pgp-encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime");

    @Override
    public void unpack(Item item, Unpacking unpacking) throws IOException {
        try {
            new Parts(item, unpacking).give();
        } catch (MimeException e) {
            throw new ZipException(String.valueOf(e.getMessage()));
        }
    }

    /** The parts of one mail. */
    private static final class Parts {
        private final Item item;
        private final Unpacking unpacking;
        private final MimeTokenStream stream;
        private final StringBuilder plain = new StringBuilder();
        private final ByteArrayOutputStream html = new ByteArrayOutputStream();
        private final MailHeader first = new MailHeader();
        private MailHeader part = first;
        private int parts;
        private int depth;
        private boolean carries;

        Parts(Item item, Unpacking unpacking) {
            this.item = item;
            this.unpacking = unpacking;
            this.stream = new MimeTokenStream(MimeConfig.custom()
                    .setMaxLineLen(unpacking.limits().header())
                    .setMaxHeaderLen(unpacking.limits().header())
                    .setMaxHeaderCount(unpacking.limits().header() / 64)
                    .build());
            stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
            stream.parse(item.in());
        }

        void give() throws IOException, MimeException {
            for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
                step(state);
            }
            if (!plain.toString().isBlank()) {
                unpacking.source(item.label(), Utf8.of(plain.toString()), first.hints());
            } else if (html.size() > 0) {
                unpacking.source(item.label(), html.toByteArray(), first.hints());
            } else if (!carries) {
                unpacking.failed(item.label(), Reason.EMPTY, "the mail has no text");
            }
        }

        private void step(EntityState state) throws IOException {
            if (state == EntityState.T_START_HEADER) {
                part = parts++ == 0 ? first : new MailHeader();
            } else if (state == EntityState.T_FIELD) {
                part.add(stream.getField());
            } else if (state == EntityState.T_START_MULTIPART) {
                if (++depth > DEEPEST) {
                    throw new RefusedException(Reason.HOSTILE, "its parts lie in each other without end");
                }
            } else if (state == EntityState.T_END_MULTIPART) {
                depth--;
            } else if (state == EntityState.T_BODY) {
                body(stream.getBodyDescriptor());
            }
        }

        private void body(BodyDescriptor body) throws IOException {
            String type = String.valueOf(body.getMimeType()).toLowerCase(Locale.ROOT);
            String name = part.fileName();
            Window in = new Window(stream.getDecodedInputStream());
            boolean own = !part.isAttachment() && (name == null || parts == 1);
            if (own && OWN.contains(type)) {
                text(type, body.getCharset(), in);
            } else if (SEALED.contains(type)) {
                carries = true;
                unpacking.failed(item.label(), Reason.ENCRYPTED, "the mail is encrypted");
            } else if (!isTrapping(type, name)) {
                carries = true;
                attached(type, name, in);
            }
        }

        private void text(String type, String charset, Window in) {
            try {
                byte[] bytes = bytes(in);
                if (type.equals("text/plain")) {
                    plain.append(plain.isEmpty() ? "" : "\n\n").append(Utf8.text(bytes, charset));
                } else {
                    html.writeBytes(Utf8.of(bytes, part.raw("content-type")));
                }
            } catch (IOException e) {
                carries = true;
                unpacking.failed(item.label(), e);
            }
        }

        private void attached(String type, @Nullable String name, Window in) {
            String label = name != null ? name : "part-" + parts;
            String told = type.equals("message/rfc822") ? label + ".eml" : label;
            unpacking.open(item.inside(label, told, in, Hints.NONE));
        }

        private byte[] bytes(Window in) throws IOException {
            if (plain.length() + html.size() > unpacking.limits().source()) {
                throw new RefusedException(Reason.TOO_LARGE, "its text is too long");
            }
            return unpacking.bytes(in);
        }

        private static boolean isTrapping(String type, @Nullable String name) {
            return TRAPPINGS.contains(type)
                    || type.startsWith("image/")
                    || type.startsWith("font/")
                    || (name != null && Labels.isTrapping(name));
        }
    }
}

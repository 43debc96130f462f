package org.entente.read.unpack;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.entente.read.Hints;

/** Mails one after the other, each after a line that begins with From (RFC 4155; mboxo, mboxrd). */
final class MailBox implements Container {
    private static final Pattern POSTMARK = Pattern.compile("From \\S.*\\d\\d:\\d\\d.*\\b\\d{4}\\b.*");
    private static final int LONGEST = 512;

    @Override
    public void unpack(Item item, Unpacking unpacking) throws IOException {
        Window in = item.in();
        for (long number = 1; in.has(1); number++) {
            passLine(in);
            Message message = new Message(in);
            unpacking.open(item.inside(Long.toString(number), "mail.eml", new Window(message), Hints.NONE));
            message.transferTo(OutputStream.nullOutputStream());
        }
    }

    private static void passLine(Window in) throws IOException {
        int next;
        do {
            next = in.read();
        } while (next >= 0 && next != '\n');
    }

    /** Up to the next line that begins another; what was quoted lest it seem to do so is given as it was. */
    private static final class Message extends InputStream {
        private final Window in;
        private boolean lineBegins = true;
        private boolean lineIsEmpty = true;
        private boolean done;

        Message(Window in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (lineBegins && !done) {
                done = lineIsEmpty && isPostmark();
                passQuote();
                lineIsEmpty = true;
            }
            if (done || !in.has(1)) {
                done = true;
                return -1;
            }
            int count = 0;
            lineBegins = false;
            while (count < length && !lineBegins && in.has(1)) {
                int next = in.read();
                bytes[from + count++] = (byte) next;
                lineBegins = next == '\n';
                lineIsEmpty = lineIsEmpty && (next == '\n' || next == '\r');
            }
            return count;
        }

        private boolean isPostmark() throws IOException {
            if (!in.starts('F', 'r', 'o', 'm', ' ')) {
                return false;
            }
            String line = new String(in.head(LONGEST), StandardCharsets.ISO_8859_1);
            int end = line.indexOf('\n');
            return POSTMARK.matcher((end < 0 ? line : line.substring(0, end)).strip())
                    .matches();
        }

        private void passQuote() throws IOException {
            int quotes = 0;
            while (quotes < LONGEST && in.has(quotes + 1) && in.peek(quotes) == '>') {
                quotes++;
            }
            if (quotes > 0 && in.has(quotes + 5) && isFrom(quotes)) {
                in.take(1);
            }
        }

        private boolean isFrom(int at) {
            return in.peek(at) == 'F'
                    && in.peek(at + 1) == 'r'
                    && in.peek(at + 2) == 'o'
                    && in.peek(at + 3) == 'm'
                    && in.peek(at + 4) == ' ';
        }
    }
}

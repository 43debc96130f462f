package org.entente.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a server answers to any request at all, also to one that no browser would send.
 *
 * @param status HTTP status
 * @param head status line and headers
 * @param body what follows
 */
record Raw(int status, List<String> head, String body) {
    /** Sends a request of these lines, to which Content-Length and Connection are added, and this body. */
    static Raw send(int port, String body, String... lines) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            OutputStream out = socket.getOutputStream();
            String length = bytes.length == 0 ? "" : "Content-Length: " + bytes.length + "\r\n";
            out.write((String.join("\r\n", lines) + "\r\n" + length + "Connection: close\r\n\r\n").getBytes(UTF_8));
            out.write(bytes);
            out.flush();
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            socket.getInputStream().transferTo(answer);
            return of(answer.toString(UTF_8));
        }
    }

    private static Raw of(String answer) {
        int end = answer.indexOf("\r\n\r\n");
        List<String> head = answer.substring(0, end).lines().toList();
        return new Raw(Integer.parseInt(head.get(0).substring(9, 12)), head, answer.substring(end + 4));
    }

    /** The value of a header. */
    Optional<String> header(String name) {
        String start = name.toLowerCase(Locale.ROOT) + ": ";
        return head.stream()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                .map(line -> line.substring(start.length()))
                .findFirst();
    }

    /** The cookie that it sets, as it is to be sent back. */
    String cookie() {
        return header("Set-Cookie").orElse("").replaceFirst(";.*", "");
    }
}

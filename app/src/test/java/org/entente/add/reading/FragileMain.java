package org.entente.add.reading;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.entente.read.UnreadableException.Reason;

/** A child that does what the name of its document says. */
final class FragileMain {
    private FragileMain() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        DataInputStream in = new DataInputStream(System.in);
        DataOutputStream out = new DataOutputStream(System.out);
        for (byte[] request = Wire.receive(in); request != null; request = Wire.receive(in)) {
            String uri = Wire.source(request).uri();
            switch (uri) {
                case "hang" -> Thread.sleep(1_000_000);
                case "die" -> {
                    System.err.println("no more");
                    System.exit(7);
                }
                case "eat" -> {
                    List<byte[]> all = new ArrayList<>();
                    while (all.size() < 1_000_000) {
                        all.add(new byte[1 << 20]);
                    }
                }
                default -> Wire.send(out, Wire.answer(Reason.NO_ARTICLE, uri));
            }
        }
    }
}

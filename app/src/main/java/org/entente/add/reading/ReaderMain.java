package org.entente.add.reading;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.entente.read.Reader;
import org.entente.read.UnreadableException;
import org.entente.read.UnreadableException.Reason;

/** Where the child starts: it reads what it is sent until its input ends. */
final class ReaderMain {
    private ReaderMain() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
        System.setOut(System.err); // whoever prints must not spoil the answers
        BlockingQueue<byte[]> requests = new LinkedBlockingQueue<>();
        Thread input = new Thread(() -> take(requests), "input");
        input.setDaemon(true);
        input.start();
        Reader reader = new Reader();
        while (true) {
            Wire.send(out, answer(reader, requests.take()));
        }
    }

    /** In a thread of its own, so that the end of the parent is seen even while a document is read without end. */
    private static void take(BlockingQueue<byte[]> requests) {
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)))) {
            for (byte[] request = Wire.receive(in); request != null; request = Wire.receive(in)) {
                requests.add(request);
            }
        } catch (IOException gone) {
            // as if it had ended
        } finally {
            Runtime.getRuntime().halt(0);
        }
    }

    private static byte[] answer(Reader reader, byte[] request) throws IOException {
        try {
            return Wire.answer(reader.read(Wire.source(request)));
        } catch (UnreadableException e) {
            return Wire.answer(e.reason(), String.valueOf(e.getMessage()));
        } catch (StackOverflowError e) {
            return Wire.answer(Reason.HOSTILE, "its parts are nested without end");
        } catch (RuntimeException e) {
            return Wire.answer(Reason.FAULT, e.toString());
        }
    }
}

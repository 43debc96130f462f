package org.entente.cli.add;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.entente.read.UnreadableException;
import org.entente.read.UnreadableException.Reason;

/** Reads files as far as a machine of any size can. */
final class FileBytes {
    /** No report is as long as this; what is, is something else, and would only fill the memory. */
    static final int LARGEST = 64 << 20;

    private FileBytes() {}

    /** SHA-256 of a file of any size, in lower-case hex. */
    static String sha256(Path file) throws UnreadableException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw unreadable(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    /** The bytes of a file that is no longer than {@link #LARGEST}. */
    static byte[] read(Path file) throws UnreadableException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new UnreadableException(Reason.TOO_LARGE, "it is longer than " + (LARGEST >> 20) + " MB");
            }
            return bytes;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static UnreadableException unreadable(IOException e) {
        String detail = e instanceof AccessDeniedException
                ? "you may not read it"
                : e instanceof NoSuchFileException ? "it is gone" : String.valueOf(e.getMessage());
        return new UnreadableException(Reason.IO, detail);
    }
}

package org.entente.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.entente.read.UnreadableException.Reason;

/** The parts of an office file, which is a ZIP archive. */
final class ZipParts {
    private static final int MOST_PARTS = 20_000;
    private static final int LARGEST_PART = 64 << 20;
    private static final int LARGEST = 256 << 20;

    private ZipParts() {}

    /**
     * The parts whose names are {@code wanted}, by name.
     *
     * @throws UnreadableException if the archive is broken, locked, or grows without measure
     */
    static Map<String, byte[]> of(byte[] zip, Predicate<String> wanted) throws UnreadableException {
        Map<String, byte[]> parts = new TreeMap<>();
        byte[] buffer = new byte[1 << 14];
        long all = 0;
        int count = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (++count > MOST_PARTS) {
                    throw bomb("it has more than " + MOST_PARTS + " parts");
                }
                boolean kept = wanted.test(entry.getName());
                ByteArrayOutputStream part = new ByteArrayOutputStream();
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    all += read;
                    if (all > LARGEST || part.size() > LARGEST_PART) {
                        throw bomb("its " + zip.length + " bytes unpack to more than " + (all >> 20) + " MB");
                    }
                    if (kept) {
                        part.write(buffer, 0, read);
                    }
                }
                if (kept) {
                    parts.putIfAbsent(entry.getName(), part.toByteArray());
                }
            }
            return parts;
        } catch (EOFException e) {
            throw new UnreadableException(Reason.DAMAGED, "it breaks off");
        } catch (ZipException e) {
            boolean locked = String.valueOf(e.getMessage()).contains("encrypted");
            throw new UnreadableException(
                    locked ? Reason.ENCRYPTED : Reason.DAMAGED, "its archive says: " + e.getMessage());
        } catch (IOException | IllegalArgumentException e) { // the latter of names that are no UTF-8
            throw new UnreadableException(Reason.DAMAGED, "its archive is broken: " + e.getMessage());
        }
    }

    private static UnreadableException bomb(String detail) {
        return new UnreadableException(Reason.HOSTILE, detail);
    }
}

package org.entente.read.unpack;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.ZipException;
import org.entente.read.UnreadableException.Reason;

/**
 * A ZIP file, entry by entry as they stand. The list of entries at its end is not used: entries that lie over each other
 * there do so in vain, and a file that breaks off still gives what it has.
 */
final class Zip implements Container {
    @Override
    public void unpack(Item item, Unpacking unpacking) throws IOException {
        Window in = item.in();
        long entries = 0;
        if (in.starts('P', 'K', 7, 8)) {
            in.take(4);
        }
        while (in.starts('P', 'K', 3, 4)) {
            if (++entries > unpacking.limits().entries()) {
                throw new RefusedException(
                        Reason.HOSTILE, "it has more than " + unpacking.limits().entries() + " entries");
            }
            ZipHeader header = ZipHeader.take(in);
            long start = in.taken();
            try (ZipData data = new ZipData(in, header, new Ratio(unpacking))) {
                entry(item, header, data, unpacking);
                data.finish();
            } catch (IOException lost) {
                if (header.method() == ZipHeader.DEFLATED) {
                    in.backTo(start); // broken bytes may have gone on into the next entry
                }
                seekHeader(in);
            }
            if (!in.starts('P', 'K', 3, 4) && !isList(in) && in.has(1)) {
                unpacking.failed(item.label(), Reason.DAMAGED, "after entry " + entries + " come bytes that are none");
                seekHeader(in);
            }
        }
        if (!isList(in)) {
            throw new ZipException("it breaks off after entry " + entries);
        }
        in.transferTo(OutputStream.nullOutputStream());
    }

    private static void entry(Item item, ZipHeader header, ZipData data, Unpacking unpacking) {
        String label = item.label(header.name());
        if (header.isFolder() || Labels.isTrapping(header.name())) {
            return;
        }
        if (Labels.leaves(header.name())) {
            unpacking.failed(label, Reason.HOSTILE, "its name leads out of the archive");
        } else if (header.encrypted()) {
            unpacking.failed(label, Reason.ENCRYPTED, "it is encrypted");
        } else if (header.method() == ZipHeader.STORED && header.packed() < 0) {
            unpacking.failed(label, Reason.DAMAGED, "how long it is stands nowhere");
        } else if (header.method() != ZipHeader.STORED && header.method() != ZipHeader.DEFLATED) {
            unpacking.failed(label, Reason.BINARY, "it is packed by method " + header.method() + ": unpack it first");
        } else {
            unpacking.open(item.entry(header.name(), new Window(data)));
        }
    }

    /** Goes on to the next entry, or to the list at the end. */
    private static void seekHeader(Window in) throws IOException {
        while (in.has(2)) {
            if (ZipHeader.isAt(in) || isList(in)) {
                return;
            }
            in.take(1);
        }
        in.take(in.ready());
    }

    /** Whether all entries were before this. */
    private static boolean isList(Window in) throws IOException {
        return in.starts('P', 'K', 1, 2)
                || in.starts('P', 'K', 5, 6)
                || in.starts('P', 'K', 6, 6)
                || in.starts('P', 'K', 6, 8);
    }
}

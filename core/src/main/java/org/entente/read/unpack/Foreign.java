package org.entente.read.unpack;

import java.io.IOException;
import java.util.List;
import org.entente.read.UnreadableException.Reason;

/** Something packed in a way that is not known here, and that says so: people can unpack it themselves. */
final class Foreign implements Container {
    /** What packs so, with the bytes with which it begins. */
    private static final List<Beginning> BEGINNINGS = List.of(
            new Beginning("7-Zip", "7z\u00BC\u00AF'\u001C"),
            new Beginning("RAR", "Rar!\u001A\u0007"),
            new Beginning("XZ", "\u00FD7zXZ\u0000"),
            new Beginning("BZIP2", "BZh91AY&SY"),
            new Beginning("Zstandard", "(\u00B5/\u00FD"),
            new Beginning("Outlook", "!BDN"));

    private record Beginning(String packer, String bytes) {
        boolean isAt(Window in) throws IOException {
            return in.starts(bytes.chars().toArray());
        }
    }

    static boolean isAt(Window in) throws IOException {
        for (Beginning each : BEGINNINGS) {
            if (each.isAt(in)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void unpack(Item item, Unpacking unpacking) throws IOException {
        for (Beginning each : BEGINNINGS) {
            if (each.isAt(item.in())) {
                throw new RefusedException(
                        Reason.BINARY, "it was packed by " + each.packer() + ": unpack it, and add what comes out");
            }
        }
    }
}

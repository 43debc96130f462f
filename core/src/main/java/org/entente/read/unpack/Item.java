package org.entente.read.unpack;

import java.util.Locale;
import org.entente.read.Hints;

/**
 * Something that may be a source or a container of some.
 *
 * @param label by which users know it again
 * @param name its file name, without the ending of a packer that was taken off; its ending may tell what it is
 * @param in its bytes
 * @param hints what its surroundings say of it
 * @param archives how many archives it lies in
 * @param layers how many containers of any kind it lies in
 */
record Item(String label, String name, Window in, Hints hints, int archives, int layers) {
    static Item of(String uri, Window in) {
        return new Item(uri, uri, in, Hints.NONE, 0, 0);
    }

    /** Something in an archive. */
    Item entry(String inner, Window bytes) {
        return new Item(label(inner), inner, bytes, Hints.NONE, archives + 1, layers + 1);
    }

    /** Something in a container of another kind. */
    Item inside(String inner, String innerName, Window bytes, Hints known) {
        return new Item(label(inner), innerName, bytes, known, archives, layers + 1);
    }

    /** The same, unpacked: it keeps its label, and loses the packer's ending. */
    Item unpacked(Window bytes) {
        return new Item(label, name.substring(0, endingAt()), bytes, hints, archives, layers + 1);
    }

    String label(String inner) {
        return label + "!/" + Labels.clean(inner);
    }

    /** The ending of its name in lower case, without the dot. */
    String ending() {
        int at = endingAt();
        return at == name.length() ? "" : name.substring(at + 1).toLowerCase(Locale.ROOT);
    }

    private int endingAt() {
        int dot = name.lastIndexOf('.');
        return dot > name.lastIndexOf('/') ? dot : name.length();
    }
}

package org.entente.read.unpack;

import java.io.IOException;
import java.io.InputStream;

/** A stream of bytes → the sources in it. Safe for use by many threads. */
public final class Unpacker {
    private final Fields fields;
    private final Limits limits;

    /** An unpacker that takes rows of tables by {@code fields}. */
    public Unpacker(Fields fields) {
        this(fields, Limits.DEFAULT);
    }

    Unpacker(Fields fields, Limits limits) {
        this.fields = fields;
        this.limits = limits;
    }

    /**
     * Gives every source in {@code in}, or {@code in} itself as one, and tells what could not be read. A source within a
     * container is labelled by the container, {@code !/} and its name there.
     *
     * @param uri file name or address: a label, and where the bytes do not say what they are, its ending does
     * @param in read once, to its end unless the sink wants no more; not closed
     * @throws IOException if {@code in} fails; what is wrong with its bytes is told to the sink
     */
    public void unpack(String uri, InputStream in, Sink sink) throws IOException {
        Outside outside = new Outside(in);
        Unpacking unpacking = new Unpacking(uri, fields, limits, sink, outside);
        try {
            unpacking.open(Item.of(uri, new Window(outside)));
        } catch (Halt halt) {
            halt.rethrow();
        }
    }

    /**
     * Whether a file of this name can be no report by its kind, as pictures, styles and scripts of saved pages: within a container such
     * are passed over.
     *
     * @param path file name, with or without folders
     */
    public static boolean isTrapping(String path) {
        return Labels.isTrapping(path);
    }
}

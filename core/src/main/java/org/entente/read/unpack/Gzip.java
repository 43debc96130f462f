package org.entente.read.unpack;

/** A packed stream: what comes out may be anything, and keeps its label. */
final class Gzip implements Container {
    @Override
    public void unpack(Item item, Unpacking unpacking) {
        try (Gunzip plain = new Gunzip(item.in(), unpacking)) {
            unpacking.open(item.unpacked(new Window(plain)));
        }
    }
}

package org.entente.read.unpack;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import org.entente.read.UnreadableException.Reason;

/** A TAR file, entry by entry. */
final class Tar implements Container {
    @Override
    public void unpack(Item item, Unpacking unpacking) throws IOException {
        Window in = item.in();
        Map<String, String> told = new HashMap<>();
        for (long entries = 0; TarHeader.isAt(in) || isFoundAgain(item, unpacking); entries++) {
            if (entries >= unpacking.limits().entries()) {
                throw new RefusedException(
                        Reason.HOSTILE, "it has more than " + unpacking.limits().entries() + " entries");
            }
            TarHeader header = TarHeader.take(in);
            long size = size(header, told);
            Section data = new Section(in, size);
            switch (header.type()) {
                case 'x' -> told.putAll(pax(text(data, size, item, unpacking)));
                case 'L' -> told.put("path", text(data, size, item, unpacking));
                case 'K' -> told.put("linkpath", text(data, size, item, unpacking));
                case 'g' -> {} // what it says of all entries is nothing that we ask
                default -> {
                    entry(item, header, told, data, unpacking);
                    told.clear();
                }
            }
            data.finish();
            in.skipNBytes(
                    Math.min(-size & (TarHeader.BLOCK - 1), in.has(TarHeader.BLOCK) ? TarHeader.BLOCK : in.ready()));
        }
    }

    private static long size(TarHeader header, Map<String, String> told) {
        String size = told.getOrDefault("size", "");
        return size.matches("\\d{1,18}") && header.type() == '0' ? Long.parseLong(size) : header.size();
    }

    private static void entry(
            Item item, TarHeader header, Map<String, String> told, Section data, Unpacking unpacking) {
        String longer = told.getOrDefault("path", "");
        String name = longer.isEmpty() ? header.name() : longer;
        String path = name.startsWith("./") ? name.substring(2) : name;
        boolean link = header.type() == '1' || header.type() == '2';
        boolean leaves = Labels.leaves(path) || (link && Labels.leaves(told.getOrDefault("linkpath", header.target())));
        if (header.type() != '5' && leaves) {
            unpacking.failed(item.label(path), Reason.HOSTILE, "it leads out of the archive");
        } else if (header.type() == 'S') {
            unpacking.failed(item.label(path), Reason.BINARY, "it is stored with holes: unpack it first");
        } else if (header.type() == '0' && !path.endsWith("/") && !Labels.isTrapping(path)) {
            unpacking.open(item.entry(path, new Window(data)));
        }
    }

    /** What is told of the entry that follows. */
    private static String text(Section data, long size, Item item, Unpacking unpacking) throws IOException {
        if (size > unpacking.limits().header()) {
            unpacking.failed(item.label(), Reason.HOSTILE, "an entry has a name of " + size + " bytes");
            return "";
        }
        byte[] bytes = data.readNBytes((int) size);
        return TarHeader.text(bytes, 0, bytes.length);
    }

    /** Lines of length, key and value: {@code 20 path=some/where\n}. */
    private static Map<String, String> pax(String lines) {
        Map<String, String> told = new HashMap<>();
        for (String line : lines.split("\n", -1)) {
            int blank = line.indexOf(' ');
            int equals = line.indexOf('=', blank + 1);
            if (blank > 0 && equals > 0) {
                told.put(line.substring(blank + 1, equals), line.substring(equals + 1));
            }
        }
        return told;
    }

    /** At no header: false at the end, else goes on to the next header if there is one. */
    private static boolean isFoundAgain(Item item, Unpacking unpacking) throws IOException {
        Window in = item.in();
        if (!in.has(1)) {
            throw new EOFException("it breaks off before its end mark");
        }
        if (isEnd(in)) {
            in.transferTo(OutputStream.nullOutputStream());
            return false;
        }
        unpacking.failed(item.label(), Reason.DAMAGED, "it has bytes that belong to no entry");
        while (in.has(TarHeader.BLOCK)) {
            in.take(TarHeader.BLOCK);
            if (TarHeader.isAt(in)) {
                return true;
            }
        }
        in.transferTo(OutputStream.nullOutputStream());
        return false;
    }

    private static boolean isEnd(Window in) throws IOException {
        for (byte each : in.head(TarHeader.BLOCK)) {
            if (each != 0) {
                return false;
            }
        }
        return in.has(TarHeader.BLOCK);
    }
}

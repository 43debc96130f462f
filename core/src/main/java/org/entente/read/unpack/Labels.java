package org.entente.read.unpack;

import java.util.Locale;
import java.util.Set;

/** Names of entries: which are shown how, which are refused, and which are no report's. */
final class Labels {
    private static final int LONGEST = 1000;

    /** What belongs to pages or to the machine that made the archive, and is no report by its kind. */
    private static final Set<String> TRAPPINGS = Set.of(
            "css",
            "js",
            "mjs",
            "map",
            "scss",
            "less",
            "png",
            "jpg",
            "jpeg",
            "gif",
            "webp",
            "svg",
            "svgz",
            "ico",
            "bmp",
            "tif",
            "tiff",
            "avif",
            "heic",
            "psd",
            "woff",
            "woff2",
            "ttf",
            "otf",
            "eot",
            "ds_store");

    private static final Set<String> LITTER = Set.of("thumbs.db", "desktop.ini", ".ds_store");

    private Labels() {}

    /** The name as it may be shown: one line, of bearable length, and no commands to a terminal. */
    static String clean(String name) {
        StringBuilder shown = new StringBuilder();
        name.codePoints()
                .limit(LONGEST)
                .forEach(c -> shown.appendCodePoint(isUnseen(Character.getType(c)) ? '\uFFFD' : c));
        return name.codePointCount(0, name.length()) > LONGEST ? shown + "…" : shown.toString();
    }

    private static boolean isUnseen(int type) {
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE;
    }

    /** Whether a path would lead out of the archive if it were followed. */
    static boolean leaves(String path) {
        String plain = path.replace('\\', '/');
        return plain.startsWith("/")
                || plain.matches("[A-Za-z]:.*")
                || ("/" + plain + "/").contains("/../")
                || plain.indexOf('\0') >= 0;
    }

    /** Whether an entry can be no report by its kind: it is passed over, and not listed. */
    static boolean isTrapping(String path) {
        String plain = path.replace('\\', '/');
        String name = plain.substring(plain.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return TRAPPINGS.contains(name.substring(name.lastIndexOf('.') + 1))
                || LITTER.contains(name)
                || name.startsWith("._")
                || plain.startsWith("__MACOSX/");
    }
}

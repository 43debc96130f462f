package org.entente.read.unpack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** What a stream of bytes is: told by its first bytes, and only where they do not say by the ending of its name. */
enum Kind {
    SOURCE,
    ZIP,
    TAR,
    GZIP,
    WARC,
    MAIL_BOX,
    MAIL,
    FEED,
    JSON,
    JSON_LINES,
    TABLE,
    FOREIGN;

    /** Documents that are ZIP files: their insides are for who reads the format. */
    private static final Set<String> DOCUMENTS = Set.of(
            "docx", "docm", "dotx", "odt", "ott", "ods", "odp", "epub", "xlsx", "xlsm", "pptx", "pptm", "pages",
            "oxps");

    private static final int NAME = 30;

    static Kind of(Item item, Columns columns) throws IOException {
        Window in = item.in();
        if (in.starts('P', 'K', 3, 4) || in.starts('P', 'K', 5, 6) || in.starts('P', 'K', 7, 8, 'P', 'K')) {
            return isDocument(item) ? SOURCE : ZIP;
        }
        if (Gunzip.isAt(in)) {
            return GZIP;
        }
        if (Foreign.isAt(in)) {
            return FOREIGN;
        }
        if (Warc.isAt(in)) {
            return WARC;
        }
        if (TarHeader.isAt(in)) {
            return TAR;
        }
        return new TextHead(in.head(Window.SIZE / 2)).kind(item.ending(), columns);
    }

    /** OpenDocument and EPUB begin with their type; what Office writes, with a list of parts or one of its own folders. */
    private static boolean isDocument(Item item) throws IOException {
        if (DOCUMENTS.contains(item.ending())) {
            return true;
        }
        byte[] head = item.in().head(NAME + 64);
        if (head.length <= NAME) {
            return false;
        }
        int length = Math.min((int) item.in().number(26, 2), head.length - NAME);
        String name = new String(head, NAME, length, StandardCharsets.ISO_8859_1);
        return name.equals("mimetype")
                || name.equals("[Content_Types].xml")
                || name.equals("_rels/.rels")
                || name.matches("(?:docProps|word|xl|ppt)/.*\\.xml");
    }
}

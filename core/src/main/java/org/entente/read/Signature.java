package org.entente.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.entente.read.UnreadableException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The bytes with which files of a kind begin.
 *
 * @param name the kind in users' words
 * @param offset where {@code magic} stands
 * @param magic bytes as ISO-8859-1 characters
 * @param read the format as which it is read, or null if it is not
 */
record Signature(
        String name, int offset, String magic, @Nullable Format read) {
    private static final String ZIP_ENTRY = "PK\3\4";
    private static final String OFFICE_97 = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
    private static final Pattern OFFICE = Pattern.compile("\\[Content_Types]\\.xml|(?:_rels|docProps|word|xl|ppt)/");
    private static final int PDF_HEAD = 1024;

    private static final List<Signature> KNOWN = List.of(
            not("an RTF text", "{\\rtf"),
            not("a picture (PNG)", "\u0089PNG\r\n"),
            not("a picture (JPEG)", "\u00FF\u00D8\u00FF"),
            not("a picture (GIF)", "GIF87a"),
            not("a picture (GIF)", "GIF89a"),
            not("a picture (TIFF)", "II*\0"),
            not("a picture (TIFF)", "MM\0*"),
            not("a picture (Photoshop)", "8BPS"),
            not("a page in DjVu", "AT&TFORM"),
            not("PostScript", "%!PS"),
            new Signature("a picture (WebP)", 8, "WEBPVP8", null),
            not("sound or video (WAV, AVI)", "RIFF"),
            new Signature("video or a picture (MP4, MOV, HEIC)", 4, "ftyp", null),
            not("video (Matroska, WebM)", "\u001AE\u00DF\u00A3"),
            not("video (Flash)", "FLV\1"),
            not("sound (MP3)", "ID3"),
            not("sound (Ogg)", "OggS"),
            not("sound (FLAC)", "fLaC"),
            not("a program (Windows)", "MZ\u0090\0"),
            not("a program (Linux)", "\u007FELF"),
            not("a program (macOS)", "\u00CF\u00FA\u00ED\u00FE"),
            not("a program (Java)", "\u00CA\u00FE\u00BA\u00BE"),
            not("a program (WebAssembly)", "\0asm"),
            not("a 7z archive", "7z\u00BC\u00AF'\u001C"),
            not("a RAR archive", "Rar!\u001A\7"),
            not("packed (gzip)", "\u001F\u008B\b"),
            not("packed (bzip2)", "BZh"),
            not("packed (xz)", "\u00FD7zXZ\0"),
            not("packed (Zstandard)", "(\u00B5/\u00FD"),
            not("a ZIP archive", "PK\5\6"),
            not("a font", "wOF"),
            not("a database (SQLite)", "SQLite format 3"),
            not("a Parquet table", "PAR1"),
            not("an Outlook mailbox (PST)", "!BDN"));

    private static Signature not(String name, String magic) {
        return new Signature(name, 0, magic, null);
    }

    private static Signature as(Format format) {
        return new Signature(format.name(), 0, "", format);
    }

    /** That of {@code bytes}, or null if they begin like none, as text does. */
    static @Nullable Signature of(byte[] bytes) throws UnreadableException {
        String head = new String(bytes, 0, Math.min(bytes.length, PDF_HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith(ZIP_ENTRY)) {
            return ofZip(bytes, head);
        }
        if (head.startsWith(OFFICE_97)) {
            return ofOffice97(bytes);
        }
        int pdf = head.indexOf("%PDF-");
        if (pdf >= 0 && head.chars().limit(pdf).noneMatch(c -> c < 128 && Character.isLetter(c))) {
            return as(Format.PDF);
        }
        return KNOWN.stream()
                .filter(each -> head.startsWith(each.magic, each.offset))
                .findFirst()
                .orElse(null);
    }

    private static Signature ofZip(byte[] bytes, String head) {
        String first = head.length() < 30 ? "" : head.substring(30);
        if (first.startsWith("mimetype")) {
            return first.startsWith("mimetypeapplication/vnd.oasis.opendocument.text")
                    ? as(Format.ODT)
                    : not(first.startsWith("mimetypeapplication/epub") ? "a book (EPUB)" : "an OpenDocument file", "");
        }
        if (OFFICE.matcher(first).lookingAt()) {
            return has(bytes, "word/document", false)
                    ? as(Format.DOCX)
                    : not(
                            has(bytes, "xl/workbook", false)
                                    ? "a table (XLSX)"
                                    : has(bytes, "ppt/presentation", false) ? "slides (PPTX)" : "an Office file",
                            "");
        }
        return not("a ZIP archive", "");
    }

    /** Office files before 2007, and later ones under a password, are little file systems with names in UTF-16. */
    private static Signature ofOffice97(byte[] bytes) throws UnreadableException {
        if (has(bytes, "EncryptedPackage", true)) {
            throw new UnreadableException(Reason.ENCRYPTED, "it is an Office file under a password");
        }
        return not(
                has(bytes, "WordDocument", true)
                        ? "a Word document before 2007 (DOC)"
                        : has(bytes, "PowerPoint Document", true)
                                ? "slides before 2007 (PPT)"
                                : has(bytes, "Workbook", true)
                                        ? "a table before 2007 (XLS)"
                                        : has(bytes, "__substg1.0_", true)
                                                ? "an Outlook message (MSG)"
                                                : "an Office file before 2007",
                "");
    }

    private static boolean has(byte[] bytes, String ascii, boolean wide) {
        byte[] sought = ascii.getBytes(wide ? StandardCharsets.UTF_16LE : StandardCharsets.ISO_8859_1);
        for (int i = 0; i + sought.length <= bytes.length; i++) {
            int j = 0;
            while (j < sought.length && bytes[i + j] == sought[j]) {
                j++;
            }
            if (j == sought.length) {
                return true;
            }
        }
        return false;
    }

    /** The format as which it is read. */
    Format format() throws UnreadableException {
        if (read == null) {
            throw new UnreadableException(Reason.BINARY, "it is " + name);
        }
        return read;
    }
}

package org.entente.fetch;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What servers say of content. Only what cannot be a report is sent away; of the rest, the bytes tell what it is. */
final class ContentTypes {
    private static final Set<String> KINDS = Set.of("image", "audio", "video", "font", "model", "haptics");

    private static final Set<String> TYPES = Set.of(
            "text/css",
            "text/javascript",
            "text/event-stream",
            "application/javascript",
            "application/ecmascript",
            "application/x-javascript",
            "application/wasm",
            "application/java-archive",
            "application/vnd.android.package-archive",
            "application/vnd.apple.mpegurl",
            "application/dash+xml",
            "application/x-mpegurl",
            "application/vnd.microsoft.portable-executable",
            "application/x-msdownload",
            "application/x-dosexec",
            "application/x-executable",
            "application/x-shockwave-flash",
            "application/x-apple-diskimage",
            "application/x-iso9660-image",
            "application/x-bittorrent",
            "application/font-woff",
            "application/ogg");

    private ContentTypes() {}

    /** In lower case without parameters; empty where nothing is said. */
    static String plain(@Nullable String header) {
        if (header == null) {
            return "";
        }
        int end = header.indexOf(';');
        return (end < 0 ? header : header.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    static boolean mayBeReport(String type) {
        int slash = type.indexOf('/');
        return slash < 0 || (!KINDS.contains(type.substring(0, slash)) && !TYPES.contains(type));
    }
}

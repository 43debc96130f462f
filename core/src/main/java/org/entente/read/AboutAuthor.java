package org.entente.read;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.record.Block.Kind;
import org.jspecify.annotations.Nullable;

/** Marks what a page says of its author under the report: a paragraph that begins with the name, and what follows it. */
final class AboutAuthor {
    private static final Pattern NAME = Pattern.compile(Names.FULL);
    private static final Pattern VERB = Pattern.compile(
            "(?:,? .{0,60})? (?:is|was|has|writes|covers|holds|works|reports|joined|leads|teaches|serves|helps|specializes|specialises|lives)\\b.*",
            Pattern.DOTALL);
    private static final int MOST = 6;

    private AboutAuthor() {}

    static void mark(List<Part> parts, @Nullable String authors) {
        if (authors == null) {
            return;
        }
        Matcher names = NAME.matcher(authors);
        while (names.find()) {
            for (int i = Math.max(parts.size() - MOST, parts.size() / 2); i < parts.size(); i++) {
                if (isAbout(parts.get(i), names.group())) {
                    for (int j = i; j < parts.size(); j++) {
                        if (parts.get(j).kind() == Kind.PARAGRAPH) {
                            parts.set(j, new Part(Kind.BOILERPLATE, parts.get(j).passage()));
                        }
                    }
                }
            }
        }
    }

    private static boolean isAbout(Part part, String name) {
        return part.kind() == Kind.PARAGRAPH
                && part.words().startsWith(name)
                && VERB.matcher(part.words().substring(name.length())).matches();
    }
}

package org.entente.read;

import java.util.regex.Pattern;
import org.entente.record.Published;
import org.jspecify.annotations.Nullable;

/** What the properties of an office file or PDF say, as far as a person may have written it. */
final class FileProperties {
    private static final String RULE = "properties";
    private static final Pattern FILE = Pattern.compile(
            "(?i)(?:microsoft |libreoffice |openoffice )?(?:word|powerpoint|excel|writer)\\b.*|.*\\.(?:docx?|odt|rtf|pdf|indd|qxd|pptx?|xlsx?|html?|tex|dvi|ps|txt|pages)|(?:untitled|document|title|presentation|slide|layout|unknown|none|no title|print)\\W*\\d*|\\S*[_/\\\\]\\S*|\\S+|[\\W\\d_]*");

    private FileProperties() {}

    /** The title, unless it is a file name, a program's or a single word; else null. */
    static @Nullable String title(@Nullable String title) {
        String words = title == null ? "" : Words.squeeze(title);
        return words.isEmpty() || FILE.matcher(words).matches() ? null : words;
    }

    /**
     * What is believed where a document's words say nothing: the title, an author with a full name, when it was created.
     *
     * @param created ISO 8601
     */
    static Masthead masthead(@Nullable String title, @Nullable String author, @Nullable String created) {
        String name = author == null ? "" : Words.squeeze(author);
        Published published = Dates.iso(created, RULE);
        return new Masthead(title(title), null, Names.isFullName(name) ? name : null, published);
    }
}

package org.entente.read.unpack;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Which columns or properties of a row are what. Each name is a dotted path ({@code source.name}); of several the first
 * counts that has a value. Case, blanks, hyphens and underscores do not count.
 *
 * @param text the running text, plain or HTML
 * @param title the report's own title
 * @param date when it was published
 * @param outlet who published it
 * @param author its byline
 * @param address where it was published
 */
public record Fields(
        List<String> text,
        List<String> title,
        List<String> date,
        List<String> outlet,
        List<String> author,
        List<String> address) {
    /** What such columns are called where nothing else is said. */
    public static final Fields DEFAULT = new Fields(
            List.of("text", "body", "content", "article", "maintext", "html"),
            List.of("title", "headline"),
            List.of("date", "published", "date_publish", "pubdate", "published_at", "created_at"),
            List.of("outlet", "source", "publisher", "source_domain", "site"),
            List.of("author", "authors", "byline"),
            List.of("address", "url", "link"));

    public Fields {
        text = List.copyOf(text);
        title = List.copyOf(title);
        date = List.copyOf(date);
        outlet = List.copyOf(outlet);
        author = List.copyOf(author);
        address = List.copyOf(address);
    }

    /**
     * The defaults, with some told otherwise.
     *
     * @param told each {@code text=}, {@code title=}, {@code date=}, {@code outlet=}, {@code author=} or {@code address=} with a
     *     path, or several parted by {@code |}
     * @throws IllegalArgumentException if one is none of these
     */
    public static Fields parse(Collection<String> told) {
        Fields fields = DEFAULT;
        for (String each : told) {
            int equals = each.indexOf('=');
            List<String> paths = paths(each.substring(equals + 1));
            if (equals < 0 || paths.isEmpty()) {
                throw new IllegalArgumentException("a field is told as name=path, not " + each);
            }
            fields = fields.with(each.substring(0, equals).strip(), paths);
        }
        return fields;
    }

    private static List<String> paths(String told) {
        return Arrays.stream(told.split("\\|", -1))
                .map(String::strip)
                .filter(path -> !path.isEmpty())
                .toList();
    }

    private Fields with(String field, List<String> paths) {
        return switch (field) {
            case "text" -> new Fields(paths, title, date, outlet, author, address);
            case "title" -> new Fields(text, paths, date, outlet, author, address);
            case "date" -> new Fields(text, title, paths, outlet, author, address);
            case "outlet" -> new Fields(text, title, date, paths, author, address);
            case "author" -> new Fields(text, title, date, outlet, paths, address);
            case "address" -> new Fields(text, title, date, outlet, author, paths);
            default ->
                throw new IllegalArgumentException(
                        "there is no field " + field + ": text, title, date, outlet, author and address are known");
        };
    }
}

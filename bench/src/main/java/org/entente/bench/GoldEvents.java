package org.entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.record.Document;
import org.entente.record.EventType;
import org.entente.record.Span;

/**
 * Short texts, parted by blank lines, each followed by its events: {@code = word | TYPE/OTHER? | actors | recipients | holder |
 * factuality}. {@code training/events/README.md} tells how they are written.
 *
 * @param document the text
 * @param events what it tells, politically
 */
record GoldEvents(Document document, List<Event> events) {
    private static final String MARK = "= ";
    private static final Pattern BLANK = Pattern.compile("\n\\s*\n");
    private static final Pattern NUMBER = Pattern.compile("(.*)#(\\d+)");

    /**
     * An event.
     *
     * @param word that tells it
     * @param types the best, and others that a careful reader would accept
     * @param optional whether it may be left out
     * @param actors mentions, empty if nobody is told
     * @param recipients mentions
     */
    record Event(Span word, List<EventType> types, boolean optional, List<Span> actors, List<Span> recipients) {}

    /** @throws IOException if a line is out of form; it says which */
    static List<GoldEvents> read(Path file) throws IOException {
        List<GoldEvents> texts = new ArrayList<>();
        for (String part : BLANK.split(Files.readString(file), -1)) {
            List<String> lines = part.strip().lines().toList();
            String text = String.join(
                    "\n", lines.stream().filter(l -> !l.startsWith(MARK)).toList());
            if (text.isBlank()) {
                continue;
            }
            List<Event> events = new ArrayList<>();
            for (String line : lines) {
                if (line.startsWith(MARK)) {
                    try {
                        events.add(event(line.substring(MARK.length()), text));
                    } catch (IllegalArgumentException e) {
                        throw new IOException(file + ": '" + line + "': " + e.getMessage(), e);
                    }
                }
            }
            texts.add(new GoldEvents(GoldText.document("t" + texts.size(), text), events));
        }
        return texts;
    }

    private static Event event(String line, String text) {
        String[] cells = line.split("\\|", -1);
        if (cells.length < 2) {
            throw new IllegalArgumentException("it needs a word and a type");
        }
        Span word = places(cells[0].strip(), text).get(0);
        String types = cells[1].strip();
        return new Event(
                word,
                Stream.of(types.replace("?", "").split("/"))
                        .map(EventType::valueOf)
                        .toList(),
                types.endsWith("?"),
                cells.length > 2 ? mentions(cells[2], word, text) : List.of(),
                cells.length > 3 ? mentions(cells[3], word, text) : List.of());
    }

    private static List<Span> mentions(String cell, Span word, String text) {
        return Stream.of(cell.split(" \\+ "))
                .map(String::strip)
                .filter(name -> !name.isEmpty() && !name.equals("-"))
                .map(name -> nearest(places(name, text), word))
                .toList();
    }

    private static Span nearest(List<Span> places, Span word) {
        return places.stream()
                .min((a, b) -> Integer.compare(Math.abs(a.start() - word.start()), Math.abs(b.start() - word.start())))
                .orElseThrow();
    }

    /** Where {@code words}, or the n-th of {@code words#n}, stands; not empty. */
    private static List<Span> places(String reference, String text) {
        Matcher numbered = NUMBER.matcher(reference);
        String words = numbered.matches() ? numbered.group(1) : reference;
        Matcher m = Pattern.compile("(?<!\\w)" + Pattern.quote(words) + "(?!\\w)", Pattern.UNICODE_CHARACTER_CLASS)
                .matcher(text);
        List<Span> found = new ArrayList<>();
        while (m.find()) {
            int start = text.codePointCount(0, m.start());
            found.add(new Span(start, start + words.codePointCount(0, words.length())));
        }
        if (numbered.matches()) {
            int n = Integer.parseInt(numbered.group(2));
            found = n <= found.size() ? found.subList(n - 1, n) : List.of();
        }
        if (found.isEmpty()) {
            throw new IllegalArgumentException("'" + reference + "' is not in the text");
        }
        return found;
    }
}

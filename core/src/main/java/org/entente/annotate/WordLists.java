package org.entente.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of words.tsv by their kind; the file says what each kind is for. */
final class WordLists {
    private static final Map<String, Set<String>> KINDS = read();

    static final Set<String> UNITS = kind("unit");
    static final Set<String> PREFIXES = kind("prefix");
    static final Set<String> STARTS = kind("start");
    static final Set<String> SPEECH = kind("speech");
    static final Set<String> HELPERS = kind("helper");
    static final Set<String> CLOCK = kind("clock");

    /** From a word in lower case to the length of its first part. */
    static final Map<String, Integer> PARTS = parts();

    private static final Map<String, Shortening> SHORT = shortened();

    /** How an abbreviation stands to the end of a sentence. */
    enum Shortening {
        /** More must follow. */
        TITLE,
        /** Shortening for something only if a number or a mark follows. */
        NUMBER,
        /** May end a sentence. */
        END
    }

    private WordLists() {}

    /** How {@code word}, which ends with a period, stands to the end of a sentence; null if it is not known to be short. */
    @Nullable
    static Shortening abbreviation(String word) {
        return SHORT.get(word);
    }

    private static Map<String, Shortening> shortened() {
        Map<String, Shortening> all = new HashMap<>();
        for (Shortening kind : Shortening.values()) {
            for (String word : kind(kind.name().toLowerCase(Locale.ROOT))) {
                all.putIfAbsent(word, kind);
                if ((word.length() > 3 || kind == Shortening.TITLE || word.equals("St."))
                        && Character.isUpperCase(word.charAt(0))) {
                    all.putIfAbsent(word.toUpperCase(Locale.ROOT), kind);
                }
            }
        }
        return all;
    }

    private static Map<String, Integer> parts() {
        Map<String, Integer> parts = new HashMap<>();
        for (String word : kind("parts")) {
            int bar = word.indexOf('|');
            parts.put(word.substring(0, bar) + word.substring(bar + 1), bar);
        }
        return parts;
    }

    private static Set<String> kind(String kind) {
        return Objects.requireNonNull(KINDS.get(kind), kind);
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> kinds = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(WordLists.class.getResourceAsStream("words.tsv"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(row ->
                            kinds.computeIfAbsent(row[0], k -> new HashSet<>()).addAll(Set.of(row[1].split(" "))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return kinds;
    }
}

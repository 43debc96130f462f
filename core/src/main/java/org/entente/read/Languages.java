package org.entente.read;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The language of a report: by script, and among languages in Latin letters by their most frequent words. */
final class Languages {
    private static final int ENOUGH = 20_000;
    private static final double SHARE = 0.12;
    private static final int BRIEF = 40;
    private static final double SHARE_OF_BRIEF = 0.25;
    private static final double TELLING = 1.15;
    /** A paragraph of fewer words may be a name or a quotation. */
    private static final int PARAGRAPH = 12;

    private final Map<String, Set<String>> frequent = new LinkedHashMap<>();

    private Languages(List<String> lines) {
        for (String line : lines) {
            List<String> words = List.of(line.split(" "));
            frequent.put(words.get(0), new HashSet<>(words.subList(1, words.size())));
        }
    }

    static Languages load() {
        return new Languages(Resource.lines("languages.txt"));
    }

    /** BCP 47; what the page declares where the words do not tell; else {@code und}. */
    String of(List<Part> parts, @Nullable String declared) {
        StringBuilder sample = new StringBuilder();
        for (Part part : parts) {
            if (part.kind().coded() && sample.length() < ENOUGH) {
                sample.append(part.words()).append('\n');
            }
        }
        String told = of(sample.toString());
        if (!told.equals("und") || declared == null) {
            return told;
        }
        String tag = Locale.forLanguageTag(declared.replace('_', '-')).toLanguageTag();
        return tag;
    }

    /** The language of a paragraph where its words tell that it is another than {@code document}'s, else null. */
    @Nullable
    String foreign(Part part, String document) {
        if (!part.kind().coded() || Words.of(part.words()).size() < PARAGRAPH) {
            return null;
        }
        String told = of(part.words());
        return told.equals("und") || document.equals("und") || told.equals(primary(document)) ? null : told;
    }

    private static String primary(String language) {
        int region = language.indexOf('-');
        return region < 0 ? language : language.substring(0, region);
    }

    /** From the words of {@code text} alone. */
    String of(String text) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        text.codePoints().filter(Character::isLetter).forEach(c -> letters.merge(UnicodeScript.of(c), 1, Integer::sum));
        UnicodeScript script = letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(UnicodeScript.COMMON);
        return switch (script) {
            case LATIN -> byWords(Words.of(text));
            case CYRILLIC -> cyrillic(text.toLowerCase(Locale.ROOT));
            case ARABIC -> text.matches("(?s).*[پچژگ].*") ? "fa" : "ar";
            case HAN, HIRAGANA, KATAKANA -> letters.getOrDefault(UnicodeScript.HIRAGANA, 0) > 0 ? "ja" : "zh";
            case HANGUL -> "ko";
            case GREEK -> "el";
            case HEBREW -> "he";
            case THAI -> "th";
            case DEVANAGARI -> "hi";
            case GEORGIAN -> "ka";
            case ARMENIAN -> "hy";
            default -> "und";
        };
    }

    private static String cyrillic(String text) {
        if (text.indexOf('ў') >= 0) {
            return "be";
        }
        if (text.indexOf('ї') >= 0 || text.indexOf('є') >= 0) {
            return "uk";
        }
        return text.indexOf('ы') >= 0 || text.indexOf('э') >= 0 ? "ru" : text.indexOf('ъ') >= 0 ? "bg" : "und";
    }

    private String byWords(List<String> words) {
        Map<String, Integer> hits = new HashMap<>();
        for (String word : words) {
            frequent.forEach((language, list) -> {
                if (list.contains(word)) {
                    hits.merge(language, 1, Integer::sum);
                }
            });
        }
        String best = "und";
        int most = 0;
        int second = 0;
        for (String language : frequent.keySet()) {
            int count = hits.getOrDefault(language, 0);
            if (count > most) {
                second = most;
                most = count;
                best = language;
            } else {
                second = Math.max(second, count);
            }
        }
        // "a", "to", "by" are words of Czech, too: of one sentence, more of them have to be
        boolean brief = words.size() < BRIEF && !best.equals("en");
        double share = brief ? SHARE_OF_BRIEF : SHARE;
        boolean told = most >= 3 && most >= share * words.size() && most >= TELLING * second;
        return told ? best : "und";
    }
}

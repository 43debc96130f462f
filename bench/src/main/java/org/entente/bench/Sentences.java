package org.entente.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts of texts, by sentences and by words. */
final class Sentences {
    private static final Pattern END = Pattern.compile(
            "(?<=[.?!]|[.?!][”\"])(?<!\\b(?:Mr|Mrs|Ms|Dr|St|Lt|Sgt|Jr|Sr|Gov|Sen|Rep|Ave|vs|No|Jan|Feb|Aug|Sept|Oct|Nov|Dec|\\p{Lu})\\.)"
                    + "\\s+(?=[\\p{Lu}“\"\\d])");

    private Sentences() {}

    /** All sentences, in order. */
    static List<String> of(List<String> paragraphs) {
        List<String> all = new ArrayList<>();
        paragraphs.forEach(p -> all.addAll(List.of(END.split(p))));
        return all;
    }

    /** The first {@code number} sentences, each a paragraph. */
    static List<String> first(List<String> paragraphs, int number) {
        List<String> all = of(paragraphs);
        return all.subList(0, Math.min(number, all.size()));
    }

    /** The sentences whose middle lies within a part of the text; both ends are shares of its length, 0 to 1. */
    static List<String> part(List<String> paragraphs, double from, double to) {
        List<String> all = of(paragraphs);
        int length = all.stream().mapToInt(String::length).sum();
        List<String> result = new ArrayList<>();
        int before = 0;
        for (String sentence : all) {
            double middle = (before + sentence.length() / 2.0) / length;
            if (middle >= from && middle <= to) {
                result.add(sentence);
            }
            before += sentence.length();
        }
        return result;
    }
}

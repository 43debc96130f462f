package org.entente.merge.origin;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.merge.words.Words;

/**
 * What translation and rewording leave of a text: its names, by their consonants, its numbers, in digits, and its other
 * content words, by their stems; each once, in the order in which they come first, as hashes.
 */
final class Outline {
    private static final int LEAST_WORD = 4;
    private static final int LEAST_NAME = 3;
    private static final int NEAR = 3;
    private static final int SAMPLED = 2;

    private static final Map<String, String> NUMBERS = numbers(
            "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
                    + "nineteen twenty");

    private final long[] names;
    private final long[] words;

    private Outline(long[] names, long[] words) {
        this.names = names;
        this.words = words;
    }

    /** @param without words that do not count, by their place */
    static Outline of(RunningText text, BitSet without) {
        Set<String> small = new HashSet<>();
        Set<String> inside = new HashSet<>();
        for (int i = 0; i < text.size(); i++) {
            if (!text.capital().get(i)) {
                small.add(text.words().get(i));
            } else if (!text.first().get(i)) {
                inside.add(text.words().get(i));
            }
        }
        Set<String> names = new LinkedHashSet<>();
        Set<String> words = new LinkedHashSet<>();
        for (int i = 0; i < text.size(); i++) {
            String word = text.words().get(i);
            if (without.get(i)) {
                continue;
            }
            boolean digits = Character.isDigit(word.charAt(0));
            String number = digits ? word : NUMBERS.get(word);
            boolean name = number == null
                    && text.capital().get(i)
                    && inside.contains(word)
                    && !small.contains(word)
                    && word.length() >= LEAST_NAME
                    && !Words.isEmpty(word);
            if (number != null && !number.equals("1")) {
                names.add(number);
                words.add(number);
            } else if (name) {
                names.add(Consonants.of(word));
                words.add(Consonants.of(word));
            } else if (word.length() >= LEAST_WORD && !Words.isEmpty(word)) {
                words.add(Words.stem(word));
            }
        }
        return new Outline(hashes(names), hashes(words));
    }

    /** Names and numbers; not to be changed. */
    long[] names() {
        return names;
    }

    /** Content words, names and numbers among them; not to be changed. */
    long[] words() {
        return words;
    }

    /** Pairs of names that stand close, whichever comes first: by these, texts in other words find each other. */
    long[] keys() {
        return IntStream.range(0, names.length)
                .boxed()
                .flatMapToLong(i -> IntStream.rangeClosed(i + 1, Math.min(i + NEAR, names.length - 1))
                        .filter(j -> names[i] != names[j])
                        .mapToLong(j -> Shingles.mix(names[i] + names[j])))
                .filter(key -> Math.floorMod(key >> Integer.SIZE, SAMPLED) == 0)
                .sorted()
                .distinct()
                .toArray();
    }

    private static long[] hashes(Set<String> words) {
        return words.stream().mapToLong(w -> Shingles.mix(w.hashCode())).toArray();
    }

    private static Map<String, String> numbers(String words) {
        String[] all = words.split(" ", -1);
        Map<String, String> numbers = new HashMap<>();
        IntStream.range(0, all.length).forEach(i -> numbers.put(all[i], Integer.toString(i + 1)));
        return Map.copyOf(numbers);
    }
}

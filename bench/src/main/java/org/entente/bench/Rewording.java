package org.entente.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Says a text in other words, as a second translator would: other words and spellings of names, other constructions, clauses in
 * another order, sentences joined and parted. The recipes stand in {@code rewording.tsv}. The same text and seed give the
 * same words.
 */
final class Rewording {
    private static final double SHAPED = 0.8;
    private static final double PARTED = 0.8;
    private static final double WORDED = 0.85;
    private static final double JOINED = 0.35;
    private static final double RESPELLED = 0.5;
    private static final int LONGEST_JOINED = 90;
    private static final int MOST_WORDS = 4;

    private static final Pattern GROUP = Pattern.compile("\\{(?:([lu]):)?(\\d)}");
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['’]\\p{L}+)?|\\d+|[^\\p{L}\\d]+");

    private final List<Recipe> shapes = new ArrayList<>();
    private final List<Recipe> parts = new ArrayList<>();
    private final Map<String, List<String>> words = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    private record Recipe(Pattern pattern, List<String> alternatives) {}

    private Rewording() {}

    static Rewording load() throws IOException {
        Rewording rewording = new Rewording();
        for (String[] row : GoldFiles.resource("rewording.tsv", 3)) {
            List<String> alternatives = List.of(row[2].split("\\|", -1));
            switch (row[0]) {
                case "shape" -> rewording.shapes.add(new Recipe(Pattern.compile(row[1]), alternatives));
                case "part" -> rewording.parts.add(new Recipe(Pattern.compile(row[1]), alternatives));
                case "words" -> rewording.words.put(row[1], alternatives);
                case "name" -> {
                    rewording.names.put(row[1], row[2]);
                    rewording.names.put(row[2], row[1]);
                }
                default -> throw new IOException("rewording.tsv has a kind " + row[0]);
            }
        }
        return rewording;
    }

    /** The whole text anew. */
    List<String> of(List<String> paragraphs, int seed) {
        Random random = new Random(seed);
        Map<String, String> respelled = names.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(e -> random.nextDouble() < RESPELLED)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        List<String> result = new ArrayList<>();
        for (String paragraph : paragraphs) {
            List<String> sentences = new ArrayList<>();
            for (String sentence : Sentences.of(List.of(paragraph))) {
                String said = words(parts(shape(sentence, random), random), random, WORDED);
                said = spell(said, respelled);
                int last = sentences.size() - 1;
                if (last >= 0
                        && said.length() + sentences.get(last).length() < LONGEST_JOINED * 2
                        && random.nextDouble() < JOINED) {
                    sentences.set(last, sentences.get(last).replaceFirst("\\.$", "") + ", while " + lower(said));
                } else {
                    sentences.add(said);
                }
            }
            result.add(String.join(" ", sentences));
        }
        return result;
    }

    private String shape(String sentence, Random random) {
        for (Recipe recipe : shapes) {
            Matcher matcher = recipe.pattern().matcher(sentence);
            if (matcher.matches() && random.nextDouble() < SHAPED) {
                String form = recipe.alternatives()
                        .get(random.nextInt(recipe.alternatives().size()));
                return GROUP.matcher(form).replaceAll(g -> {
                    String group = matcher.group(Integer.parseInt(g.group(2)));
                    String cased = g.group(1) == null ? group : g.group(1).equals("l") ? lower(group) : upper(group);
                    return Matcher.quoteReplacement(cased);
                });
            }
        }
        return sentence;
    }

    private String parts(String sentence, Random random) {
        String result = sentence;
        for (Recipe recipe : parts) {
            if (random.nextDouble() < PARTED) {
                String form = recipe.alternatives()
                        .get(random.nextInt(recipe.alternatives().size()));
                result = recipe.pattern().matcher(result).replaceAll(form);
            }
        }
        return result;
    }

    /** Replaces that share of the words that the recipes know, the longest phrase first. */
    String words(String sentence, Random random, double share) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = WORD.matcher(sentence);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < tokens.size(); ) {
            int taken = 1;
            String said = tokens.get(i);
            for (int length = MOST_WORDS * 2 - 1; length > 0; length -= 2) {
                String phrase = String.join("", tokens.subList(i, Math.min(i + length, tokens.size())));
                List<String> others = words.get(phrase.toLowerCase(Locale.ROOT).replace('’', '\''));
                if (others != null && random.nextDouble() < share && !isName(phrase, i)) {
                    String other = others.get(random.nextInt(others.size()));
                    said = Character.isUpperCase(phrase.charAt(0)) ? upper(other) : other;
                    taken = Math.min(length, tokens.size() - i);
                    break;
                }
            }
            result.append(said);
            i += taken;
        }
        return result.toString();
    }

    private static boolean isName(String phrase, int at) {
        return at > 0 && Character.isUpperCase(phrase.charAt(0));
    }

    private static String spell(String sentence, Map<String, String> respelled) {
        return WORD.matcher(sentence)
                .replaceAll(m -> Matcher.quoteReplacement(respelled.getOrDefault(m.group(), m.group())));
    }

    /** A name at the start keeps its capital: it is followed by another capital or by no small word. */
    private static String lower(String words) {
        return words.matches("(?s)(?:\\p{Lu}\\p{Ll}+|[AI]) ?\\p{Lu}.*|\\p{Lu}{2}.*|I['’ ].*") || words.isEmpty()
                ? words
                : Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    private static String upper(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}

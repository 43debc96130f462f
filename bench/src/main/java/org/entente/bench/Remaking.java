package org.entente.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Makes of one report another, as outlets do: by recipes such as {@code violent/95550 lead:5 reword:7 paper:3}, a
 * report's name and then what befalls it, each with a number that picks or a seed.
 */
final class Remaking {
    private static final int HUNDRED = 100;
    private static final Pattern BLANK = Pattern.compile(" ");

    private final SharedNews news;
    private final OwnProse prose;
    private final Rewording rewording;

    Remaking(SharedNews news) throws IOException {
        this.news = news;
        this.prose = OwnProse.load();
        this.rewording = Rewording.load();
    }

    /** @throws IOException if there is no such report or no such step */
    NewsText make(String recipe) throws IOException {
        String[] steps = BLANK.split(recipe, -1);
        NewsText text = news.get(steps[0]);
        for (int i = 1; i < steps.length; i++) {
            int colon = steps[i].indexOf(':');
            if (colon < 0) {
                throw new IOException("'" + steps[i] + "' in '" + recipe + "' is not NAME:NUMBER");
            }
            text = step(text, steps[i].substring(0, colon), steps[i].substring(colon + 1));
        }
        return text;
    }

    private NewsText step(NewsText text, String name, String argument) throws IOException {
        if (name.equals("quoting")) {
            return text.saying(quoting(text.paragraphs(), news.get(argument).paragraphs()));
        }
        int number = Integer.parseInt(argument);
        List<String> paragraphs = text.paragraphs();
        return switch (name) {
            case "paper" -> text.by(prose.pick("paper", number), number % 4);
            case "title" -> text.titled(prose.pick("title", number));
            case "agency" -> text.crediting(prose.pick("agency", number));
            case "lead" -> text.saying(Sentences.first(paragraphs, number));
            case "part" -> text.saying(part(paragraphs, number / HUNDRED, number % HUNDRED));
            case "edit" -> text.saying(edited(paragraphs, new Random(number)));
            case "intro" -> text.saying(introduced(paragraphs, new Random(number)));
            case "boilerplate" -> text.by(prose.pick("outlet", number), 0).saying(dressed(paragraphs, number));
            case "reword" -> text.titled(prose.pick("title", number)).saying(rewording.of(paragraphs, number));
            default -> throw new IOException("there is no step '" + name + "'");
        };
    }

    private static List<String> part(List<String> paragraphs, int fromPercent, int toPercent) {
        return Sentences.part(paragraphs, fromPercent / 100.0, toPercent / 100.0);
    }

    /** With the other's first two quoted passages (or its first sentences, if it has none) after the second paragraph. */
    private static List<String> quoting(List<String> paragraphs, List<String> other) {
        List<String> all = Sentences.of(other);
        List<String> quoted = all.stream()
                .filter(s -> s.matches(".*[“\"].{20,}[”\"].*"))
                .limit(2)
                .toList();
        List<String> result = new ArrayList<>(paragraphs);
        result.addAll(Math.min(2, result.size()), quoted.isEmpty() ? all.subList(0, Math.min(2, all.size())) : quoted);
        return result;
    }

    /** As an editor under pressure does: one sentence in eight is left out, one in five loses or changes a few words. */
    private List<String> edited(List<String> paragraphs, Random random) {
        List<String> result = new ArrayList<>();
        for (String paragraph : paragraphs) {
            List<String> kept = new ArrayList<>();
            for (String sentence : Sentences.of(List.of(paragraph))) {
                int dice = random.nextInt(40);
                if (dice >= 13) {
                    kept.add(sentence);
                } else if (dice >= 5) {
                    kept.add(
                            dice % 2 == 0
                                    ? rewording.words(sentence, random, 0.4)
                                    : sentence.replaceFirst("^\\S+ ", ""));
                }
            }
            if (!kept.isEmpty()) {
                result.add(String.join(" ", kept));
            }
        }
        return result;
    }

    private List<String> introduced(List<String> paragraphs, Random random) {
        List<String> result = new ArrayList<>();
        int sentences = 2 + random.nextInt(3);
        List<String> intro = new ArrayList<>();
        for (int i = 0; i < sentences; i++) {
            intro.add(prose.pick("intro", random.nextInt(160)));
        }
        result.add(String.join(" ", intro));
        result.addAll(paragraphs);
        result.add(prose.pick("intro", random.nextInt(160)));
        return result;
    }

    private List<String> dressed(List<String> paragraphs, int number) {
        List<String> result = new ArrayList<>(prose.all("head", number));
        result.addAll(paragraphs);
        result.addAll(prose.all("foot", number));
        return result;
    }
}

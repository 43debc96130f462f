package org.entente.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The short lines around a web page's title, where readers see who wrote it and when. */
final class TitleSurroundings {
    private static final int ABOVE = 5;
    private static final int BELOW = 14;
    private static final int LONGEST = 120;
    private static final int SENTENCE = 12;
    private static final int FAR = 40;
    private static final int CRUMBS = 6;
    private static final Pattern BYLINE =
            Pattern.compile("(?i)\\W{0,3}(?:(?:written|posted|published) )?(?:on|by)\\b.*");

    private final List<HtmlText.Run> above;
    private final List<HtmlText.Run> below;

    private TitleSurroundings(List<HtmlText.Run> above, List<HtmlText.Run> below) {
        this.above = above;
        this.below = below;
    }

    /** Those in {@code runs}; none if the title does not stand there. The page's main heading counts before others. */
    static TitleSurroundings of(List<HtmlText.Run> runs, @Nullable String title) {
        String key = title == null ? "" : letters(title);
        int at = -1;
        int best = Integer.MAX_VALUE;
        for (int i = 0; i < runs.size() && !key.isEmpty(); i++) {
            HtmlText.Run run = runs.get(i);
            if (run.passage().shape() == Passage.Shape.HEADING
                    && letters(run.passage().words()).equals(key)) {
                int far = toText(runs, i) + (isMain(run) ? 0 : FAR);
                if (far < best) {
                    at = i;
                    best = far;
                }
            }
        }
        return at < 0
                ? new TitleSurroundings(List.of(), List.of())
                : new TitleSurroundings(
                        own(runs.subList(Math.max(0, at - ABOVE), at)),
                        own(runs.subList(at + 1, Math.min(runs.size(), at + BELOW))));
    }

    /** Those that do not announce other reports. */
    private static List<HtmlText.Run> own(List<HtmlText.Run> lines) {
        return lines.stream()
                .filter(line -> !HtmlDate.isOfOthers(line.holder()))
                .toList();
    }

    /** How many lines lie between a heading and the running text under it. */
    private static int toText(List<HtmlText.Run> runs, int heading) {
        for (int i = heading + 1; i < Math.min(runs.size(), heading + FAR); i++) {
            if (isSentence(runs.get(i).passage().words())) {
                return i - heading;
            }
        }
        return FAR;
    }

    private static boolean isSentence(String words) {
        return Words.endsSentence(words) && Words.of(words).size() >= SENTENCE;
    }

    private static boolean isMain(HtmlText.Run run) {
        return run.holder().closest("h1") != null;
    }

    /** Letters and digits: elements within a heading may part its words or not. */
    private static String letters(String words) {
        return String.join("", Words.of(words));
    }

    /** The dates of lines that say when, or who and when; nearest to the title first. */
    List<ShownDate> stated(Dates.Order order) {
        List<ShownDate> stated = new ArrayList<>();
        int sentences = 0;
        String before = "";
        for (HtmlText.Run run : below) {
            String words = run.passage().words();
            sentences += isSentence(words) ? 1 : 0;
            if (sentences > 1 || (sentences == 1 && run.passage().shape() == Passage.Shape.HEADING)) {
                break;
            }
            addTo(stated, before, words, order);
            before = words;
        }
        before = "";
        for (HtmlText.Run run : above.subList(Math.max(0, above.size() - 3), above.size())) {
            addTo(stated, before, run.passage().words(), order);
            before = run.passage().words();
        }
        return stated;
    }

    private static void addTo(List<ShownDate> stated, String before, String words, Dates.Order order) {
        String line = ShownDate.isLabel(before) ? before + " " + words : words;
        if (line.length() > LONGEST) {
            return;
        }
        List<ShownDate> dates = ShownDate.in(line, order, "text");
        boolean telling =
                DateLine.others(words) <= CRUMBS || BYLINE.matcher(line).matches();
        for (ShownDate date : dates) {
            if (telling || date.label() != ShownDate.Label.NONE) {
                stated.add(date);
            }
        }
    }

    /** The first date of any short line that is no sentence, or null. */
    @Nullable
    ShownDate mentioned(Dates.Order order) {
        for (HtmlText.Run run : lines()) {
            String words = run.passage().words();
            if (words.length() <= LONGEST && !Words.endsSentence(words)) {
                List<ShownDate> dates = ShownDate.in(words, order, "text");
                if (!dates.isEmpty()) {
                    return dates.get(0);
                }
            }
        }
        return null;
    }

    /** All lines in their order, the title left out. */
    List<HtmlText.Run> lines() {
        List<HtmlText.Run> lines = new ArrayList<>(above);
        lines.addAll(below);
        return lines;
    }
}

package org.entente.read;

import java.util.List;
import org.entente.record.Published;
import org.jspecify.annotations.Nullable;

/** The short lines around a web page's title, where readers see who wrote it and when. */
final class TitleSurroundings {
    private static final int ABOVE = 5;
    private static final int BELOW = 14;
    private static final int LONGEST = 120;

    private final List<HtmlText.Run> lines;

    private TitleSurroundings(List<HtmlText.Run> lines) {
        this.lines = lines;
    }

    /** Those in {@code runs}; none if the title does not stand there. */
    static TitleSurroundings of(List<HtmlText.Run> runs, @Nullable String title) {
        String key = title == null ? "" : Words.key(title);
        for (int i = 0; i < runs.size() && !key.isEmpty(); i++) {
            Passage passage = runs.get(i).passage();
            if (passage.shape() == Passage.Shape.HEADING
                    && Words.key(passage.words()).equals(key)) {
                return new TitleSurroundings(runs.subList(Math.max(0, i - ABOVE), Math.min(runs.size(), i + BELOW)));
            }
        }
        return new TitleSurroundings(List.of());
    }

    @Nullable
    Published published() {
        Published dated = null;
        for (HtmlText.Run line : lines) {
            String words = line.passage().words();
            Published date = words.length() > LONGEST || Words.endsSentence(words) ? null : Dates.first(words, "text");
            if (date != null && DateLine.is(words)) {
                return date;
            }
            dated = dated == null ? date : dated;
        }
        return dated;
    }

    @Nullable
    String author() {
        String before = "";
        for (HtmlText.Run line : lines) {
            String words = line.passage().words();
            if (words.length() <= LONGEST) {
                String name = Names.labelled(words);
                name = name == null && Names.isLabel(before) ? Names.author(words) : name;
                if (name != null) {
                    return name;
                }
            }
            before = words;
        }
        return null;
    }
}

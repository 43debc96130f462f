package org.entente.claim.time;

import java.util.Map;
import org.entente.claim.time.TimeForm.Indefinite;
import org.jspecify.annotations.Nullable;

/** Reads words that name past, present or future as such: now, recently, the future. */
final class VaguePhrases {
    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("now", 0),
            Map.entry("nowadays", 0),
            Map.entry("currently", 0),
            Map.entry("current", 0),
            Map.entry("presently", 0),
            Map.entry("former", -1),
            Map.entry("formerly", -1),
            Map.entry("recently", -1),
            Map.entry("recent", -1),
            Map.entry("lately", -1),
            Map.entry("future", 1));

    private final Words w;

    VaguePhrases(Words words) {
        this.w = words;
    }

    @Nullable
    Match at(int i) {
        if (w.stand(i, "the", "future") || w.stand(i, "the", "past")) {
            return new Match(i + 2, new Indefinite(w.at(i + 1).is("past") ? -1 : 1));
        }
        if (w.stand(i, "at", "present") || w.stand(i, "at", "this", "time")) {
            return new Match(w.at(i + 1).is("this") ? i + 3 : i + 2, new Indefinite(0));
        }
        if (w.stand(i, "present", "-", "day") || w.stand(i, "modern", "day") || w.stand(i, "present", "day")) {
            return new Match(w.isHyphen(i + 1) ? i + 3 : i + 2, new Indefinite(0));
        }
        if (w.stand(i, "the", "time", "being") || w.stand(i, "these", "days")) {
            return new Match(w.at(i).is("the") ? i + 3 : i + 2, new Indefinite(0));
        }
        Integer direction = WORDS.get(w.at(i).lower());
        return direction == null ? null : new Match(i + 1, new Indefinite(direction));
    }
}

package org.entente.claim.time;

import java.time.DayOfWeek;
import org.entente.claim.time.TimeForm.Anchor;
import org.entente.claim.time.TimeForm.Calendar;
import org.entente.claim.time.TimeForm.Duration;
import org.entente.claim.time.TimeForm.Shifted;
import org.entente.claim.time.TimeForm.Window;
import org.jspecify.annotations.Nullable;

/** Reads what points from the present or from the time told of: yesterday, last week, this July, the next day. */
final class RelativePhrases {
    private final Words w;
    private final DurationPhrases durations;
    private final YearPhrases years;

    RelativePhrases(Words words, DurationPhrases durations, YearPhrases years) {
        this.w = words;
        this.durations = durations;
        this.years = years;
    }

    @Nullable
    Match at(int i) {
        Match best = Match.longer(word(i), pointed(i));
        return Match.longer(best, dayBesideEvent(i));
    }

    private @Nullable Match word(int i) {
        return switch (w.at(i).lower()) {
            case "yesterday" -> new Match(i + 1, new Shifted(TimeUnit.DAY, -1, Anchor.PUBLICATION));
            case "today" -> new Match(i + 1, new Shifted(TimeUnit.DAY, 0, Anchor.PUBLICATION));
            case "tomorrow" -> new Match(i + 1, new Shifted(TimeUnit.DAY, 1, Anchor.PUBLICATION));
            default -> null;
        };
    }

    /** The day before yesterday, the day after tomorrow, the day before, the year after the vote. */
    private @Nullable Match dayBesideEvent(int i) {
        int at = w.at(i).is("the") ? i + 1 : i;
        TimeUnit unit = Lexicon.unit(w.at(at));
        if (at == i
                || unit == null
                || Lexicon.isPlural(w.at(at))
                || !w.at(at + 1).is("before", "after", "following")) {
            return null;
        }
        int by = w.at(at + 1).is("before") ? -1 : 1;
        if (w.at(at + 2).is("yesterday")) {
            return new Match(at + 3, new Shifted(unit, -2, Anchor.PUBLICATION));
        }
        if (w.at(at + 2).is("tomorrow")) {
            return new Match(at + 3, new Shifted(unit, 2, Anchor.PUBLICATION));
        }
        boolean event = w.at(at + 2).isWord() && !w.at(at + 1).is("following");
        return new Match(at + 2, new Shifted(unit, by, event ? Anchor.EVENT : Anchor.REFERENCE));
    }

    private record Pointer(int end, int direction, Anchor anchor) {}

    private @Nullable Pointer pointer(int i) {
        boolean the = w.at(i).is("the");
        int at = the ? i + 1 : i;
        // 'the next day' counts from the time told of, 'next week' from the day of writing.
        Anchor near = the ? Anchor.REFERENCE : Anchor.PUBLICATION;
        return switch (w.at(at).lower()) {
            case "last", "past" -> new Pointer(at + 1, -1, Anchor.PUBLICATION);
            case "previous", "preceding", "prior" -> new Pointer(at + 1, -1, Anchor.REFERENCE);
            case "this" ->
                the
                        ? null
                        : new Pointer(
                                w.at(at + 1).is("past", "coming") ? at + 2 : at + 1,
                                w.at(at + 1).is("past") ? -1 : w.at(at + 1).is("coming") ? 1 : 0,
                                Anchor.PUBLICATION);
            case "current" -> new Pointer(at + 1, 0, Anchor.PUBLICATION);
            case "that", "same" ->
                new Pointer(
                        w.stand(at, "that", "same") || w.stand(at, "that", "very") ? at + 2 : at + 1,
                        0,
                        Anchor.REFERENCE);
            case "next" -> new Pointer(at + 1, 1, near);
            case "coming", "upcoming" -> new Pointer(at + 1, 1, Anchor.PUBLICATION);
            case "following", "subsequent", "ensuing", "succeeding" -> new Pointer(at + 1, 1, Anchor.REFERENCE);
            case "recent" -> new Pointer(at + 1, -1, Anchor.PUBLICATION);
            default -> null;
        };
    }

    private @Nullable Match pointed(int i) {
        Pointer p = pointer(i);
        if (p == null) {
            return null;
        }
        boolean the = w.at(i).is("the");
        int at = p.end();
        Match length = at + 1 < w.size() && !w.at(at).is("a", "an") ? durations.length(at) : null;
        if (length != null && p.direction() != 0) {
            return new Match(length.end(), new Window((Duration) length.form(), p.direction(), p.anchor()));
        }
        DayOfWeek day = Lexicon.weekday(w.at(at));
        if (day != null) {
            return new Match(at + 1, new TimeForm.Weekday(day, p.direction()));
        }
        int month = Lexicon.month(w.at(at));
        if (month > 0 && years.after(at + 1) == null && !w.at(at + 1).isNumber()) {
            return nearest(at + 1, new Calendar(null, month, null, null), p);
        }
        YearPart season = Lexicon.season(w.at(at));
        if (season != null && !(w.at(at).is("fall") && w.at(at + 1).is("of"))) {
            return nearest(at + 1, new Calendar(null, null, null, season), p);
        }
        TimeUnit unit = Lexicon.unit(w.at(at));
        if (unit == null
                || (w.isHyphen(at + 1) && w.at(at + 2).glued() && w.at(at + 1).glued())) {
            return null;
        }
        if (Lexicon.isPlural(w.at(at))) {
            return p.direction() == 0
                    ? null
                    : new Match(at + 1, new Window(new Duration(null, unit), p.direction(), p.anchor()));
        }
        if (w.at(p.end() - 1).is("recent")
                || (the && w.at(at - 1).is("last", "past") && w.at(at + 1).is("of"))) {
            return null;
        }
        boolean window = w.at(at - 1).is("past") || (the && w.at(at - 1).is("last"));
        if (window) {
            return new Match(at + 1, new Window(new Duration(1.0, unit), -1, p.anchor()));
        }
        return new Match(at + 1, new Shifted(unit, p.direction(), p.direction() >= 0, p.anchor()));
    }

    private static Match nearest(int end, Calendar named, Pointer p) {
        return new Match(end, new TimeForm.Nearest(named, p.direction(), p.anchor()));
    }
}

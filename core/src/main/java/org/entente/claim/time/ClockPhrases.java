package org.entente.claim.time;

import java.util.Locale;
import java.util.function.IntFunction;
import org.entente.claim.time.TimeForm.Anchor;
import org.entente.claim.time.TimeForm.Clock;
import org.entente.claim.time.TimeForm.Shifted;
import org.jspecify.annotations.Nullable;

/** Reads times of day: 9:30 a.m., noon, this morning, the night of 4 May, Friday evening. */
final class ClockPhrases {
    private final Words w;
    private final IntFunction<@Nullable Match> dates;

    /**
     * @param dates reads a calendar date at a word
     */
    ClockPhrases(Words words, IntFunction<@Nullable Match> dates) {
        this.w = words;
        this.dates = dates;
    }

    @Nullable
    Match at(int i) {
        Match best = Match.longer(partOfDay(i), pointed(i));
        best = Match.longer(best, digits(i));
        return Match.longer(best, dateFirst(i));
    }

    /** The hour in digits, with the date that may follow it. */
    private @Nullable Match digits(int i) {
        Match hour = hour(i);
        if (hour == null) {
            return null;
        }
        int at = w.at(hour.end()).is("on", ",") ? hour.end() + 1 : hour.end();
        Match date = dates.apply(at);
        if (date != null && isDay(date.form())) {
            return new Match(date.end(), new Clock(date.form(), ((Clock) hour.form()).time()));
        }
        return hour;
    }

    private @Nullable Match hour(int i) {
        Words.Word word = w.at(i);
        if (!word.isNumber() || word.text().length() > 4) {
            return null;
        }
        int number = Integer.parseInt(word.text());
        if (w.at(i + 1).is(":", ".")
                && w.at(i + 1).glued()
                && w.at(i + 2).glued()
                && w.at(i + 2).isNumber()
                && w.at(i + 2).text().length() == 2
                && number < 24) {
            int minutes = Integer.parseInt(w.at(i + 2).text());
            int half = half(i + 3);
            boolean dot = w.at(i + 1).is(".");
            if (minutes > 59
                    || (dot && half < 0)
                    || (w.at(i + 3).is(":") && w.at(i + 3).glued())) {
                return null;
            }
            return clock(half < 0 ? hours(i + 3) : halfEnd(i + 3), hour24(number, half), minutes);
        }
        int half = half(i + 1);
        if (half >= 0 && number >= 1 && number <= 12) {
            return clock(halfEnd(i + 1), hour24(number, half), 0);
        }
        if (word.text().length() == 4 && hours(i + 1) > i + 1 && number < 2400 && number % 100 < 60) {
            return clock(hours(i + 1), number / 100, number % 100);
        }
        return null;
    }

    private static int hour24(int hour, int half) {
        return half < 0 ? hour : hour % 12 + (half == 1 ? 12 : 0);
    }

    private static Match clock(int end, int hour, int minutes) {
        return new Match(end, new Clock(null, String.format(Locale.ROOT, "T%02d:%02d", hour, minutes)));
    }

    private int hours(int i) {
        return w.at(i).is("hrs", "hours", "h", "gmt", "utc") ? i + 1 : i;
    }

    /** 0 for a.m., 1 for p.m., -1 for neither. */
    private int half(int i) {
        if (w.at(i).is("am", "pm")) {
            return w.at(i).is("pm") ? 1 : 0;
        }
        return w.at(i).is("a", "p") && w.at(i + 1).is(".") && w.at(i + 2).is("m")
                ? (w.at(i).is("p") ? 1 : 0)
                : -1;
    }

    private int halfEnd(int i) {
        if (w.at(i).is("am", "pm")) {
            return i + 1;
        }
        return w.at(i + 3).is(".") && w.at(i + 3).glued() ? i + 4 : i + 3;
    }

    /** Morning, at night, the morning of 4 May. */
    private @Nullable Match partOfDay(int i) {
        int at = w.at(i).is("the") ? i + 1 : i;
        boolean early = w.at(at).is("early", "late")
                && Lexicon.DAY_PARTS.containsKey(w.at(at + 1).lower());
        at = early ? at + 1 : at;
        String part = Lexicon.DAY_PARTS.get(w.at(at).lower());
        if (part == null) {
            return w.at(i).is("overnight", "tonight")
                    ? new Match(i + 1, new Clock(new Shifted(TimeUnit.DAY, 0, Anchor.PUBLICATION), "TNI"))
                    : null;
        }
        int end = w.at(at + 1).is("hours") ? at + 2 : at + 1;
        int of = w.at(end).is("of", "on") || w.at(end).is(",") ? end + 1 : end;
        Match date = dates.apply(of);
        if (date != null && isDay(date.form())) {
            return new Match(date.end(), new Clock(date.form(), part));
        }
        return w.at(at - 1).is("at", "by", "in", "the", "before", "until", "early", "after", "during", "each", "every")
                ? new Match(end, new Clock(null, part))
                : null;
    }

    /** This morning, that night, last night, tomorrow evening. */
    private @Nullable Match pointed(int i) {
        int at = w.at(i).is("the") ? i + 1 : i;
        boolean early = w.at(at + 1).is("early", "late");
        String part = Lexicon.DAY_PARTS.get(w.at(early ? at + 2 : at + 1).lower());
        if (part == null) {
            return null;
        }
        Shifted day =
                switch (w.at(at).lower()) {
                    case "this" -> new Shifted(TimeUnit.DAY, 0, Anchor.PUBLICATION);
                    case "last", "yesterday" -> new Shifted(TimeUnit.DAY, -1, Anchor.PUBLICATION);
                    case "tomorrow" -> new Shifted(TimeUnit.DAY, 1, Anchor.PUBLICATION);
                    case "that", "same" -> new Shifted(TimeUnit.DAY, 0, Anchor.REFERENCE);
                    case "next", "following" -> new Shifted(TimeUnit.DAY, 1, Anchor.REFERENCE);
                    case "previous" -> new Shifted(TimeUnit.DAY, -1, Anchor.REFERENCE);
                    default -> null;
                };
        return day == null ? null : new Match(early ? at + 3 : at + 2, new Clock(day, part));
    }

    /** Friday evening, 4 May at 9:30. */
    private @Nullable Match dateFirst(int i) {
        Match date = dates.apply(i);
        if (date == null || !isDay(date.form())) {
            return null;
        }
        int at = w.at(date.end()).is(",", "at") ? date.end() + 1 : date.end();
        String part = Lexicon.DAY_PARTS.get(w.at(date.end()).lower());
        if (part != null) {
            return new Match(date.end() + 1, new Clock(date.form(), part));
        }
        Match hour = hour(at);
        return hour == null ? null : new Match(hour.end(), new Clock(date.form(), ((Clock) hour.form()).time()));
    }

    private static boolean isDay(TimeForm form) {
        return form instanceof TimeForm.Weekday
                || (form instanceof TimeForm.Calendar calendar && calendar.day() != null);
    }
}

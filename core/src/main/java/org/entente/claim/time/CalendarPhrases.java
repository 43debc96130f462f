package org.entente.claim.time;

import java.time.DayOfWeek;
import org.entente.claim.time.TimeForm.Calendar;
import org.entente.claim.time.YearPhrases.YearMatch;
import org.jspecify.annotations.Nullable;

/** Reads calendar dates: 4 April 1949, April 4th, 2019-04-25, Friday, 15 September, the spring of 1940, Q2 2021. */
final class CalendarPhrases {
    private final Words w;
    private final YearPhrases years;

    CalendarPhrases(Words words, YearPhrases years) {
        this.w = words;
        this.years = years;
    }

    @Nullable
    Match at(int i) {
        Match best = Match.longer(dayMonth(i), monthDay(i));
        best = Match.longer(best, digits(i));
        best = Match.longer(best, month(i));
        best = Match.longer(best, season(i));
        best = Match.longer(best, quarter(i));
        best = Match.longer(best, holiday(i));
        best = Match.longer(best, weekday(i));
        best = Match.longer(best, years.alone(i));
        return Match.longer(best, years.span(i));
    }

    private record Day(int end, int day, boolean ordinal) {}

    /** A day of the month at {@code i}: 4, 4th, fourth. */
    private @Nullable Day day(int i) {
        Words.Word word = w.at(i);
        if (word.isNumber() && word.text().length() <= 2) {
            int n = Integer.parseInt(word.text());
            boolean ordinal = w.at(i + 1).glued() && w.at(i + 1).is("st", "nd", "rd", "th");
            boolean other = !ordinal && w.at(i + 1).isWord() && w.at(i + 1).glued();
            return n >= 1 && n <= 31 && !other ? new Day(ordinal ? i + 2 : i + 1, n, ordinal) : null;
        }
        Integer spelled = Lexicon.ordinal(word);
        return spelled == null ? null : new Day(i + 1, spelled, true);
    }

    private int pastShortDot(int monthAt) {
        return Lexicon.isShortMonth(w.at(monthAt))
                        && w.at(monthAt + 1).is(".")
                        && w.at(monthAt + 1).glued()
                ? monthAt + 2
                : monthAt + 1;
    }

    private Match dated(int end, int month, @Nullable Integer day) {
        YearMatch year = years.after(end);
        return year == null
                ? new Match(end, new Calendar(null, month, day, null))
                : new Match(year.end(), new Calendar(year.year(), month, day, null));
    }

    private @Nullable Match dayMonth(int i) {
        Day day = day(w.at(i).is("the") ? i + 1 : i);
        if (day == null) {
            return null;
        }
        int at = day.end();
        int month = monthAfterDays(at);
        if (month < 0) {
            return null;
        }
        Match match = dated(pastShortDot(month), Lexicon.month(w.at(month)), day.day());
        // In '4 and 5 May' the first day is only its number; the month is read again with the second.
        return month > at + 1 || (month == at + 1 && !w.at(at).is("of")) ? new Match(at, match.form()) : match;
    }

    /** Where the month stands that follows a day: '4 May', '4 of May', '4 and 5 May', '4–5 May'; or -1. */
    private int monthAfterDays(int i) {
        if (Lexicon.month(w.at(i)) > 0) {
            return i;
        }
        if (w.at(i).is("of") && Lexicon.month(w.at(i + 1)) > 0) {
            return i + 1;
        }
        if (w.isHyphen(i) || w.at(i).is("and", "or", "to", "/", ",")) {
            Day second = day(i + 1);
            if (second != null && w.at(i + 1).isNumber() && Lexicon.month(w.at(second.end())) > 0) {
                return second.end();
            }
        }
        return -1;
    }

    private @Nullable Match monthDay(int i) {
        int month = Lexicon.month(w.at(i));
        if (month == 0) {
            return null;
        }
        int at = pastShortDot(i);
        Day day = day(w.at(at).is("the") ? at + 1 : at);
        if (day == null
                || (w.at(at).is("the") && !day.ordinal())
                || (!w.at(day.end() - 1).is("st", "nd", "rd", "th")
                        && !w.at(at).isNumber()
                        && !w.at(at).is("the"))) {
            return null;
        }
        boolean counts = w.at(day.end()).is(",", ".")
                && w.at(day.end()).glued()
                && w.at(day.end() + 1).glued()
                && w.at(day.end() + 1).isNumber()
                && w.at(day.end() + 1).text().length() != 4;
        return counts ? null : dated(day.end(), month, day.day());
    }

    private @Nullable Match month(int i) {
        int month = Lexicon.month(w.at(i));
        if (month == 0) {
            return null;
        }
        Match match = dated(pastShortDot(i), month, null);
        boolean hasYear = match.form() instanceof Calendar calendar && calendar.year() != null;
        return hasYear || !Lexicon.isAmbiguous(w.at(i)) || timely(i) ? match : null;
    }

    /** Whether the word before speaks of time, so that an ambiguous one after it does too. */
    private boolean timely(int i) {
        return w.at(i - 1)
                        .is(
                                "in",
                                "by",
                                "since",
                                "until",
                                "till",
                                "last",
                                "next",
                                "this",
                                "early",
                                "late",
                                "mid",
                                "during",
                                "of",
                                "from",
                                "through",
                                "that",
                                "previous",
                                "following",
                                "before",
                                "after",
                                "throughout",
                                "to",
                                "each",
                                "every")
                || (w.isHyphen(i - 1) && w.at(i - 2).is("mid", "early", "late"))
                || (w.at(i - 1).is("the")
                        && w.at(i - 2).is("in", "by", "during", "of", "until", "throughout", "through"))
                || (w.at(i - 1).is("and") && Lexicon.month(w.at(i - 2)) > 0)
                || (w.at(i + 1).is("and")
                        && Lexicon.month(w.at(i + 2)) > 0
                        && w.at(i - 1).is("between"));
    }

    /** 2019-04-25, 2019/4/25, 25.04.2019, 4/25/2019 (day first where the month cannot stand first). */
    private @Nullable Match digits(int i) {
        if (!w.at(i).isNumber() || !separated(i)) {
            return null;
        }
        int a = Integer.parseInt(w.at(i).text());
        int b = Integer.parseInt(w.at(i + 2).text());
        int c = Integer.parseInt(w.at(i + 4).text());
        boolean dots = w.at(i + 1).is(".");
        if (w.at(i).text().length() == 4) {
            return ymd(i + 5, a, b, c);
        }
        if (w.at(i + 4).text().length() != 4) {
            return null;
        }
        return dots || a > 12 ? ymd(i + 5, c, b, a) : ymd(i + 5, c, a, b);
    }

    private boolean separated(int i) {
        for (int k = 0; k <= 4; k += 2) {
            if (!w.at(i + k).isNumber()
                    || w.at(i + k).text().length() > 4
                    || (k > 0 && !w.at(i + k).glued())) {
                return false;
            }
        }
        String sign = w.at(i + 1).lower();
        return w.at(i + 1).is("-", "/", ".")
                && w.at(i + 1).glued()
                && w.at(i + 3).is(sign)
                && w.at(i + 3).glued()
                && w.at(i + 2).text().length() <= 2;
    }

    private static @Nullable Match ymd(int end, int year, int month, int day) {
        return month < 1 || month > 12 || day < 1 || day > 31
                ? null
                : new Match(end, new Calendar(new TimeForm.Year(year, null), month, day, null));
    }

    private @Nullable Match season(int i) {
        YearMatch before = years.number(i);
        int at = before == null ? (w.at(i).is("the") ? i + 1 : i) : before.end();
        YearPart season = Lexicon.season(w.at(at));
        if (season == null) {
            return null;
        }
        if (before != null) {
            return new Match(at + 1, new Calendar(before.year(), null, null, season));
        }
        YearMatch year = years.after(at + 1);
        if (year != null) {
            return new Match(year.end(), new Calendar(year.year(), null, null, season));
        }
        // 'the fall of the city', 'the Prague Spring', 'spring of the mountain'
        boolean fallOf = season == YearPart.AUTUMN && w.at(at + 1).is("of", "in");
        boolean name = w.at(at - 1).isCapitalised()
                && !w.startsSentence(at - 1)
                && !w.at(at - 1).is("in", "the");
        boolean ofThing = w.at(at + 1).is("of") && !w.at(at + 2).is("that");
        boolean theFall = w.at(at).is("fall")
                && ((w.at(i).is("the") && !timely(at)) || w.at(at - 1).is("to"));
        boolean other = fallOf || name || ofThing || theFall;
        return !other && (timely(at) || (w.at(i).is("the") && !Lexicon.isAmbiguous(w.at(at))))
                ? new Match(at + 1, new Calendar(null, null, null, season))
                : null;
    }

    private @Nullable Match quarter(int i) {
        int at = w.at(i).is("the") ? i + 1 : i;
        YearPart part = null;
        Integer ordinal = Lexicon.ordinal(w.at(at));
        if (ordinal != null && ordinal <= 4 && w.at(at + 1).is("quarter")) {
            part = YearPart.valueOf("Q" + ordinal);
            at += 2;
        } else if (w.at(i).is("q", "h") && w.at(i + 1).glued() && w.at(i + 1).is("1", "2", "3", "4")) {
            if (w.at(i).is("h") && w.at(i + 1).is("3", "4")) {
                return null;
            }
            part = YearPart.valueOf(w.at(i).lower().toUpperCase(java.util.Locale.ROOT)
                    + w.at(i + 1).text());
            at = i + 2;
        }
        if (part == null) {
            return null;
        }
        YearMatch year = years.after(at);
        return year == null ? null : new Match(year.end(), new Calendar(year.year(), null, null, part));
    }

    private @Nullable Match holiday(int i) {
        if (w.stand(i, "christmas", "eve") && w.at(i).isCapitalised()) {
            return dated(i + 2, 12, 24);
        }
        if (w.stand(i, "christmas") && w.at(i).isCapitalised()) {
            return dated(w.at(i + 1).is("day") ? i + 2 : i + 1, 12, 25);
        }
        if (w.stand(i, "new", "year", "'", "s") && w.at(i).isCapitalised()) {
            boolean eve = w.at(i + 4).is("eve");
            return dated(w.at(i + 4).is("eve", "day") ? i + 5 : i + 4, eve ? 12 : 1, eve ? 31 : 1);
        }
        return null;
    }

    private @Nullable Match weekday(int i) {
        DayOfWeek day = Lexicon.weekday(w.at(i));
        if (day == null) {
            return null;
        }
        int at = w.at(i + 1).is(",") ? i + 2 : i + 1;
        at = w.stand(at, "the") ? at + 1 : at;
        Match date = Match.longer(dayMonth(at), monthDay(at));
        return date != null ? date : new Match(i + 1, new TimeForm.Weekday(day, null));
    }
}

package org.entente.claim.time;

import org.entente.claim.time.TimeForm.Calendar;
import org.jspecify.annotations.Nullable;

/** All phrases over one text: the longest expression that begins at a word. */
final class Grammar {
    private final Words w;
    private final CalendarPhrases calendar;
    private final DurationPhrases durations;
    private final RelativePhrases relative;
    private final ClockPhrases clock;
    private final VaguePhrases vague;
    private final SlicePhrases slices;

    Grammar(Words words) {
        this.w = words;
        YearPhrases years = new YearPhrases(words);
        this.calendar = new CalendarPhrases(words, years);
        this.durations = new DurationPhrases(words, new Numbers(words));
        this.relative = new RelativePhrases(words, durations, years);
        this.clock = new ClockPhrases(words, calendar::at);
        this.vague = new VaguePhrases(words);
        this.slices = new SlicePhrases(words, durations, this::whole);
    }

    /**
     * @param previous the expression found before, for '12' in '9 and 12 May' or '45' in '1939–45'
     */
    @Nullable
    Match at(int i, Links.@Nullable Found previous) {
        Match best = Match.longer(whole(i), slices.at(i));
        best = Match.longer(best, vague.at(i));
        return best == null && previous != null ? continued(i, previous) : best;
    }

    private @Nullable Match whole(int i) {
        Match best = Match.longer(calendar.at(i), clock.at(i));
        best = Match.longer(best, relative.at(i));
        best = Match.longer(best, durations.at(i));
        return Match.longer(best, ordinalDay(i));
    }

    /** A number that continues the date before it. */
    private @Nullable Match continued(int i, Links.Found previous) {
        if (!(previous.form() instanceof Calendar date) || !w.at(i).isNumber() || previous.end() != i - 1) {
            return null;
        }
        boolean dash = w.isHyphen(i - 1) || w.at(i - 1).is("/");
        boolean joined = dash || w.at(i - 1).is("and", "to", "or", "through", "until");
        if (!joined
                || w.at(i).text().length() > 2
                || (w.at(i + 1).isWord() && w.at(i + 1).glued())
                || w.at(i + 1).is("%", "percent", ":")
                || (w.at(i + 1).is(".", ",")
                        && w.at(i + 2).isNumber()
                        && w.at(i + 2).glued()
                        && w.at(i + 2).text().length() != 4)) {
            return null;
        }
        int n = Integer.parseInt(w.at(i).text());
        if (date.isYear() && dash && date.year() != null && w.at(i).text().length() == 2) {
            int year = date.year().number() / 100 * 100 + n;
            return year > date.year().number()
                    ? new Match(i + 1, new Calendar(new TimeForm.Year(year, null), null, null, null))
                    : null;
        }
        boolean dayMayFollow = date.day() != null && n > date.day() && n <= 31 && date.year() == null;
        boolean counts = !dash && w.at(i + 1).isWord() && w.at(i + 1).lower().endsWith("s");
        return dayMayFollow && !counts ? withYear(i, date, n) : null;
    }

    private Match withYear(int i, Calendar date, int day) {
        YearPhrases.YearMatch year = new YearPhrases(w).after(i + 1);
        return new Match(
                year == null ? i + 1 : year.end(),
                new Calendar(year == null ? null : year.year(), date.month(), day, null));
    }

    /** 'on the 9th': the day of the month told of, where no noun follows that it could count. */
    private @Nullable Match ordinalDay(int i) {
        if (!w.at(i).is("the")
                || !w.at(i - 1).is("on", "by", "until", "of", "and", "from", "to")
                || !w.at(i + 1).isNumber()
                || w.at(i + 1).text().length() > 2
                || !w.at(i + 2).glued()
                || !w.at(i + 2).is("st", "nd", "rd", "th")) {
            return null;
        }
        int n = Integer.parseInt(w.at(i + 1).text());
        boolean goesOn = w.at(i + 3).is("and", "the", "in", "at", "to", "with", "by", "but", "when");
        boolean counted = (w.at(i + 3).isWord() && !goesOn) || w.isHyphen(i + 3);
        return counted || n < 1 || n > 31 ? null : new Match(i + 3, new Calendar(null, null, n, null));
    }
}

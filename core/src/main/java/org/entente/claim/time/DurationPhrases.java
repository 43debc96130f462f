package org.entente.claim.time;

import java.util.Set;
import org.entente.claim.time.TimeForm.Anchor;
import org.entente.claim.time.TimeForm.Duration;
import org.jspecify.annotations.Nullable;

/** Reads lengths of time and what is counted off with them: four days, ten-year, three months ago, two days later. */
final class DurationPhrases {
    /** Words that may stand between a count and its unit: two bloody weeks. */
    private static final Set<String> BETWEEN = Set.of(
            "full",
            "more",
            "whole",
            "long",
            "consecutive",
            "straight",
            "further",
            "additional",
            "bloody",
            "short",
            "single",
            "brutal",
            "tense",
            "entire",
            "solid",
            "successive",
            "very",
            "different",
            "working");

    private final Words w;
    private final Numbers numbers;

    DurationPhrases(Words words, Numbers numbers) {
        this.w = words;
        this.numbers = numbers;
    }

    @Nullable
    Match at(int i) {
        Match length = length(i);
        if (length == null) {
            length = bare(i);
        }
        if (length == null) {
            return recurring(i);
        }
        Match counted = countedOff(length);
        if (counted != null) {
            return counted;
        }
        // A bare plural is a time only where something is counted off or the word before says so.
        return w.at(i).end() == w.at(length.end() - 1).end() && !bareIsTime(i) ? null : length;
    }

    /** Four days, a year, ten-day, half a century. */
    @Nullable
    Match length(int i) {
        Numbers.Count count = numbers.at(i);
        if (count == null) {
            return null;
        }
        int at = w.skipHyphen(count.end());
        while (BETWEEN.contains(w.at(at).lower())) {
            at++;
        }
        TimeUnit unit = Lexicon.unit(w.at(at));
        boolean yearNumber =
                w.at(at).isCapitalised() && w.at(i).isNumber() && w.at(i).text().length() == 4;
        if (unit == null || unit == TimeUnit.QUARTER || yearNumber) {
            return null;
        }
        boolean hyphened = w.isHyphen(at - 1);
        Double amount = count.amount();
        boolean article = w.at(i).is("a", "an");
        if (article && amount != null && amount == 1.0 && Lexicon.isPlural(w.at(at))) {
            return null;
        }
        if (!hyphened
                && !Lexicon.isPlural(w.at(at))
                && amount != null
                && amount > 1
                && w.at(at + 1).isWord()
                && !w.at(at + 1).is("long", "old", "period", "period", "war", "later", "ago")
                && !w.isHyphen(at + 1)) {
            return null;
        }
        int end = at + 1;
        if (w.stand(end, "and", "a", "half") && amount != null) {
            amount += 0.5;
            end += 3;
        } else if (w.stand(end, "-", "and", "-", "a", "-", "half") && amount != null) {
            amount += 0.5;
            end += 6;
        }
        return new Match(longOrOld(end), new Duration(amount, unit));
    }

    /** Past '-old', 'long' or 'of age', which belong to the words. */
    private int longOrOld(int i) {
        int at = w.skipHyphen(i);
        if (w.at(at).is("old", "long")) {
            return at + 1;
        }
        return w.stand(i, "of", "age") ? i + 2 : i;
    }

    /** A plural without a count (weeks later, for years) or a singular as in 'year-long'. */
    private @Nullable Match bare(int i) {
        TimeUnit unit = Lexicon.unit(w.at(i));
        if (unit == null || unit == TimeUnit.QUARTER || (w.at(i).isCapitalised() && !w.startsSentence(i))) {
            return null;
        }
        if (Lexicon.isPlural(w.at(i))) {
            return new Match(longOrOld(i + 1), new Duration(null, unit));
        }
        return w.isHyphen(i + 1) && w.at(i + 2).is("long") ? new Match(i + 3, new Duration(1.0, unit)) : null;
    }

    private boolean bareIsTime(int i) {
        return w.at(i - 1).is("for", "within", "after", "in", "and", "took", "lasted", "lasting", "of", "over")
                && !w.at(i + 1).is("of")
                && Lexicon.unit(w.at(i)) != TimeUnit.MINUTE;
    }

    private @Nullable Match countedOff(Match length) {
        Duration duration = (Duration) length.form();
        int at = length.end();
        if (w.at(at).is("ago", "back") || w.stand(at, "from", "now") || w.at(at).is("hence")) {
            boolean back = w.at(at).is("ago", "back");
            int end = w.at(at).is("from") ? at + 2 : at + 1;
            return w.at(at).is("back") ? null : new Match(end, shifted(duration, back ? -1 : 1, Anchor.PUBLICATION));
        }
        if (w.at(at).is("earlier", "previously", "prior") && !w.stand(at, "prior", "to")) {
            return new Match(at + 1, shifted(duration, -1, Anchor.REFERENCE));
        }
        if (w.at(at).is("later", "afterwards", "afterward", "thereafter")) {
            return new Match(at + 1, shifted(duration, 1, Anchor.REFERENCE));
        }
        if (w.stand(at, "prior", "to")) {
            return new Match(at + 1, shifted(duration, -1, Anchor.EVENT));
        }
        if (w.at(at).is("after", "before", "following")) {
            boolean follows = w.at(at + 1).isWord() || w.at(at + 1).isNumber();
            int sign = w.at(at).is("before") ? -1 : 1;
            boolean that = w.at(at + 1).is("that") && !w.at(at + 2).isWord();
            return new Match(
                    that ? at + 2 : at + 1,
                    shifted(duration, sign, follows && !that ? Anchor.EVENT : Anchor.REFERENCE));
        }
        return null;
    }

    /** So long on from an anchor. A half is left out where the unit cannot be halved in days. */
    static TimeForm shifted(Duration duration, int sign, Anchor anchor) {
        Double amount = duration.amount();
        if (amount == null || amount > 100_000) {
            return new TimeForm.Shifted(duration.unit(), null, sign > 0, anchor);
        }
        return new TimeForm.Shifted(duration.unit(), (int) (sign * amount), sign > 0, anchor);
    }

    private @Nullable Match recurring(int i) {
        TimeUnit unit =
                switch (w.at(i).lower()) {
                    case "daily", "everyday" -> TimeUnit.DAY;
                    case "weekly" -> TimeUnit.WEEK;
                    case "monthly" -> TimeUnit.MONTH;
                    case "yearly", "annually" -> TimeUnit.YEAR;
                    default -> null;
                };
        if (unit != null) {
            return new Match(i + 1, new TimeForm.Recurring(unit));
        }
        TimeUnit counted = Lexicon.unit(w.at(i + 1));
        if (w.at(i).is("per") && counted != null) {
            return new Match(i + 2, new Duration(1.0, counted));
        }
        return w.at(i).is("every", "each") && counted != null && !Lexicon.isPlural(w.at(i + 1))
                ? new Match(i + 2, new TimeForm.Recurring(counted))
                : null;
    }
}

package org.entente.claim.time;

import java.util.Set;
import java.util.function.IntFunction;
import org.entente.claim.time.TimeForm.Anchor;
import org.entente.claim.time.TimeForm.Duration;
import org.entente.claim.time.TimeForm.Shifted;
import org.entente.claim.time.TimeForm.Sliced;
import org.jspecify.annotations.Nullable;

/** Reads parts of longer times and rough ones: early 2022, the end of March, mid-April, later this week, about 1950. */
final class SlicePhrases {
    private static final Set<String> ROUGHLY = Set.of(
            "about",
            "around",
            "approximately",
            "nearly",
            "almost",
            "over",
            "some",
            "roughly",
            "just",
            "only",
            "circa",
            "under",
            "another",
            "barely",
            "ca",
            "exactly");

    private static final Set<String> ROUGHLY_IN_TWO = Set.of(
            "more than",
            "less than",
            "fewer than",
            "close to",
            "at least",
            "at most",
            "up to",
            "well over",
            "just over",
            "just under",
            "a mere",
            "ca .");

    private final Words w;
    private final DurationPhrases durations;
    private final IntFunction<@Nullable Match> whole;

    /**
     * @param whole reads an unsliced expression at a word
     */
    SlicePhrases(Words words, DurationPhrases durations, IntFunction<@Nullable Match> whole) {
        this.w = words;
        this.durations = durations;
        this.whole = whole;
    }

    @Nullable
    Match at(int i) {
        return Match.longer(Match.longer(sliced(i), unitEnd(i)), Match.longer(rough(i), portion(i)));
    }

    private record Opening(int end, Slice slice) {}

    private @Nullable Opening opening(int i) {
        int at = w.at(i).is("the") ? i + 1 : i;
        boolean the = at > i;
        Slice slice =
                switch (w.at(at).lower()) {
                    case "early", "beginning", "start", "onset", "outset" -> Slice.EARLY;
                    case "mid", "middle" -> Slice.MIDDLE;
                    case "late", "end", "close", "latter" -> Slice.LATE;
                    case "first" -> w.at(at + 1).is("half") ? Slice.FIRST_HALF : null;
                    case "second", "last" -> w.at(at + 1).is("half") ? Slice.SECOND_HALF : null;
                    case "earlier" -> Slice.EARLIER;
                    case "later" -> Slice.LATER;
                    default -> null;
                };
        if (slice == null) {
            return null;
        }
        int next = at + 1;
        boolean noun = !w.at(at).is("early", "mid", "late", "earlier", "later");
        if (w.at(next).is("half", "part", "stages", "months", "days", "hours")) {
            slice = w.at(at).is("latter") && w.at(next).is("half") ? Slice.SECOND_HALF : slice;
            noun = true;
            next++;
        }
        if (w.at(at).is("mid", "early", "late")) {
            next = w.skipHyphen(next);
        }
        if (noun) {
            return w.at(next).is("of") && (the || w.at(at).is("early", "late", "end"))
                    ? new Opening(next + 1, slice)
                    : null;
        }
        if (w.at(next).is("in", "on") && !w.at(at).is("mid")) {
            next++;
        }
        return new Opening(next, slice);
    }

    private @Nullable Match sliced(int i) {
        Opening opening = opening(i);
        if (opening == null) {
            return null;
        }
        int at = opening.end();
        Match match = whole.apply(at);
        boolean the = w.at(at).is("the");
        TimeUnit unit = Lexicon.unit(w.at(the ? at + 1 : at));
        if (match == null && the && unit != null && !Lexicon.isPlural(w.at(at + 1)) && unit.days() > 0) {
            match = new Match(at + 2, new Shifted(unit, 0, Anchor.REFERENCE));
        }
        if (match == null || !canBeSliced(match.form())) {
            return null;
        }
        return new Match(match.end(), new Sliced(opening.slice(), match.form()));
    }

    private static boolean canBeSliced(TimeForm form) {
        return form instanceof TimeForm.Calendar
                || form instanceof TimeForm.Nearest
                || form instanceof TimeForm.Years
                || form instanceof TimeForm.Weekday
                || form instanceof TimeForm.Clock
                || (form instanceof Shifted shifted && shifted.by() != null && Math.abs(shifted.by()) <= 1);
    }

    /** Month's end, year's end. */
    private @Nullable Match unitEnd(int i) {
        TimeUnit unit = Lexicon.unit(w.at(i));
        boolean month = Lexicon.month(w.at(i)) > 0;
        if ((unit == null && !month) || !w.stand(i + 1, "'", "s", "end")) {
            return null;
        }
        TimeForm form = unit != null
                ? new Shifted(unit, 0, Anchor.REFERENCE)
                : new TimeForm.Calendar(null, Lexicon.month(w.at(i)), null, null);
        return new Match(i + 4, new Sliced(Slice.LATE, form));
    }

    /** The first two months of 2020, the last week of August. */
    private @Nullable Match portion(int i) {
        boolean last = w.at(i + 1).is("last", "final");
        if (!w.at(i).is("the") || (!last && !w.at(i + 1).is("first", "opening"))) {
            return null;
        }
        TimeUnit unit = Lexicon.unit(w.at(i + 2));
        Match length = unit != null && !Lexicon.isPlural(w.at(i + 2))
                ? new Match(i + 3, new Duration(1.0, unit))
                : durations.length(i + 2);
        if (length == null || !w.at(length.end()).is("of")) {
            return null;
        }
        Match match = whole.apply(length.end() + 1);
        return match == null || !canBeSliced(match.form())
                ? null
                : new Match(match.end(), new TimeForm.Portion((Duration) length.form(), last, match.form()));
    }

    private @Nullable Match rough(int i) {
        int at = roughEnd(i);
        if (at == i) {
            return null;
        }
        Match match = whole.apply(at);
        if (match == null) {
            return null;
        }
        boolean length = match.form() instanceof TimeForm.Duration
                || (match.form() instanceof Shifted shifted
                        && w.at(at).end() < w.at(match.end() - 1).end()
                        && !w.at(at).is("yesterday", "this", "last", "next", "that")
                        && shifted.unit().days() >= 0);
        boolean date = w.at(i).is("about", "around", "ca", "circa", "approximately")
                && match.form() instanceof TimeForm.Calendar;
        return length || date ? match : null;
    }

    private int roughEnd(int i) {
        if (ROUGHLY_IN_TWO.contains(w.at(i).lower() + " " + w.at(i + 1).lower())) {
            return i + 2;
        }
        return ROUGHLY.contains(w.at(i).lower()) ? i + 1 : i;
    }
}

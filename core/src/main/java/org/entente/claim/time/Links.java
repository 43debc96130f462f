package org.entente.claim.time;

import java.util.ArrayList;
import java.util.List;
import org.entente.claim.time.TimeForm.Calendar;
import org.entente.claim.time.TimeForm.Sliced;
import org.jspecify.annotations.Nullable;

/** Joins neighbouring expressions: lends them each other's year, and makes ranges of them. */
final class Links {
    /** An expression by its words: {@code start} to {@code end}, excluded. */
    record Found(int start, int end, TimeForm form, Bound bound) {
        Found with(TimeForm other) {
            return new Found(start, end, other, bound);
        }
    }

    /** Cuts words out of the text. */
    interface Cutter {
        TimeTagger.Piece cut(int first, int last);
    }

    private final Words w;
    private final Cutter cutter;

    Links(Words words, Cutter cutter) {
        this.w = words;
        this.cutter = cutter;
    }

    List<TimeExpression> join(List<Found> found) {
        lendYears(found);
        List<TimeExpression> all = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Found one = found.get(i);
            Found next = i + 1 < found.size() ? found.get(i + 1) : null;
            if (next != null && isRange(one, next)) {
                TimeTagger.Piece piece = cutter.cut(one.start(), next.end());
                TimeForm range = new TimeForm.Range(expression(one), expression(next));
                all.add(new TimeExpression(piece.span(), piece.text(), range, Bound.WITHIN));
                i++;
            } else {
                all.add(expression(one));
            }
        }
        return all;
    }

    private TimeExpression expression(Found one) {
        TimeTagger.Piece piece = cutter.cut(one.start(), one.end());
        return new TimeExpression(piece.span(), piece.text(), one.form(), one.bound());
    }

    /** In 'March and April 1940', 'between 9 May and 4 June 1940' the first has the year of the second. */
    private void lendYears(List<Found> found) {
        for (int i = found.size() - 2; i >= 0; i--) {
            Found one = found.get(i);
            Found next = found.get(i + 1);
            Calendar mine = calendar(one.form());
            Calendar theirs = calendar(next.form());
            if (mine == null || theirs == null || mine.year() != null || theirs.year() == null || theirs.isYear()) {
                continue;
            }
            boolean near = next.start() - one.end() == 1
                    && (w.isHyphen(one.end()) || w.at(one.end()).is("and", "or", "to", "through", "until", ",", "/"));
            if (near) {
                boolean bare = mine.month() == null && mine.part() == null;
                Calendar lent =
                        new Calendar(theirs.year(), bare ? theirs.month() : mine.month(), mine.day(), mine.part());
                found.set(i, one.with(one.form() instanceof Sliced s ? new Sliced(s.slice(), lent) : lent));
            }
        }
    }

    private static @Nullable Calendar calendar(TimeForm form) {
        if (form instanceof Sliced sliced) {
            return calendar(sliced.whole());
        }
        return form instanceof Calendar calendar ? calendar : null;
    }

    private boolean isRange(Found one, Found next) {
        if (next.start() - one.end() != 1 || !isDate(one.form()) || !isDate(next.form())) {
            return false;
        }
        if (w.isHyphen(one.end())) {
            return true;
        }
        boolean from = w.at(one.start() - 1).is("from");
        return w.at(one.end()).is("to", "through")
                || (from && w.at(one.end()).is("until", "till"))
                || (w.at(one.start() - 1).is("between") && w.at(one.end()).is("and"));
    }

    private static boolean isDate(TimeForm form) {
        return form instanceof Calendar
                || form instanceof Sliced
                || form instanceof TimeForm.Weekday
                || form instanceof TimeForm.Nearest
                || form instanceof TimeForm.Years
                || (form instanceof TimeForm.Shifted shifted && shifted.by() != null);
    }
}

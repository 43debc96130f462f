package org.entente.claim.time;

import org.jspecify.annotations.Nullable;

/** Reads counts: 12, 2.5, twenty-one, two and a half, a few, several. */
final class Numbers {
    /**
     * A count.
     *
     * @param end one past its last word
     * @param amount null for an unknown one
     */
    record Count(int end, @Nullable Double amount) {}

    private final Words w;

    Numbers(Words words) {
        this.w = words;
    }

    @Nullable
    Count at(int i) {
        if (w.at(i).isNumber()) {
            return digits(i);
        }
        if (w.stand(i, "half", "a") || w.stand(i, "half", "an")) {
            return new Count(i + 2, 0.5);
        }
        if (w.stand(i, "half", "-")) {
            return new Count(i + 2, 0.5);
        }
        if (w.at(i).is("a", "an")) {
            return article(i);
        }
        if (w.at(i).is("several", "few", "many", "countless", "various")) {
            return new Count(i + 1, null);
        }
        Count spelled = spelled(i);
        return spelled == null ? null : withHalf(spelled);
    }

    private Count digits(int i) {
        StringBuilder number = new StringBuilder(w.at(i).text());
        int end = i + 1;
        while (w.at(end).is(",") && w.at(end).glued() && grouped(end + 1)) {
            number.append(w.at(end + 1).text());
            end += 2;
        }
        if (w.at(end).is(".")
                && w.at(end).glued()
                && w.at(end + 1).isNumber()
                && w.at(end + 1).glued()) {
            number.append('.').append(w.at(end + 1).text());
            end += 2;
        }
        // Longer numbers count no units of time that a report would mean.
        double amount = number.length() > 9 ? Double.NaN : Double.parseDouble(number.toString());
        return withHalf(new Count(end, Double.isNaN(amount) ? null : amount));
    }

    private boolean grouped(int i) {
        return w.at(i).isNumber() && w.at(i).glued() && w.at(i).text().length() == 3;
    }

    private Count article(int i) {
        if (w.at(i + 1).is("few", "number")) {
            return new Count(w.at(i + 2).is("of") ? i + 3 : i + 2, null);
        }
        if (w.stand(i + 1, "couple")) {
            return new Count(w.at(i + 2).is("of") ? i + 3 : i + 2, 2.0);
        }
        if (w.stand(i + 1, "dozen")) {
            return new Count(i + 2, 12.0);
        }
        if (w.stand(i + 1, "hundred")) {
            return new Count(i + 2, 100.0);
        }
        return new Count(i + 1, 1.0);
    }

    private @Nullable Count spelled(int i) {
        Integer first = Lexicon.cardinal(w.at(i));
        if (first == null) {
            return w.at(i).is("dozens", "hundreds", "tens") && w.at(i + 1).is("of") ? new Count(i + 2, null) : null;
        }
        double amount = first;
        int end = i + 1;
        if (first >= 20 && first % 10 == 0) {
            int ones = w.skipHyphen(end);
            Integer second = Lexicon.cardinal(w.at(ones));
            if (second != null && second < 10) {
                amount += second;
                end = ones + 1;
            }
        }
        if (w.at(end).is("hundred")) {
            amount *= 100;
            end++;
        }
        return new Count(end, amount);
    }

    private Count withHalf(Count count) {
        if (count.amount() != null && w.stand(count.end(), "and", "a", "half")) {
            return new Count(count.end() + 3, count.amount() + 0.5);
        }
        if (count.amount() != null && w.stand(count.end(), "and", "half")) {
            return new Count(count.end() + 2, count.amount() + 0.5);
        }
        return count;
    }
}

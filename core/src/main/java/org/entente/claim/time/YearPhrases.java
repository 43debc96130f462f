package org.entente.claim.time;

import org.entente.claim.time.TimeForm.Anchor;
import org.entente.claim.time.TimeForm.Year;
import org.jspecify.annotations.Nullable;

/** Reads years, decades and centuries: 1949, '49, 480 BC, the 1990s, the 19th century, last year. */
final class YearPhrases {
    private static final int EARLIEST = 1000;
    private static final int LATEST = 2199;

    /**
     * A year that was read.
     *
     * @param end one past its last word
     */
    record YearMatch(int end, Year year) {}

    private final Words w;
    private final int firstBc;

    YearPhrases(Words words) {
        this.w = words;
        int i = 0;
        while (i < w.size() && !(w.at(i).isNumber() && bcEnd(i + 1) > 0)) {
            i++;
        }
        this.firstBc = i;
    }

    /** A year that stands after a month, season or other date: 1949, of 1949, ", 1949", last year, of the same year. */
    @Nullable
    YearMatch after(int i) {
        int at = i;
        if (w.at(at).is(",") && yearNumber(at + 1)) {
            return number(at + 1);
        }
        if (w.at(at).is("of", "in")) {
            at++;
        }
        YearMatch number = number(at);
        return number != null ? number : relative(at);
    }

    /** A year given in digits, whatever stands around it. */
    @Nullable
    YearMatch number(int i) {
        if (w.at(i).is("'")
                && w.at(i + 1).glued()
                && w.at(i + 1).text().length() == 2
                && w.at(i + 1).isNumber()) {
            return new YearMatch(
                    i + 2, new Year(twoDigits(Integer.parseInt(w.at(i + 1).text())), null));
        }
        if (w.at(i).is("ad") && isShort(i + 1)) {
            return new YearMatch(i + 2, new Year(Integer.parseInt(w.at(i + 1).text()), null));
        }
        if (isShort(i) && bcEnd(i + 1) > 0) {
            return new YearMatch(
                    bcEnd(i + 1), new Year(1 - Integer.parseInt(w.at(i).text()), null));
        }
        if (isShort(i)
                && w.at(i + 1).is("ad", "ce")
                && w.at(i + 1).text().equals(w.at(i + 1).text().toUpperCase(java.util.Locale.ROOT))) {
            return new YearMatch(i + 2, new Year(Integer.parseInt(w.at(i).text()), null));
        }
        return yearNumber(i)
                ? new YearMatch(i + 1, new Year(Integer.parseInt(w.at(i).text()), null))
                : null;
    }

    private static int twoDigits(int year) {
        return year < 30 ? 2000 + year : 1900 + year;
    }

    private boolean isShort(int i) {
        return w.at(i).isNumber()
                && w.at(i).text().length() <= 4
                && Integer.parseInt(w.at(i).text()) > 0;
    }

    private boolean yearNumber(int i) {
        if (!w.at(i).isNumber() || w.at(i).text().length() != 4) {
            return false;
        }
        int n = Integer.parseInt(w.at(i).text());
        boolean partOfNumber = (w.at(i + 1).is(",", ".")
                        && w.at(i + 1).glued()
                        && w.at(i + 2).isNumber()
                        && w.at(i + 2).glued())
                || (w.at(i - 1).is(",", ".")
                        && w.at(i).glued()
                        && w.at(i - 2).isNumber()
                        && w.at(i - 1).glued());
        return n >= EARLIEST
                && n <= LATEST
                && !partOfNumber
                && !(w.at(i + 1).isWord() && w.at(i + 1).glued());
    }

    /** One past 'BC', 'B.C.' or 'BCE' at {@code i}, or -1. */
    private int bcEnd(int i) {
        if (w.at(i).text().equals("BC") || w.at(i).text().equals("BCE")) {
            return i + 1;
        }
        if (w.stand(i, "b", ".", "c")) {
            return w.at(i + 3).is(".") ? i + 4 : i + 3;
        }
        return -1;
    }

    /** last year, this year, that year, the same year, the following year: as part of a date only. */
    private @Nullable YearMatch relative(int i) {
        int at = w.at(i).is("the") ? i + 1 : i;
        if (!w.at(at + 1).is("year")) {
            return null;
        }
        Year year =
                switch (w.at(at).lower()) {
                    case "last" -> new Year(-1, Anchor.PUBLICATION);
                    case "this", "current" -> new Year(0, Anchor.PUBLICATION);
                    case "next", "coming" -> new Year(1, Anchor.PUBLICATION);
                    case "that", "same" -> new Year(0, Anchor.REFERENCE);
                    case "previous", "preceding" -> new Year(-1, Anchor.REFERENCE);
                    case "following" -> new Year(1, Anchor.REFERENCE);
                    default -> null;
                };
        return year == null ? null : new YearMatch(at + 2, year);
    }

    /** A year that stands alone. */
    @Nullable
    Match alone(int i) {
        int at = i;
        if (w.stand(at, "the", "year") || w.stand(at, "the", "years")) {
            at += 2;
        }
        YearMatch year = number(at);
        if (year != null && (at > i || year.end() > at + 1 || !countsSomething(at))) {
            return new Match(year.end(), new TimeForm.Calendar(year.year(), null, null, null));
        }
        if (at == i && i > firstBc && isShort(i) && w.at(i).text().length() > 1 && bareAncientYear(i)) {
            Year bc = new Year(1 - Integer.parseInt(w.at(i).text()), null);
            return new Match(i + 1, new TimeForm.Calendar(bc, null, null, null));
        }
        return null;
    }

    private boolean bareAncientYear(int i) {
        return w.at(i - 1).is("in", "by", "since", "until", "early", "late")
                && w.at(i).text().length() == 3
                && !w.at(i + 1).isWord()
                && !w.at(i + 1).is(",", "-", "–", "%");
    }

    /** Whether the number at {@code i} counts things or names one rather than a year: 1800 soldiers, $1950, Resolution 1718. */
    private boolean countsSomething(int i) {
        Words.Word before = w.at(i - 1);
        if (before.is("$", "€", "£", "¥", "#", "no", "resolution", "page", "flight", "than", "about", "nearly", "least")
                && !w.stand(i - 2, "later", "than")
                && !w.stand(i - 2, "earlier", "than")) {
            return !before.is("about") || isPluralNoun(w.at(i + 1));
        }
        if (before.is("+", "=", ".", "/", "%", "°") && w.at(i).glued() && before.glued()) {
            return true;
        }
        if (w.isHyphen(i - 1)
                && w.at(i).glued()
                && w.at(i - 1).glued()
                && w.at(i - 2).isWord()) {
            return true;
        }
        return isPluralNoun(w.at(i + 1))
                || w.at(i + 1).is("%", "percent", "km", "kilometres", "men", "people", "troops");
    }

    private static boolean isPluralNoun(Words.Word word) {
        String s = word.lower();
        return s.length() > 4
                && s.endsWith("s")
                && !s.endsWith("ss")
                && !s.endsWith("us")
                && word.text().equals(s)
                && !word.is(
                        "elections",
                        "talks",
                        "negotiations",
                        "protests",
                        "sees",
                        "shows",
                        "attacks",
                        "raids",
                        "whereas");
    }

    /** Decades and centuries. */
    @Nullable
    Match span(int i) {
        int at = w.at(i).is("the") ? i + 1 : i;
        Match decade = decade(at);
        return decade != null ? decade : century(at);
    }

    private @Nullable Match decade(int i) {
        if (!w.at(i).isNumber() || !w.at(i + 1).is("s") || !w.at(i + 1).glued()) {
            return w.at(i).is("'")
                            && w.at(i + 2).is("s")
                            && w.at(i + 1).text().endsWith("0")
                            && w.at(i + 1).text().length() == 2
                            && w.at(i + 1).isNumber()
                    ? years(i + 3, 1900 + Integer.parseInt(w.at(i + 1).text()), 10)
                    : null;
        }
        String digits = w.at(i).text();
        if (!digits.endsWith("0") || digits.length() > 4) {
            return null;
        }
        int n = Integer.parseInt(digits);
        int bc = bcEnd(i + 2);
        if (bc > 0) {
            return new Match(bc, new TimeForm.Years(1 - n - 9, 1 - n, TimeUnit.DECADE));
        }
        if (digits.length() == 4 && n >= EARLIEST && n <= LATEST) {
            return years(i + 2, n, n % 100 == 0 && n < 2000 ? 100 : 10);
        }
        return digits.length() == 2 && n >= 20 ? years(i + 2, 1900 + n, 10) : null;
    }

    private static Match years(int end, int first, int count) {
        TimeUnit unit = count == 10 ? TimeUnit.DECADE : TimeUnit.CENTURY;
        return new Match(end, new TimeForm.Years(first, first + count - 1, unit));
    }

    private @Nullable Match century(int i) {
        Integer ordinal = null;
        int end = i + 1;
        if (w.at(i).isNumber() && w.at(i).text().length() <= 2 && w.at(i + 1).is("st", "nd", "rd", "th")) {
            ordinal = Integer.valueOf(w.at(i).text());
            end = i + 2;
        } else {
            ordinal = Lexicon.ordinal(w.at(i));
            if (w.at(i).is("twenty") && w.at(w.skipHyphen(i + 1)).is("first")) {
                ordinal = 21;
                end = w.skipHyphen(i + 1) + 1;
            }
        }
        end = w.skipHyphen(end);
        if (ordinal == null || ordinal == 0 || !w.at(end).is("century")) {
            return null;
        }
        int bc = bcEnd(end + 1);
        if (bc > 0) {
            return new Match(bc, new TimeForm.Years(1 - 100 * ordinal, -100 * (ordinal - 1), TimeUnit.CENTURY));
        }
        return new Match(end + 1, new TimeForm.Years(100 * (ordinal - 1), 100 * ordinal - 1, TimeUnit.CENTURY));
    }
}

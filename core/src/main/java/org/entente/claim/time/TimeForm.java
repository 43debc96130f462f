package org.entente.claim.time;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** What an expression means in itself, before anything is known of when it was written. */
public sealed interface TimeForm {

    /** What a relative expression counts from. */
    enum Anchor {
        /** The day of writing: yesterday, last week, three months ago. */
        PUBLICATION,
        /** The time told of before: the next day, two years later, that month. */
        REFERENCE,
        /** A happening that the text goes on to name: four days after the vote. */
        EVENT
    }

    /**
     * Which year.
     *
     * @param number the year by astronomical count (480 BC is -479), or how many years on from the anchor
     * @param anchor null if {@code number} is the year itself
     */
    record Year(int number, @Nullable Anchor anchor) {}

    /**
     * A day, month, part of a year or year, named as far as the words go.
     *
     * @param year null if the words leave it out
     * @param month 1–12, or null
     * @param day 1–31, or null
     * @param part season, quarter or half; never together with a month
     */
    record Calendar(
            @Nullable Year year,
            @Nullable Integer month,
            @Nullable Integer day,
            @Nullable YearPart part) implements TimeForm {
        /** Whether it is a year and nothing else. */
        boolean isYear() {
            return year != null && month == null && day == null && part == null;
        }
    }

    /** A month or season picked by its nearness: last July (-1), this spring (0), next summer (1). */
    record Nearest(Calendar named, int direction, Anchor anchor) implements TimeForm {}

    /**
     * A decade or century.
     *
     * @param first its first year by astronomical count
     * @param last its last
     * @param unit DECADE or CENTURY
     */
    record Years(int first, int last, TimeUnit unit) implements TimeForm {}

    /** A day of the week; {@code direction} as in {@link Nearest}, null if the words leave it open. */
    record Weekday(DayOfWeek day, @Nullable Integer direction) implements TimeForm {}

    /**
     * So many units on from an anchor: yesterday, this week, three months ago, two days later.
     *
     * @param by how many, negative for back; null where the words do not say (weeks later)
     * @param forward whether it goes on rather than back, which matters where {@code by} is null
     */
    record Shifted(TimeUnit unit, @Nullable Integer by, boolean forward, Anchor anchor) implements TimeForm {
        Shifted(TimeUnit unit, int by, Anchor anchor) {
            this(unit, by, by >= 0, anchor);
        }
    }

    /** A length of time: four days, nearly three decades; {@code amount} is null for an unknown one (several weeks). */
    record Duration(@Nullable Double amount, TimeUnit unit) implements TimeForm {}

    /** A length of time that touches its anchor: the past three months (-1), recent weeks, the next two days (1). */
    record Window(Duration length, int direction, Anchor anchor) implements TimeForm {}

    /** A part of a longer time: early 2022, the end of March, earlier this week. */
    record Sliced(Slice slice, TimeForm whole) implements TimeForm {}

    /** The first or last so many units of a longer time: the first two months of 2020, the last week of August. */
    record Portion(Duration length, boolean last, TimeForm whole) implements TimeForm {}

    /**
     * A time of day.
     *
     * @param day the day it belongs to, or null
     * @param time as in TIMEX3, with its T: T09:30, TMO (morning), TAF, TEV, TNI, TDT (daytime)
     */
    record Clock(@Nullable TimeForm day, String time) implements TimeForm {}

    /** The past, present or future as such (-1, 0, 1): recently, now, the future. */
    record Indefinite(int direction) implements TimeForm {}

    /** Over and over: daily, every week. */
    record Recurring(TimeUnit unit) implements TimeForm {}

    /** From one time to another. */
    record Range(TimeExpression from, TimeExpression to) implements TimeForm {}
}

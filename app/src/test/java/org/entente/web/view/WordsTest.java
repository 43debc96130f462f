package org.entente.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.entente.record.Holder;
import org.entente.record.Published;
import org.entente.record.TimeRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void timesAreSaidInTheShortestTrueWords() {
        assertThat(days("2023-09-15", "2023-09-15")).isEqualTo("15 September 2023");
        assertThat(days("2023-09-01", "2023-09-30")).isEqualTo("September 2023");
        assertThat(days("2023-01-01", "2023-12-31")).isEqualTo("2023");
        assertThat(days("2023-09-12", "2023-09-17")).isEqualTo("12–17 September 2023");
        assertThat(days("2023-09-28", "2023-10-02")).isEqualTo("28 September – 2 October 2023");
        assertThat(days("2022-12-30", "2023-01-02")).isEqualTo("30 December 2022 – 2 January 2023");
        assertThat(days("2023-09-15", null)).isEqualTo("from 15 September 2023");
        assertThat(days(null, "2023-09-15")).isEqualTo("by 15 September 2023");
        assertThat(days(null, null)).isNull();
        assertThat(days("2023-02-01", "2023-02-28")).isEqualTo("February 2023");
    }

    @Test
    void datesOfPublicationAreNoFinerThanGiven() {
        LocalDate day = LocalDate.of(2023, 4, 1);
        assertThat(Words.of(new Published("2023-04", day, Published.Precision.MONTH, "text")))
                .isEqualTo("April 2023");
        assertThat(Words.of(new Published("2023", day, Published.Precision.YEAR, "text")))
                .isEqualTo("2023");
    }

    @Test
    void chainsNameTheUnnamedToo() {
        Holder unnamed = new Holder(Holder.Kind.ACTOR, null, null, null, null);
        assertThat(Words.chain(List.of(Holder.author("The Herald"), unnamed)))
                .isEqualTo("The Herald ← somebody unnamed");
        assertThat(Words.chain(List.of(Holder.author(null)))).isEqualTo("unnamed outlet");
    }

    private static @Nullable String days(@Nullable String start, @Nullable String end) {
        return Words.of(new TimeRange(
                start == null ? null : LocalDate.parse(start),
                end == null ? null : LocalDate.parse(end),
                null,
                "test"));
    }
}

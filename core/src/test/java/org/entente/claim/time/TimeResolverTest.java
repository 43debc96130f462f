package org.entente.claim.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.record.Tense;
import org.entente.record.TimeRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeResolverTest {
    /** A Friday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2023, 9, 15);

    private static Optional<TimeRange> resolve(String text, Tense tense) {
        List<TimeExpression> found = new TimeTagger().tag(text);
        assertThat(found).as(text).hasSize(1);
        return new TimeResolver().resolve(found.get(0), PUBLISHED, tense, null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        PAST;    He spoke on Friday.;                    2023-09-15; 2023-09-15; weekday, past tense
        PAST;    He spoke Wednesday.;                    2023-09-13; 2023-09-13; weekday, past tense
        PAST;    He spoke on Saturday.;                  2023-09-09; 2023-09-09; weekday, past tense
        FUTURE;  He will speak on Saturday.;             2023-09-16; 2023-09-16; weekday, future tense
        FUTURE;  He will speak on Wednesday.;            2023-09-20; 2023-09-20; weekday, future tense
        PRESENT; He speaks on Saturday.;                 2023-09-16; 2023-09-16; weekday nearest to publication
        PAST;    He spoke last Friday.;                  2023-09-08; 2023-09-08; weekday, last before publication
        FUTURE;  He will speak next Monday.;             2023-09-18; 2023-09-18; weekday, of the week after publication
        PAST;    They met yesterday.;                    2023-09-14; 2023-09-14; day counted from publication
        PAST;    They met on Thursday evening.;          2023-09-14; 2023-09-14; weekday, past tense
        PAST;    They met earlier this week.;            2023-09-11; 2023-09-15; this week, before publication
        PAST;    They met this week.;                    2023-09-11; 2023-09-15; this week, before publication
        FUTURE;  They meet later this month.;            2023-09-15; 2023-09-30; this month, after publication
        PAST;    They met last week.;                    2023-09-04; 2023-09-10; week counted from publication
        PAST;    They met in July.;                      2023-07-01; 2023-07-31; month, past tense
        PAST;    They met in November.;                  2022-11-01; 2022-11-30; month, past tense
        FUTURE;  They will meet in November.;            2023-11-01; 2023-11-30; month, future tense
        FUTURE;  They will meet in July.;                2024-07-01; 2024-07-31; month, future tense
        PAST;    They met in September.;                 2023-09-01; 2023-09-30; month, past tense
        PAST;    They met last July.;                    2023-07-01; 2023-07-31; latest before publication
        PAST;    They met last October.;                 2022-10-01; 2022-10-31; latest before publication
        PAST;    They met last summer.;                  2023-06-01; 2023-08-31; latest before publication
        PAST;    They met in February last year.;        2022-02-01; 2022-02-28; year counted from publication
        PAST;    They met in mid-April.;                 2023-04-11; 2023-04-20; middle, month, past tense
        PAST;    They met at the end of March.;          2023-03-21; 2023-03-31; late, month, past tense
        PAST;    They met in late December.;             2022-12-21; 2022-12-31; late, month, past tense
        PAST;    They met three months ago.;             2023-06-01; 2023-06-30; month counted from publication
        PAST;    They met two days ago.;                 2023-09-13; 2023-09-13; day counted from publication
        PAST;    They met on 20 September.;              2022-09-20; 2022-09-20; day of the year, past tense
        FUTURE;  They will meet on September 20.;        2023-09-20; 2023-09-20; day of the year, future tense
        PAST;    They met over the past three months.;   2023-06-15; 2023-09-15; up to publication
        PAST;    They met in recent weeks.;              2023-08-04; 2023-09-15; up to publication
        PAST;    They met in early 2022.;                2022-01-01; 2022-04-30; early, named in full
        PAST;    They met from Monday to Wednesday.;     2023-09-11; 2023-09-13; from the first to the last, weekday, past tense
        PAST;    They fought from 2016 to 2017.;         2016-01-01; 2017-12-31; from the first to the last, named in full
        PAST;    They have met since April 2019.;        2019-04-01; 2023-09-15; named in full, and since
        """)
    void newsCountsFromItsDate(Tense tense, String text, LocalDate start, LocalDate end, String rule) {
        assertThat(resolve(text, tense)).hasValueSatisfying(range -> {
            assertThat(range.start()).isEqualTo(start);
            assertThat(range.end()).isEqualTo(end);
            assertThat(range.rule()).isEqualTo(rule);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He ruled for nearly three decades.",
                "The 33-year-old left.",
                "It is ten-year service.",
                "He spoke four days after the vote.",
                "It is now quiet.",
                "He came at night.",
                "It fell on 30 February 2020."
            })
    void whatNamesNoDayStaysOpen(String text) {
        assertThat(resolve(text, Tense.PAST)).isEmpty();
    }

    @Test
    void aDeadlineIsOpenAtItsStart() {
        TimeRange range = resolve("They must leave by 1 October.", Tense.FUTURE).orElseThrow();
        assertThat(range.start()).isNull();
        assertThat(range.end()).isEqualTo(LocalDate.of(2023, 10, 1));
    }

    @Test
    void withoutADateOnlyFullDatesResolve() {
        TimeTagger tagger = new TimeTagger();
        TimeResolver resolver = new TimeResolver();
        List<TimeExpression> found = tagger.tag("On Friday, and in May, and yesterday, and on 4 May 1980.");
        assertThat(found).hasSize(4);
        assertThat(found.stream()
                        .map(e -> resolver.resolve(e, null, Tense.PAST, null).isPresent()))
                .containsExactly(false, false, false, true);
    }

    @Test
    void aHistoryCountsFromWhatItToldBefore() {
        String story = "In June 1940 the town held out. On 14 July it fell, and two days later the duke fled."
                + " The following year he came back. In March he was crowned, and that month he died.";
        List<String> values = new Narrative()
                .values(new TimeTagger().tag(story)).stream()
                        .map(TimeValue::timex)
                        .toList();
        assertThat(values).containsExactly("1940-06", "1940-07-14", "1940-07-16", "1941", "1941-03", "1941-03");
    }
}

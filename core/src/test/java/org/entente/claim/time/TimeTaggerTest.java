package org.entente.claim.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.entente.record.Tense;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTaggerTest {
    private final TimeTagger tagger = new TimeTagger();
    private final TimeResolver resolver = new TimeResolver();

    /** The words found and their TIMEX3 values, seen from no day at all. */
    private String values(String text) {
        return String.join(
                " | ",
                tagger.tag(text).stream()
                        .flatMap(e -> e.parts().stream())
                        .map(e -> e.text() + "="
                                + resolver.value(e, null, Tense.PAST, null).timex())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
        They signed it on 4 April 1949.; 4 April 1949=1949-04-04
        The vote of April 4th, 1949 stands.; April 4th, 1949=1949-04-04
        On the 4th of April 1949 it rained.; the 4th of April 1949=1949-04-04
        It was dated 2019-04-25.; 2019-04-25=2019-04-25
        It was dated 25.04.2019.; 25.04.2019=2019-04-25
        It was dated 4/25/2019.; 4/25/2019=2019-04-25
        Sept. 9, 2018 was the day.; Sept. 9, 2018=2018-09-09
        On Friday, September 15, 2023 they met.; Friday, September 15, 2023=2023-09-15
        They met in March 2014.; March 2014=2014-03
        They met in February of 1945.; February of 1945=1945-02
        The pact of 1972 held.; 1972=1972
        Elections in '68 were close.; '68=1968
        It fell in 480 BC.; 480 BC=BC0480
        Famine struck in the 1990s.; the 1990s=199
        Borders of the 19th century matter.; the 19th century=18
        By the spring of 1940 it was over.; the spring of 1940=1940-SP
        Exports fell in the second quarter of 2021.; the second quarter of 2021=2021-Q2
        In early 2022 talks failed.; early 2022=2022
        At the end of March 2022 talks failed.; the end of March 2022=2022-03
        In the second half of 1941 it grew.; the second half of 1941=1941-H2
        The last week of August 2020 was calm.; The last week of August 2020=P1W
        It lasted four days.; four days=P4D
        He ruled for nearly three decades.; nearly three decades=P3DE
        A ten-year treaty was signed.; ten-year=P10Y
        It took two and a half years.; two and a half years=P2.5Y
        It took several weeks.; several weeks=PXW
        Flights leave daily.; daily=XXXX-XX-XX
        He now rules.; now=PRESENT_REF
        It fell on 4 and 5 May 1940.; 4=1940-05-04 | 5 May 1940=1940-05-05
        In March and April 1940 it froze.; March=1940-03 | April 1940=1940-04
        From 2016 to 2017 it froze.; 2016=2016 | 2017=2017
        The war of 1939–45 ended.; 1939=1939 | 45=1945
        The raid began at 9:30 p.m. on 4 May 1980.; 9:30 p.m. on 4 May 1980=1980-05-04T21:30
        The morning of 4 May 1980 was cold.; The morning of 4 May 1980=1980-05-04TMO
        """)
    void namesWhatTheWordsSayInFull(String text, String expected) {
        assertThat(values(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They may march on the capital.",
                "A force of 1,950 soldiers and 1800 tanks crossed.",
                "Resolution 1718 was cited by both.",
                "The fall of the city was swift.",
                "He took 3 of 10 seats, a second time.",
                "Three quarters of voters agreed."
            })
    void leavesOtherWordsAlone(String text) {
        assertThat(tagger.tag(text)).isEmpty();
    }

    @Test
    void joinsEndsIntoOneRange() {
        List<TimeExpression> found = tagger.tag("It ran from April 2016 to May 2017, they said.");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).text()).isEqualTo("April 2016 to May 2017");
        assertThat(found.get(0).form()).isInstanceOf(TimeForm.Range.class);
    }

    @Test
    void countsOffsetsInCodePoints() {
        TimeExpression found = tagger.tag("🚀🚀 launched in June 2023").get(0);
        assertThat(found.span().start()).isEqualTo(15);
        assertThat(found.span().length()).isEqualTo(9);
    }

    @Test
    void anyTextGivesSpansThatHoldTheirWords() {
        long seed = System.nanoTime();
        System.out.println("TimeTaggerTest seed " + seed);
        Random random = new Random(seed);
        List<String> pieces = List.of(
                ("the last next this that same early late mid - – end of in since until 4 12 31 1990 99 0 1990s '"
                                + " s th st May March July Sept . , : / and to from between week month year decades days ago later"
                                + " before after two a few half several Friday morning night at a.m. pm BC 480 \uD83D\uDE80 é now today"
                                + " 2019-02-30 99999999999 9:75 winter fall quarter first second Q1 century 20th Christmas New Year's")
                        .split(" ", -1));
        for (int round = 0; round < 4_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(14); i >= 0; i--) {
                text.append(pieces.get(random.nextInt(pieces.size()))).append(random.nextInt(4) == 0 ? "" : " ");
            }
            check(text.toString(), random);
        }
    }

    private void check(String text, Random random) {
        int last = 0;
        for (TimeExpression e : tagger.tag(text)) {
            assertThat(e.span().start()).as(text).isGreaterThanOrEqualTo(last);
            assertThat(e.span().length()).as(text).isPositive();
            last = e.span().end();
            int start = text.offsetByCodePoints(0, e.span().start());
            int end = text.offsetByCodePoints(0, e.span().end());
            assertThat(text.substring(start, end)).isEqualTo(e.text());
            LocalDate published =
                    random.nextBoolean() ? null : LocalDate.of(2023, 1, 1).plusDays(random.nextInt(800));
            Tense tense = List.of(Tense.PAST, Tense.PRESENT, Tense.FUTURE).get(random.nextInt(3));
            resolver.resolve(e, published, tense, null);
            resolver.resolve(e, published, tense, TimeValue.yearOf(1940));
        }
        assertThat(new Narrative().values(tagger.tag(text))).isNotNull();
    }
}

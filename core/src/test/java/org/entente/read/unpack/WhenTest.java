package org.entente.read.unpack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.entente.record.Published;
import org.entente.record.Published.Precision;
import org.junit.jupiter.api.Test;

class WhenTest {
    @Test
    void datesAreReadAsTablesMailsAndFeedsWriteThem() {
        Map<String, String> dates = Map.ofEntries(
                Map.entry("Tue, 12 Sep 2023 10:00:00 +0200", "2023-09-12T10:00:00+02:00"),
                Map.entry("12 Sep 23 9:05 EST (New York)", "2023-09-12T09:05-05:00"),
                Map.entry("Tuesday, 12-Sep-23 10:00:00 GMT", "2023-09-12T10:00:00Z"),
                Map.entry("12 September 2023", "2023-09-12"),
                Map.entry("September 12, 2023", "2023-09-12"),
                Map.entry("2023-09-12T10:00:00.123Z", "2023-09-12T10:00:00Z"),
                Map.entry("2023-09-12 10:00", "2023-09-12T10:00"),
                Map.entry("20230912", "2023-09-12"),
                Map.entry("20230912100000", "2023-09-12T10:00:00"),
                Map.entry("20230912T100000Z", "2023-09-12T10:00:00Z"),
                Map.entry("1694512800", "2023-09-12T10:00:00Z"),
                Map.entry("1694512800.25", "2023-09-12T10:00:00Z"),
                Map.entry("1694512800123", "2023-09-12T10:00:00Z"),
                Map.entry(" 2023-09 ", "2023-09"),
                Map.entry("2023", "2023"));
        dates.forEach((text, value) -> assertThat(When.of(text, "column"))
                .as(text)
                .isNotNull()
                .extracting(Published::value)
                .isEqualTo(value));
    }

    @Test
    void whatIsNoDateIsNone() {
        for (String text :
                new String[] {"", " ", "null", "0", "20231399", "05/09/2023", "yesterday", "31 Feb 2023", "7"}) {
            assertThat(When.of(text, "column")).as(text).isNull();
        }
        assertThat(When.of(null, "column")).isNull();
        assertThat(When.of("2023-09-12 " + "x".repeat(500), "column")).isNull();
    }

    @Test
    void aDayWithAnImpossibleTimeIsADay() {
        Published day = When.of("12 Sep 2023 25:99:00 GMT", "mail");
        assertThat(day)
                .isNotNull()
                .extracting(Published::value, Published::precision)
                .containsExactly("2023-09-12", Precision.DAY);
    }
}

package org.entente.record;

import java.time.LocalDate;

/**
 * When a document was published, as far as it says so.
 *
 * @param value ISO 8601, no finer than {@code precision}: {@code 2023}, {@code 2023-04}, {@code 2023-04-26},
 *     {@code 2023-04-26T07:50:15Z}
 * @param date the first day that {@code value} may mean, in the zone that the document gives
 * @param precision how exact the document is
 * @param rule where the date was found: {@code json-ld}, {@code meta}, {@code time}, {@code url}, {@code dateline},
 *     {@code text}, {@code json} (a script that builds the page), {@code column} (of a table), {@code mail}, {@code feed},
 *     {@code properties} (of a file, set by the program that wrote it)
 */
public record Published(String value, LocalDate date, Precision precision, String rule) {
    /** How exact a publication date is. */
    public enum Precision {
        YEAR,
        MONTH,
        DAY,
        MINUTE,
        SECOND
    }
}

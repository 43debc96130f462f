package org.entente.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Days as they are typed: a day, a month or a year in ISO 8601. */
final class Days {
    private Days() {}

    /** The first day of what was typed. */
    static final class First implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            return switch (parts(value)) {
                case 1 -> Year.parse(value).atDay(1);
                case 2 -> YearMonth.parse(value).atDay(1);
                default -> LocalDate.parse(value);
            };
        }
    }

    /** The last day of what was typed. */
    static final class Last implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            return switch (parts(value)) {
                case 1 -> Year.parse(value).atMonth(12).atEndOfMonth();
                case 2 -> YearMonth.parse(value).atEndOfMonth();
                default -> LocalDate.parse(value);
            };
        }
    }

    private static int parts(String value) {
        try {
            if (value.matches("\\d{4}")) {
                return 1;
            }
            if (value.matches("\\d{4}-\\d{2}")) {
                YearMonth.parse(value);
                return 2;
            }
            LocalDate.parse(value);
            return 3;
        } catch (DateTimeException e) {
            throw new TypeConversionException("'" + value + "' is not a date like 2023, 2023-04 or 2023-04-25");
        }
    }
}

package org.entente.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How many at most; 0 stands for all. */
final class Limit implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
        if (!value.matches("\\d{1,9}")) {
            throw new TypeConversionException("'" + value + "' is not a number from 0 up");
        }
        int limit = Integer.parseInt(value);
        return limit == 0 ? Integer.MAX_VALUE : limit;
    }
}

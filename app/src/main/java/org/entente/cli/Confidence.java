package org.entente.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A confidence, 0 to 1. */
final class Confidence implements ITypeConverter<Double> {
    @Override
    public Double convert(String value) {
        if (value.matches("\\d*\\.?\\d+") && Double.parseDouble(value) <= 1) {
            return Double.valueOf(value);
        }
        throw new TypeConversionException("'" + value + "' is not a number from 0 to 1, such as 0.7");
    }
}

package org.entente.export;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A field of an export.
 *
 * @param <T> what a row is made of
 * @param name its stable name
 * @param type its type in Parquet, as DuckDB writes types
 * @param value its value: a string, a number, null, or a map or list of such
 */
record Column<T>(String name, String type, Function<T, @Nullable Object> value) {}

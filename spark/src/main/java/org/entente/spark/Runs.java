package org.entente.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Rows in order → those that belong together, run by run, so that no more than one run is in memory. */
final class Runs implements Iterator<List<Row>> {
    private final Iterator<Row> rows;
    private final BiPredicate<List<Row>, Row> goesOn;
    private @Nullable Row next;

    /** @param goesOn whether a row belongs to the run so far, which is not empty */
    private Runs(Iterator<Row> rows, BiPredicate<List<Row>, Row> goesOn) {
        this.rows = rows;
        this.goesOn = goesOn;
        next = rows.hasNext() ? rows.next() : null;
    }

    /** Rows with one value of a column. */
    static Runs of(Iterator<Row> rows, String column) {
        return new Runs(rows, (run, row) -> same(run, row, column));
    }

    /** Rows with one value of a column, and as many such runs together as have at least so many rows. */
    static Runs together(Iterator<Row> rows, String column, int least) {
        return new Runs(rows, (run, row) -> run.size() < least || same(run, row, column));
    }

    private static boolean same(List<Row> run, Row row, String column) {
        Row last = run.get(run.size() - 1);
        return Objects.equals(last.get(last.fieldIndex(column)), row.get(row.fieldIndex(column)));
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public List<Row> next() {
        if (next == null) {
            throw new NoSuchElementException();
        }
        List<Row> run = new ArrayList<>();
        Row row = next;
        do {
            run.add(row);
            row = rows.hasNext() ? rows.next() : null;
        } while (row != null && goesOn.test(run, row));
        next = row;
        return run;
    }
}

package org.entente.spark;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;

/** Runs of rows → what each gives, one run at a time. */
final class Flat implements Iterator<Row> {
    private final Iterator<List<Row>> runs;
    private final FlatMapFunction<List<Row>, Row> of;
    private Iterator<Row> now = Collections.emptyIterator();

    Flat(Iterator<List<Row>> runs, FlatMapFunction<List<Row>, Row> of) {
        this.runs = runs;
        this.of = of;
    }

    @Override
    public boolean hasNext() {
        while (!now.hasNext() && runs.hasNext()) {
            now = given(runs.next());
        }
        return now.hasNext();
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return now.next();
    }

    private Iterator<Row> given(List<Row> run) {
        try {
            return of.call(run);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) { // what Spark's functions declare
            throw new IllegalStateException(e);
        }
    }
}

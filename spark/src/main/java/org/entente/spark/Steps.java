package org.entente.spark;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.apache.spark.SparkContext;

/** The steps of a job, by name: Spark shows them as descriptions of its own jobs, and the account tells what each took. */
final class Steps {
    private static final double NANOS = 1e9;

    private final SparkContext context;
    private final Consumer<String> progress;
    private final Map<String, Double> seconds = new LinkedHashMap<>();

    /** @param progress told the name of each step as it begins */
    Steps(SparkContext context, Consumer<String> progress) {
        this.context = context;
        this.progress = progress;
    }

    /** Something that Spark does. */
    interface Step<T> extends Callable<T> {
        @Override
        T call();
    }

    <T> T run(String name, Step<T> step) {
        context.setJobDescription(name);
        progress.accept(name);
        long start = System.nanoTime();
        T result = step.call();
        synchronized (seconds) {
            seconds.put(name, (System.nanoTime() - start) / NANOS);
        }
        return result;
    }

    /** By step, in the order in which they ended. */
    Map<String, Double> seconds() {
        synchronized (seconds) {
            return new LinkedHashMap<>(seconds);
        }
    }
}

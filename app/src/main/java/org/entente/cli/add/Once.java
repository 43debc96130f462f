package org.entente.cli.add;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Loads what takes seconds to load when it is asked for first, and keeps it. Safe for use by many threads. */
public final class Once<T> implements Supplier<T> {
    private final Supplier<T> loader;
    private @Nullable T loaded;

    public Once(Supplier<T> loader) {
        this.loader = loader;
    }

    @Override
    public synchronized T get() {
        T its = loaded;
        if (its == null) {
            its = loader.get();
            loaded = its;
        }
        return its;
    }
}

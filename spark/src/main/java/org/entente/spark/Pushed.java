package org.entente.spark;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.Row;
import org.apache.spark.util.TaskCompletionListener;
import org.jspecify.annotations.Nullable;

/** What somebody pushes → an iterator, with few rows between them: made by a thread that ends with its task. */
final class Pushed implements Iterator<Row> {
    private static final int ROOM = 16;

    private final BlockingQueue<Optional<Row>> queue = new ArrayBlockingQueue<>(ROOM);
    private volatile @Nullable Throwable broken;
    private Optional<Row> next;

    Pushed(Consumer<Consumer<Row>> pusher) {
        Thread thread = new Thread(() -> run(pusher), "reading");
        thread.setDaemon(true);
        TaskContext task = TaskContext.get();
        if (task != null) {
            TaskCompletionListener over = context -> thread.interrupt();
            task.addTaskCompletionListener(over);
        }
        thread.start();
        next = taken();
    }

    private void run(Consumer<Consumer<Row>> pusher) {
        try {
            pusher.accept(row -> put(Optional.of(row)));
        } catch (RuntimeException | Error e) {
            broken = e;
        }
        put(Optional.empty());
    }

    private void put(Optional<Row> row) {
        try {
            queue.put(row);
        } catch (InterruptedException e) {
            throw new IllegalStateException("the task is over", e);
        }
    }

    private Optional<Row> taken() {
        try {
            Optional<Row> taken = queue.take();
            Throwable why = broken;
            if (taken.isEmpty() && why != null) {
                throw new IllegalStateException(why);
            }
            return taken;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean hasNext() {
        return next.isPresent();
    }

    @Override
    public Row next() {
        Row row = next.orElseThrow(NoSuchElementException::new);
        next = taken();
        return row;
    }
}

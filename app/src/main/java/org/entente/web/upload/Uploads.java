package org.entente.web.upload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.entente.add.Coder;
import org.entente.add.Intake;
import org.entente.dossier.Dossier;
import org.entente.dossier.DossierException;
import org.entente.merge.Merger;
import org.entente.read.unpack.Fields;
import org.jspecify.annotations.Nullable;

/** Takes files in, one job after the other, in the order in which they came. */
public final class Uploads implements AutoCloseable {
    private static final int REMEMBERED = 50;
    private static final int CLOSING_SECONDS = 20;

    private final Dossier dossier;
    private final Shelf shelf;
    private final Intake intake;
    private final Map<String, Job> jobs = new LinkedHashMap<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "uploads");
        thread.setDaemon(true);
        return thread;
    });
    private volatile @Nullable Job current;
    private volatile boolean closing;

    private Uploads(Dossier dossier, Shelf shelf, Supplier<Coder> coder) {
        this.dossier = dossier;
        this.shelf = shelf;
        int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1); // one is left for the pages
        intake = new Intake(dossier, coder, this::loading, Fields.DEFAULT, threads);
    }

    /**
     * Goes on with what a server left behind that is gone.
     *
     * @param coder loaded with the first job, since that takes seconds
     */
    public static Uploads open(Dossier dossier, Supplier<Coder> coder) {
        try {
            Shelf shelf = Shelf.open(dossier.dir());
            Uploads uploads = new Uploads(dossier, shelf, coder);
            for (String left : shelf.adopt()) {
                uploads.start(new Job(left, shelf.files(left)));
            }
            return uploads;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An empty folder for files while they come. */
    public Path arriving() {
        return shelf.arriving();
    }

    /** How many bytes wait. */
    public synchronized long waiting() {
        return jobs.values().stream()
                .filter(j -> !j.report().phase().isOver())
                .mapToLong(Job::bytes)
                .sum();
    }

    /**
     * Takes in files that lie in {@link #arriving}, which they leave.
     *
     * @param files file → the name under which it was sent
     */
    public Job submit(Map<Path, String> files) {
        try {
            List<Upload> uploads = new ArrayList<>();
            for (Map.Entry<Path, String> file : files.entrySet()) {
                uploads.add(new Upload(Upload.label(file.getValue()), file.getKey(), Files.size(file.getKey())));
            }
            String id = shelf.put(uploads);
            Job job = new Job(id, shelf.files(id));
            start(job);
            return job;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void start(Job job) {
        jobs.put(job.id(), job);
        jobs.values().stream()
                .filter(j -> j.report().phase().isOver())
                .limit(Math.max(0, jobs.size() - REMEMBERED))
                .map(Job::id)
                .toList()
                .forEach(jobs::remove);
        worker.execute(() -> work(job));
    }

    /** A job that is not long over. */
    public synchronized Optional<Job> job(String id) {
        return Optional.ofNullable(jobs.get(id));
    }

    /** How far the jobs are, the latest first. */
    public synchronized List<JobReport> reports() {
        List<JobReport> reports = new ArrayList<>();
        jobs.values().forEach(job -> reports.add(0, job.report()));
        return reports;
    }

    /** Stops a job; what of it was added stays. */
    public void cancel(Job job) {
        job.stop();
    }

    /** Tries a job again that failed. */
    public synchronized void retry(Job job) {
        try {
            if (job.report().phase() == Phase.FAILED) {
                start(new Job(job.id(), shelf.files(job.id())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void loading() {
        Job job = current;
        if (job != null) {
            job.enter(Phase.LOADING);
        }
    }

    private void work(Job job) {
        if (closing) {
            return;
        }
        current = job;
        try {
            job.enter(Phase.READING);
            intake.run(List.copyOf(job.uploads()), true, List.of(), job, job, () -> closing || job.isStopped());
            if (!closing) {
                refresh(job);
                job.enter(job.isStopped() ? Phase.CANCELLED : Phase.DONE);
                shelf.remove(job.id());
            }
        } catch (DossierException e) {
            job.fail(e.getMessage() + ": " + e.remedy());
        } catch (RuntimeException | Error e) {
            job.fail(e.toString());
        } finally {
            current = null;
        }
    }

    private void refresh(Job job) {
        if (dossier.stale()) {
            job.enter(Phase.COMPUTING);
            dossier.refresh(new Merger());
        }
    }

    /** Stops; what is not added yet, the next server goes on with. */
    @Override
    public void close() {
        closing = true;
        worker.shutdown();
        try {
            worker.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS);
            shelf.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            intake.close();
        }
    }
}

package org.entente.web.upload;

import java.util.ArrayList;
import java.util.List;
import org.entente.Entente;
import org.entente.add.Progress;
import org.entente.add.Told;
import org.entente.dossier.CodedDocument;
import org.entente.dossier.Failure;
import org.entente.record.Document;
import org.jspecify.annotations.Nullable;

/** Some files on their way into the dossier. Safe for use by the thread that adds them and by those that ask how far it is. */
public final class Job implements Told, Progress {

    private final String id;
    private final List<Upload> uploads;
    private final List<JobReport.Added> added = new ArrayList<>();
    private final List<JobReport.There> there = new ArrayList<>();
    private final List<Failure> failed = new ArrayList<>();
    private Phase phase = Phase.WAITING;
    private long begun;
    private long ended;
    private long worked;
    private long outcomes;
    private long documents;
    private long claims;
    private long known;
    private long failures;
    private boolean stop;
    private @Nullable String problem;

    Job(String id, List<Upload> uploads) {
        this.id = id;
        this.uploads = List.copyOf(uploads);
    }

    /** By which the server knows it. */
    public String id() {
        return id;
    }

    List<Upload> uploads() {
        return uploads;
    }

    long bytes() {
        return uploads.stream().mapToLong(Upload::size).sum();
    }

    /** Asks it to stop. */
    synchronized void stop() {
        stop = true;
    }

    synchronized boolean isStopped() {
        return stop;
    }

    synchronized void enter(Phase next) {
        if (phase == Phase.WAITING) {
            begun = System.nanoTime();
        }
        phase = next;
        if (next.isOver()) {
            ended = System.nanoTime();
        }
    }

    synchronized void fail(String why) {
        problem = why;
        enter(Phase.FAILED);
    }

    @Override
    public synchronized void added(CodedDocument coded) {
        Document document = coded.document();
        documents++;
        claims += coded.claims().size();
        if (added.size() < JobReport.NAMED) {
            String title = document.title();
            added.add(new JobReport.Added(
                    document.id(),
                    title == null || title.isBlank() ? document.uri() : title,
                    document.uri(),
                    coded.claims().size(),
                    Entente.codes(document) ? null : document.language()));
        }
    }

    @Override
    public synchronized void known(String uri, String sha256) {
        known++;
        if (there.size() < JobReport.NAMED) {
            there.add(new JobReport.There(Document.idOf(sha256), uri));
        }
    }

    @Override
    public synchronized void failed(Failure failure) {
        failures++;
        if (failed.size() < JobReport.NAMED) {
            failed.add(failure);
        }
    }

    @Override
    public synchronized void done(long bytesWorked, long outcomesNow, long failuresNow) {
        if (phase == Phase.LOADING && outcomesNow > outcomes) {
            phase = Phase.READING;
        }
        worked = bytesWorked;
        outcomes = outcomesNow;
    }

    @Override
    public void close() {}

    /** How far it is now. */
    public synchronized JobReport report() {
        long until = phase.isOver() ? ended : System.nanoTime();
        return new JobReport(
                id,
                phase,
                uploads.stream().map(Upload::uri).toList(),
                bytes(),
                worked,
                documents,
                claims,
                known,
                failures,
                begun == 0 ? 0 : (until - begun) / 1e9,
                added,
                there,
                failed,
                problem);
    }
}

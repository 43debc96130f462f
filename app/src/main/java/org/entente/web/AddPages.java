package org.entente.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.entente.web.upload.Job;
import org.entente.web.upload.JobReport;
import org.entente.web.upload.Uploads;
import org.entente.web.view.AddPage;
import org.entente.web.view.JobPage;

/** Adding reports from the page. */
final class AddPages implements Pages {
    /** Bytes of one upload at most. */
    static final long LARGEST = 1L << 30;

    private static final long MOST_WAITING = 4 * LARGEST;
    private static final long SPARE = 256L << 20;
    private static final String FILES = "files";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Uploads uploads;

    AddPages(Uploads uploads) {
        this.uploads = uploads;
    }

    @Override
    public void install(RoutesConfig routes) {
        routes.get("/add", context -> Templates.render(context, "add", new AddPage(uploads.reports(), LARGEST)));
        routes.post("/add", this::take);
        routes.get(
                "/add/{job}",
                context ->
                        Templates.render(context, "job", JobPage.of(job(context).report())));
        routes.get("/add/{job}/progress", this::progress);
        routes.post("/add/{job}/cancel", context -> {
            uploads.cancel(job(context));
            lead(context, job(context));
        });
        routes.post("/add/{job}/again", context -> {
            uploads.retry(job(context));
            lead(context, job(context));
        });
    }

    /** Refuses what is too much before any of it is read. */
    static void check(Context context, Uploads uploads) {
        long bytes = context.req().getContentLengthLong();
        if (bytes > LARGEST) {
            throw new Problem(
                    HttpStatus.CONTENT_TOO_LARGE,
                    "These files are larger than 1 GB together.",
                    "Send fewer at a time, or use the command `entente add`.");
        }
        if (uploads.waiting() + Math.max(bytes, 0) > MOST_WAITING) {
            throw new Problem(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "Too many files are waiting already.",
                    "Wait until some of them are added.");
        }
        if (uploads.arriving().toFile().getUsableSpace() < bytes + SPARE) {
            throw new Problem(
                    HttpStatus.INSUFFICIENT_STORAGE,
                    "There is not enough room on the disk of the dossier.",
                    "Make room there, and send them again.");
        }
    }

    private void take(Context context) {
        try {
            Map<Path, String> files = new LinkedHashMap<>();
            for (Part part : context.req().getParts()) {
                String name = part.getSubmittedFileName();
                if (part.getName().equals(FILES) && name != null && !name.isEmpty()) {
                    Path file = uploads.arriving().resolve(UUID.randomUUID().toString());
                    part.write(file.getFileName().toString());
                    files.put(file, name);
                }
            }
            if (files.isEmpty()) {
                throw Problem.badRequest("No file was chosen.", "Choose one, or drop some on the page.");
            }
            lead(context, uploads.submit(files));
        } catch (IOException | ServletException e) {
            throw new UncheckedIOException(e instanceof IOException io ? io : new IOException(e));
        }
    }

    private void progress(Context context) {
        JobReport report = job(context).report();
        Map<String, Object> now = new LinkedHashMap<>();
        now.put("phase", JobPage.words(report.phase()));
        now.put("over", report.phase().isOver());
        now.put("bytes", report.bytes());
        now.put("worked", report.worked());
        now.put("account", JobPage.account(report));
        try {
            context.contentType("application/json").result(JSON.writeValueAsString(now));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Job job(Context context) {
        return uploads.job(context.pathParam("job"))
                .orElseThrow(() -> new Problem(
                        HttpStatus.NOT_FOUND,
                        "This server knows of no such addition.",
                        "It was started anew since, or the addition is long over: what was added is in the list of"
                                + " documents."));
    }

    private static void lead(Context context, Job job) {
        context.redirect("/add/" + job.id(), HttpStatus.SEE_OTHER);
    }
}

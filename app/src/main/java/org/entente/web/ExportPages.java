package org.entente.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.entente.dossier.Dossier;
import org.entente.dossier.Filter;
import org.entente.dossier.ToldEvent;
import org.entente.export.Exporter;
import org.entente.export.Exporter.Format;
import org.entente.export.Exporter.What;

/**
 * Exports to download: {@code /export/events.csv?actor=…}, {@code /export/events/ID.ics}. An export goes to a temporary
 * file first, and only then to whoever asked: so a slow reader keeps nobody from writing the dossier, and what fails
 * fails with an answer that says so.
 */
final class ExportPages implements Pages {
    static final String FOLDER = "/export/";

    private final Dossier dossier;

    ExportPages(Dossier dossier) {
        this.dossier = dossier;
    }

    @Override
    public void install(RoutesConfig routes) {
        routes.get(FOLDER + "{file}", this::all);
        routes.get(FOLDER + "events/{file}", this::one);
    }

    /** The names of all files that there are: {@code events.csv}. */
    static List<String> files() {
        List<String> files = new ArrayList<>();
        for (What what : What.values()) {
            for (Format format : Format.values()) {
                if (format.holds(what)) {
                    files.add(name(what) + "." + format.extension());
                }
            }
        }
        return files;
    }

    private void all(Context context) {
        String file = context.pathParam("file");
        int dot = file.indexOf('.');
        What what = Arrays.stream(What.values())
                .filter(w -> dot > 0 && name(w).equals(file.substring(0, dot)))
                .findFirst()
                .orElseThrow(() -> none(file));
        Format format = format(file, what);
        Filter filter = Ask.filter(context, Integer.MAX_VALUE, Integer.MAX_VALUE);
        send(context, "entente-" + file, format, out -> new Exporter(dossier).export(what, format, filter, out));
    }

    private void one(Context context) {
        String file = context.pathParam("file");
        int dot = file.indexOf('.');
        if (dot < 0) {
            throw none(file);
        }
        String id = file.substring(0, dot);
        Format format = format(file, What.EVENTS);
        ToldEvent event = dossier.told(id).orElseThrow(() -> Problem.noSuch("event", id));
        send(context, "entente-" + event.event().id() + "." + format.extension(), format, out -> new Exporter(dossier)
                .export(event, format, out));
    }

    private static Format format(String file, What what) {
        return Arrays.stream(Format.values())
                .filter(f ->
                        f.holds(what) && file.substring(file.indexOf('.') + 1).equals(f.extension()))
                .findFirst()
                .orElseThrow(() -> none(file));
    }

    private static void send(Context context, String name, Format format, Consumer<OutputStream> export) {
        try {
            Path file = Files.createTempFile("entente-export", null);
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
                export.accept(out);
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(file);
                throw e;
            }
            long size = Files.size(file);
            InputStream in = Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
            context.contentType(format.isText() ? format.mediaType() + ";charset=utf-8" : format.mediaType())
                    .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                    .header("Content-Length", Long.toString(size))
                    .result(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the export could not be written to the folder for temporary files", e);
        }
    }

    private static Problem none(String file) {
        return new Problem(
                HttpStatus.NOT_FOUND,
                "There is no export “" + file + "”.",
                "There are " + files().stream().collect(Collectors.joining(", "))
                        + "; and of one event /export/events/ID with the same endings.");
    }

    private static String name(What what) {
        return what.name().toLowerCase(Locale.ROOT);
    }
}

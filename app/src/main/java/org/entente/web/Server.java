package org.entente.web;

import io.javalin.Javalin;
import io.javalin.config.SizeUnit;
import io.javalin.util.JavalinBindException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.entente.Entente;
import org.entente.add.Coder;
import org.entente.dossier.Dossier;
import org.entente.web.upload.Uploads;

/**
 * The page and the JSON API of one dossier. It keeps nothing in memory that another process could
 * change: each request asks the dossier.
 */
public final class Server implements AutoCloseable {
    private final Javalin javalin;
    private final Dossier dossier;
    private final Uploads uploads;
    private final Desk desk;
    private final RecordWatch watch;
    private final String host;

    private Server(Javalin javalin, Dossier dossier, Uploads uploads, Desk desk, String host) {
        this.javalin = javalin;
        this.watch = RecordWatch.over(dossier);
        this.dossier = dossier;
        this.uploads = uploads;
        this.desk = desk;
        this.host = host;
    }

    /** Starts serving those who use this machine; see {@link #start(Path, Listening, Supplier)}. */
    public static Server start(Path dossierDir, int port) {
        return start(dossierDir, Listening.local(port), () -> Entente.open()::code);
    }

    /**
     * Starts serving.
     *
     * @param dossierDir folder of the dossier
     * @param listening where, and for whom
     * @param coder asked for only when there is something to code
     * @throws UncheckedIOException if the port is taken; the message says what to do
     * @throws org.entente.dossier.DossierException if the dossier cannot be opened
     */
    public static Server start(Path dossierDir, Listening listening, Supplier<Coder> coder) {
        Dossier dossier = Dossier.open(dossierDir);
        Uploads uploads = Uploads.open(dossier, coder);
        Desk desk = new Desk(dossier);
        try {
            Javalin javalin = Javalin.create(config -> {
                config.startup.showJavalinBanner = false;
                config.startup.showOldJavalinVersionWarning = false;
                config.startup.startupWatcherEnabled = false;
                config.http.prefer405over404 = true;
                config.router.handlerWrapper(new Turns()::wrap);
                config.jetty.multipartConfig.cacheDirectory(uploads.arriving().toString());
                config.jetty.multipartConfig.maxInMemoryFileSize(64, SizeUnit.KB);
                config.jetty.multipartConfig.maxFileSize(AddPages.LARGEST, SizeUnit.BYTES);
                config.jetty.multipartConfig.maxTotalRequestSize(AddPages.LARGEST, SizeUnit.BYTES);
                new Guard(
                                listening,
                                context -> AddPages.check(context, uploads),
                                context -> ViewPages.isFeedReader(context, dossier))
                        .install(config.routes);
                Problems.install(config.routes);
                Assets.install(config.routes);
                Pages.of(dossier, uploads, desk).forEach(pages -> pages.install(config.routes));
                new Api(dossier, desk).install(config.routes);
            });
            String address = listening.address().getHostAddress();
            return new Server(javalin.start(address, listening.port()), dossier, uploads, desk, listening.host());
        } catch (JavalinBindException e) {
            close(desk, uploads, dossier);
            String message = words(listening, e);
            throw new UncheckedIOException(message, new BindException(message));
        } catch (RuntimeException e) {
            close(desk, uploads, dossier);
            throw e;
        }
    }

    private static void close(Desk desk, Uploads uploads, Dossier dossier) {
        desk.close();
        uploads.close();
        dossier.close();
    }

    private static String words(Listening listening, JavalinBindException e) {
        Throwable why = e.getCause() == null ? e : e.getCause();
        return String.valueOf(why.getMessage()).contains("assign")
                ? listening.address().getHostAddress() + " is no address of this machine: choose another with --listen"
                : "port " + listening.port() + " is taken: choose another with --port, or 0 for any that is free";
    }

    /** The port on which it listens. */
    public int port() {
        return javalin.port();
    }

    /** The address to open in a browser: {@code http://ADDRESS:PORT/}. */
    public String address() {
        return "http://" + host + ":" + port() + "/";
    }

    /** Stops serving and lets go of the dossier. */
    @Override
    public void close() {
        javalin.stop();
        watch.close();
        close(desk, uploads, dossier);
    }
}

package org.entente.web;

import io.javalin.Javalin;
import io.javalin.util.JavalinBindException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.file.Path;
import org.entente.dossier.Dossier;

/**
 * The page and the JSON API of one dossier, on 127.0.0.1 only. It keeps nothing in memory that another process could
 * change: each request asks the dossier.
 */
public final class Server implements AutoCloseable {
    private static final String HOST = "127.0.0.1";

    private final Javalin javalin;
    private final Dossier dossier;

    private Server(Javalin javalin, Dossier dossier) {
        this.javalin = javalin;
        this.dossier = dossier;
    }

    /**
     * Starts serving.
     *
     * @param dossierDir folder of the dossier
     * @param port TCP port; 0 for any that is free
     * @throws UncheckedIOException if the port is taken; the message says what to do
     * @throws org.entente.dossier.DossierException if the dossier cannot be opened
     */
    public static Server start(Path dossierDir, int port) {
        Dossier dossier = Dossier.open(dossierDir);
        try {
            Javalin javalin = Javalin.create(config -> {
                config.startup.showJavalinBanner = false;
                config.startup.showOldJavalinVersionWarning = false;
                config.startup.startupWatcherEnabled = false;
                config.http.prefer405over404 = true;
                Guard.install(config.routes);
                Problems.install(config.routes);
                Assets.install(config.routes);
                Pages.of(dossier).forEach(pages -> pages.install(config.routes));
                new Api(dossier).install(config.routes);
            });
            return new Server(javalin.start(HOST, port), dossier);
        } catch (JavalinBindException e) {
            dossier.close();
            String message = "port " + port + " is taken: choose another with --port, or 0 for any that is free";
            throw new UncheckedIOException(message, new BindException(message));
        } catch (RuntimeException e) {
            dossier.close();
            throw e;
        }
    }

    /** The port on which it listens. */
    public int port() {
        return javalin.port();
    }

    /** The address to open in a browser: {@code http://127.0.0.1:PORT/}. */
    public String address() {
        return "http://" + HOST + ":" + port() + "/";
    }

    /** Stops serving and lets go of the dossier. */
    @Override
    public void close() {
        javalin.stop();
        dossier.close();
    }
}

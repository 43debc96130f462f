package org.entente.web;

import io.javalin.Javalin;
import io.javalin.util.JavalinBindException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.file.Path;
import org.entente.dossier.Dossier;

/**
 * The page and the JSON API of one dossier. It keeps nothing in memory that another process could
 * change: each request asks the dossier.
 */
public final class Server implements AutoCloseable {
    private final Javalin javalin;
    private final Dossier dossier;
    private final String host;

    private Server(Javalin javalin, Dossier dossier, String host) {
        this.javalin = javalin;
        this.dossier = dossier;
        this.host = host;
    }

    /** Starts serving those who use this machine; see {@link #start(Path, Listening)}. */
    public static Server start(Path dossierDir, int port) {
        return start(dossierDir, Listening.local(port));
    }

    /**
     * Starts serving.
     *
     * @param dossierDir folder of the dossier
     * @param listening where, and for whom
     * @throws UncheckedIOException if the port is taken; the message says what to do
     * @throws org.entente.dossier.DossierException if the dossier cannot be opened
     */
    public static Server start(Path dossierDir, Listening listening) {
        Dossier dossier = Dossier.open(dossierDir);
        try {
            Javalin javalin = Javalin.create(config -> {
                config.startup.showJavalinBanner = false;
                config.startup.showOldJavalinVersionWarning = false;
                config.startup.startupWatcherEnabled = false;
                config.http.prefer405over404 = true;
                new Guard(listening).install(config.routes);
                Problems.install(config.routes);
                Assets.install(config.routes);
                Pages.of(dossier).forEach(pages -> pages.install(config.routes));
                new Api(dossier).install(config.routes);
            });
            String address = listening.address().getHostAddress();
            return new Server(javalin.start(address, listening.port()), dossier, listening.host());
        } catch (JavalinBindException e) {
            dossier.close();
            String message = words(listening, e);
            throw new UncheckedIOException(message, new BindException(message));
        } catch (RuntimeException e) {
            dossier.close();
            throw e;
        }
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
        dossier.close();
    }
}

package org.entente.cli;

import java.time.Duration;
import org.entente.fetch.Manners;
import picocli.CommandLine.Option;

/** How to behave on the web. */
final class WebOptions {
    private static final Duration LEAST = Duration.ofSeconds(1);

    @Option(
            names = "--delay",
            paramLabel = "TIME",
            defaultValue = "1s",
            converter = Durations.class,
            description =
                    "Least time between two requests to one host (${DEFAULT-VALUE}); a robots.txt may ask for more.")
    private Duration delay = LEAST;

    @Option(
            names = "--allow-private",
            description =
                    "Fetch from networks that are not public as well, and from any port: only for servers of your own.")
    private boolean allowPrivate;

    Manners manners() {
        if (!allowPrivate && delay.compareTo(LEAST) < 0) {
            throw new UserError(ExitCode.USAGE, "--delay must be at least 1s: sites block those who hurry");
        }
        return Manners.of(Version.number()).allowPrivate(allowPrivate).delay(delay);
    }

    boolean allowPrivate() {
        return allowPrivate;
    }
}

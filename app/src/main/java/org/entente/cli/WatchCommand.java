package org.entente.cli;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.entente.add.Coder;
import org.entente.cli.watch.Watch;
import org.entente.dossier.Dossier;
import org.entente.fetch.Fetcher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code entente watch}. */
@Command(
        name = "watch",
        description = {
            "Ask feeds (RSS or Atom) again and again, and add the reports that they lead to.",
            "It asks as a good guest does: only for what is new, never faster than --delay, keeping robots.txt, and a site"
                    + " that is busy or fails is left alone for ever longer. A report is fetched once; one that cannot be read is"
                    + " listed by entente documents.",
            "Ctrl-C ends it after what is under way. What was added is kept, and the same command goes on from there."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  entente watch https://news.example/feed.xml",
            "  entente watch https://news.example/feed https://wire.example/atom --every 1h",
            "  */30 * * * * entente watch --once https://news.example/feed --dossier minsk     in a crontab",
        })
final class WatchCommand implements Callable<Integer> {
    private static final Duration LEAST = Duration.ofMinutes(1);
    private static final int RETRIES = 1;

    private final EntenteCommand entente;
    private final Supplier<Coder> coder;

    @Parameters(
            paramLabel = "FEED",
            arity = "1..*",
            description = "Addresses of feeds, beginning with http:// or https://.")
    private List<String> feeds = List.of();

    @Option(
            names = "--every",
            paramLabel = "TIME",
            defaultValue = "15m",
            converter = Durations.class,
            description = "How often to ask each feed, such as 15m, 2h or 1d (${DEFAULT-VALUE}).")
    private Duration every = Duration.ZERO;

    @Option(names = "--once", description = "Ask each feed once and end, as for cron.")
    private boolean once;

    @Mixin
    private WebOptions web = new WebOptions();

    WatchCommand(EntenteCommand entente, Supplier<Coder> coder) {
        this.entente = entente;
        this.coder = coder;
    }

    @Override
    public Integer call() throws InterruptedException {
        for (String feed : feeds) {
            if (!Fetcher.isAddress(feed)) {
                throw new UserError(
                        ExitCode.USAGE, feed + " is no address: give one that begins with http:// or https://");
            }
        }
        if (every.compareTo(LEAST) < 0 && !web.allowPrivate()) {
            throw new UserError(ExitCode.USAGE, "--every must be at least 1m: sites block those who hurry");
        }
        // A site in trouble is left to the next round; waiting for it would keep the other feeds waiting.
        try (Interruption interruption = new Interruption(entente.terminal());
                Dossier dossier = entente.makeDossier();
                Fetcher fetcher = new Fetcher(web.manners().retries(RETRIES));
                Watch watch = new Watch(entente.terminal(), dossier, fetcher, coder, interruption)) {
            if (once) {
                int code = watch.once(List.copyOf(feeds));
                return interruption.asked() ? interruption.code() : code;
            }
            entente.terminal().err().println("Watching – Ctrl-C ends it, and what was added is kept.");
            entente.terminal().err().flush();
            watch.run(List.copyOf(feeds), every);
            return interruption.code();
        }
    }
}

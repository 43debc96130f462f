package org.entente.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.apache.hc.client5.http.DnsResolver;
import org.entente.fetch.FetchException.Code;
import org.entente.read.Hints;
import org.entente.read.Source;

/**
 * Fetches pages of the public web, one at a time and politely: it keeps to robots.txt and its delays, waits where a site is
 * busy, and reaches no private network unless {@link Manners#allowPrivate} says so. For one thread, which may be
 * interrupted.
 */
public final class Fetcher implements AutoCloseable {
    /** Bytes that a page may have, unpacked. */
    public static final int LARGEST = 32 << 20;

    private static final int MOST_REDIRECTS = 5;
    private static final String ACCEPT = "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.5";

    private final Manners manners;
    private final Transport transport;
    private final Pace pace = new Pace();
    private final Robots robots;

    public Fetcher(Manners manners) {
        this(manners, new GuardedResolver(manners.allowPrivate()));
    }

    Fetcher(Manners manners, DnsResolver resolver) {
        this.manners = manners;
        transport = new Transport(manners, resolver);
        robots = new Robots(manners, transport, pace);
    }

    /** Whether words are meant as an address of the web, and not as the name of a file. */
    public static boolean isAddress(String words) {
        return WebAddress.looksLike(words);
    }

    /** Fetches a page. */
    public Fetched fetch(String address) throws FetchException {
        return fetch(address, Validator.NONE)
                .orElseThrow(() -> new FetchException(Code.REFUSED, "its site says that we have it, and we have not"));
    }

    /**
     * Fetches a page, unless it is as it was.
     *
     * @param known what was said of it last time
     * @return nothing if it is as it was
     */
    public Optional<Fetched> fetch(String address, Validator known) throws FetchException {
        URI first = WebAddress.parse(address, manners.allowPrivate());
        Duration pause = manners.firstPause();
        for (int left = manners.retries(); ; left--) {
            try {
                return attempt(address, first, known);
            } catch (FetchException e) {
                Duration wait = e.pause().orElse(pause);
                if (left <= 0 || e.code() != Code.NOT_NOW || wait.compareTo(manners.longestPause()) > 0) {
                    throw e;
                }
                Pace.pause(wait);
                pause = pause.multipliedBy(2);
            }
        }
    }

    private Optional<Fetched> attempt(String given, URI first, Validator known) throws FetchException {
        Budget budget = new Budget(manners.limit());
        URI address = first;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            Answer answer = ask(address, known, budget);
            if (answer.isRedirect()) {
                String location = Objects.requireNonNull(answer.location());
                address = WebAddress.parse(address, location, manners.allowPrivate());
            } else if (answer.status() == 304) {
                return Optional.empty();
            } else {
                check(answer, address);
                Source source = new Source(given, answer.body(), Hints.at(address.toString()));
                return Optional.of(new Fetched(source, address, answer.validator()));
            }
        }
        throw new FetchException(Code.REDIRECTS, "it leads on more than " + MOST_REDIRECTS + " times");
    }

    private Answer ask(URI address, Validator known, Budget budget) throws FetchException {
        Duration delay = robots.check(address);
        pace.await(address);
        long begun = System.nanoTime();
        try {
            return transport.get(address, ACCEPT, known, LARGEST, false, budget.left());
        } finally {
            budget.spend(System.nanoTime() - begun);
            pace.asked(address, delay);
        }
    }

    private static void check(Answer answer, URI address) throws FetchException {
        int status = answer.status();
        String said = address.getHost() + " answers " + status;
        if (status == 429 || status >= 500) {
            throw new FetchException(Code.NOT_NOW, said + ": it is busy or in trouble", answer.retryAfter());
        }
        if (status == 404 || status == 410) {
            throw new FetchException(
                    Code.NOT_FOUND, said + ": there is no such page" + (status == 410 ? " any more" : ""));
        }
        if (status != 200 && status != 203) {
            throw new FetchException(Code.REFUSED, said + ": it does not give the page to programs like this one");
        }
        if (!ContentTypes.mayBeReport(answer.type())) {
            throw new FetchException(Code.CONTENT, "it is " + answer.type() + ", which is no report");
        }
    }

    /** Time that is left for one fetch. */
    private static final class Budget {
        private long nanos;

        Budget(Duration whole) {
            nanos = whole.toNanos();
        }

        Duration left() {
            return Duration.ofNanos(Math.max(0, nanos));
        }

        void spend(long some) {
            nanos -= some;
        }
    }

    @Override
    public void close() {
        transport.close();
    }
}

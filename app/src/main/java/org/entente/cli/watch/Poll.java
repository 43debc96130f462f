package org.entente.cli.watch;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.add.Intake;
import org.entente.add.WebInput;
import org.entente.cli.Interruption;
import org.entente.dossier.Dossier;
import org.entente.dossier.KnownAddress;
import org.entente.fetch.FeedLinks;
import org.entente.fetch.FetchException;
import org.entente.fetch.Fetched;
import org.entente.fetch.Fetcher;
import org.entente.fetch.Validator;
import org.entente.merge.Merger;

/**
 * Asks one feed, and adds what it has and the dossier has not. What it knows of addresses lies in the dossier, so that it may
 * be ended at any moment: a feed counts as read only when all that it led to was added, or cannot be.
 */
final class Poll {
    private static final Duration SHORTEST = Duration.ofMinutes(15);
    private static final Duration LONGEST = Duration.ofHours(12);

    private final Dossier dossier;
    private final Fetcher fetcher;
    private final Intake intake;
    private final Journal journal;
    private final Clock clock;
    private final Interruption interruption;

    Poll(Dossier dossier, Fetcher fetcher, Intake intake, Journal journal, Clock clock, Interruption interruption) {
        this.interruption = interruption;
        this.dossier = dossier;
        this.fetcher = fetcher;
        this.intake = intake;
        this.journal = journal;
        this.clock = clock;
    }

    /** When the feed may be asked; long ago if nothing is known of it. */
    Instant next(String feed) {
        return Instant.ofEpochMilli(known(feed).next());
    }

    void run(String feed) throws InterruptedException {
        KnownAddress known = known(feed);
        try {
            Optional<Fetched> news = fetcher.fetch(feed, new Validator(known.etag(), known.modified()));
            if (news.isEmpty()) {
                note(feed, new Validator(known.etag(), known.modified()), Duration.ZERO);
            } else if (!FeedLinks.isFeed(news.get())) {
                wait(known, "it is no feed: give the address of one, in RSS or Atom", Duration.ZERO);
            } else {
                boolean whole = add(FeedLinks.of(news.get()));
                note(feed, whole ? news.get().validator() : Validator.NONE, Duration.ZERO);
            }
        } catch (FetchException e) {
            if (e.code() == FetchException.Code.STOPPED) {
                throw new InterruptedException(e.getMessage());
            }
            wait(known, e.getMessage() + " (" + e.remedy() + ")", e.pause().orElse(Duration.ZERO));
        } finally {
            if (dossier.stale()) {
                dossier.refresh(new Merger());
            }
        }
    }

    /** Each time that a feed fails it is left alone for twice as long. */
    private void wait(KnownAddress known, String why, Duration asked) {
        Duration pause = longer(asked, pause(known));
        journal.failed(known.url(), why, clock.instant().plus(pause));
        note(known.url(), new Validator(known.etag(), known.modified()), pause);
    }

    private static Duration pause(KnownAddress known) {
        Duration twice = Duration.ofMillis(Math.max(0, 2 * (known.next() - known.checked())));
        return twice.compareTo(LONGEST) > 0 ? LONGEST : longer(twice, SHORTEST);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private KnownAddress known(String url) {
        return dossier.addresses(List.of(url)).getOrDefault(url, KnownAddress.done(url, 0));
    }

    private void note(String url, Validator validator, Duration pause) {
        long now = clock.millis();
        long next = pause.isZero() ? 0 : now + pause.toMillis();
        dossier.note(new KnownAddress(url, validator.etag(), validator.modified(), now, next));
    }

    /** Whether all of them are added now, or cannot be. */
    private boolean add(List<String> links) throws InterruptedException {
        Map<String, KnownAddress> tried = dossier.addresses(links);
        Set<String> here = dossier.knownUris(links);
        Set<String> troubled = new HashSet<>(); // hosts, each of which is tried once
        boolean whole = true;
        for (String link : links) {
            if (interruption.asked()) {
                return false;
            }
            KnownAddress before = tried.get(link);
            if (here.contains(link) || (before != null && before.next() == 0)) {
                continue;
            }
            if (troubled.contains(host(link)) || (before != null && before.next() > clock.millis())) {
                whole = false;
            } else if (!add(link, before == null ? KnownAddress.done(link, 0) : before)) {
                whole = false;
                troubled.add(host(link));
            }
        }
        return whole;
    }

    /** Whether it is added now, or cannot be. */
    private boolean add(String link, KnownAddress before) throws InterruptedException {
        intake.add(new WebInput(fetcher, link), journal);
        Duration pause = journal.takeUnreachable() ? pause(before) : Duration.ZERO;
        note(link, Validator.NONE, pause);
        return pause.isZero();
    }

    private static String host(String link) {
        try {
            return String.valueOf(URI.create(link).getAuthority());
        } catch (IllegalArgumentException e) {
            return link;
        }
    }
}

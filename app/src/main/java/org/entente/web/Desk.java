package org.entente.web;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.entente.dossier.ActorEntry;
import org.entente.dossier.Dossier;
import org.entente.merge.Merger;
import org.entente.record.Actor;
import org.entente.record.Claim;
import org.entente.record.Correction;
import org.entente.record.Decision;
import org.entente.record.Event;

/** Where decisions are made: what a person asks for → a correction, and events that follow from it. */
final class Desk implements AutoCloseable {
    /** So long an answer waits for the events to follow; with many claims they follow later. */
    private static final int PATIENCE_SECONDS = 2;

    private static final int ID_DIGITS = 16;

    private final Dossier dossier;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "desk");
        thread.setDaemon(true);
        return thread;
    });

    Desk(Dossier dossier) {
        this.dossier = dossier;
    }

    Correction accept(String claim, String by) {
        return keep(new Decision.Accept(seen(claim)), by);
    }

    Correction reject(String claim, String by) {
        return keep(new Decision.Reject(seen(claim)), by);
    }

    /** @param right as it is right, of the claim that counts now */
    Correction amend(Claim right, String by) {
        Claim seen = seen(right.id());
        return keep(new Decision.Amend(seen, right.withId(seen.id())), by);
    }

    /** Two claims tell of one event. */
    Correction join(String claim, String with, String by) {
        if (claim.equals(with)) {
            throw Problem.badRequest("A claim cannot be joined with itself.", "Name another one.");
        }
        return keep(new Decision.Join(seen(claim), seen(with)), by);
    }

    /** Two claims do not tell of one event. */
    Correction part(String claim, String from, String by) {
        return keep(new Decision.Part(seen(claim), seen(from)), by);
    }

    /** The events are one. */
    Correction joinEvents(String event, String with, String by) {
        return join(event(event).claims().get(0), event(with).claims().get(0), by);
    }

    /** A claim does not belong to the event that it is in: none of the others tells of the same. */
    List<Correction> partFromEvent(String claim, String by) {
        Event event = event(dossier.eventOf(claim).orElseThrow(() -> Problem.noSuch("claim", claim)));
        Claim seen = seen(claim);
        List<Correction> corrections = event.claims().stream()
                .filter(other -> !other.equals(claim))
                .map(other -> correction(new Decision.Part(seen, seen(other)), by))
                .toList();
        if (corrections.isEmpty()) {
            throw Problem.badRequest("The event has no other claim.", "Nothing is to be split off.");
        }
        keep(corrections);
        return corrections;
    }

    /** @param right whole id or name of who it is */
    Correction rename(String actor, String right, String by) {
        Actor taken = actor(actor).orElseThrow(() -> Problem.noSuch("actor", actor));
        Actor is = actor(right)
                .or(() -> dossier.actors(right, 0, 2).stream()
                        .map(ActorEntry::actor)
                        .filter(a -> a.name().equalsIgnoreCase(right))
                        .findFirst())
                .orElseThrow(() -> Problem.badRequest(
                        "No actor here is called “" + right + "”.", "Give a name or id from the list of actors."));
        if (is.id().equals(taken.id())) {
            throw Problem.badRequest(taken.name() + " is itself already.", "Name another actor.");
        }
        return keep(new Decision.Rename(taken, is), by);
    }

    Correction undo(String correction, String by) {
        if (dossier.corrections().stream().noneMatch(c -> c.id().equals(correction))) {
            throw Problem.noSuch("correction", correction);
        }
        return keep(new Decision.Undo(correction), by);
    }

    private Optional<Actor> actor(String id) {
        return dossier.portrait(id, 1).map(p -> p.entry().actor());
    }

    private Event event(String id) {
        return dossier.event(id).orElseThrow(() -> Problem.noSuch("event", id));
    }

    private Claim seen(String claim) {
        return dossier.seen(claim).orElseThrow(() -> Problem.noSuch("claim", claim));
    }

    private Correction keep(Decision decision, String by) {
        Correction correction = correction(decision, by);
        keep(List.of(correction));
        return correction;
    }

    private void keep(List<Correction> corrections) {
        dossier.correct(corrections);
        try {
            worker.submit(() -> dossier.refresh(new Merger())).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            // the events follow later; the claims count already
        } catch (ExecutionException e) {
            throw new IllegalStateException("the events could not be computed: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Correction correction(Decision decision, String by) {
        String id = "k" + UUID.randomUUID().toString().replace("-", "").substring(0, ID_DIGITS);
        return new Correction(id, by, Instant.now().truncatedTo(ChronoUnit.MICROS), decision, null);
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}

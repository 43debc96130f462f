package org.entente.export;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import org.entente.record.Actor;
import org.entente.record.Event;
import org.jspecify.annotations.Nullable;

/**
 * Who did it to whom, one with one, as CAMEO's data are laid out: an event of several actors and recipients is one row
 * for each two of them. Where an event has no recipients, its actors are paired with each other, each two once.
 *
 * @param actor who did it, or null if no claim tells
 * @param recipient to whom, or null
 */
record Dyad(@Nullable Actor actor, @Nullable Actor recipient) {

    static List<Dyad> of(Event event) {
        List<Dyad> dyads = new ArrayList<>();
        List<Actor> actors = event.actors();
        if (event.recipients().isEmpty() && actors.size() > 1) {
            for (int i = 0; i < actors.size(); i++) {
                for (int j = i + 1; j < actors.size(); j++) {
                    dyads.add(new Dyad(actors.get(i), actors.get(j)));
                }
            }
            return dyads;
        }
        for (Actor actor : actors) {
            event.recipients().forEach(recipient -> dyads.add(new Dyad(actor, recipient)));
            if (event.recipients().isEmpty()) {
                dyads.add(new Dyad(actor, null));
            }
        }
        if (actors.isEmpty()) {
            event.recipients().forEach(recipient -> dyads.add(new Dyad(null, recipient)));
        }
        return dyads;
    }

    /** A number for this row of an event, always the same; 53 bits of a hash, which every reader of numbers keeps. */
    long number(Event event) {
        String key = event.id() + "\n" + (actor == null ? "" : actor.id()) + "\n"
                + (recipient == null ? "" : recipient.id());
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return java.nio.ByteBuffer.wrap(hash).getLong() >>> 11;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

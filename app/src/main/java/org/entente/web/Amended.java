package org.entente.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entente.correct.Corrections;
import org.entente.dossier.ActorEntry;
import org.entente.dossier.Dossier;
import org.entente.record.Actor;
import org.entente.record.Claim;
import org.entente.record.EventType;
import org.entente.record.Factuality;
import org.entente.record.Participant;
import org.entente.record.TimeRange;
import org.jspecify.annotations.Nullable;

/** The fields of a form → a claim as it is right. */
final class Amended {
    private static final String BY_HAND = "by hand";

    private Amended() {}

    static Claim of(Dossier dossier, Claim claim, Context context) {
        List<Participant> actors = parties(dossier, claim, claim.actors(), context.formParam("actors"));
        List<Participant> recipients = parties(dossier, claim, claim.recipients(), context.formParam("recipients"));
        if (actors.isEmpty() && recipients.isEmpty()) {
            throw Problem.badRequest(
                    "A claim is about somebody.", "Name an actor or a recipient, or reject the claim.");
        }
        return new Claim(
                claim.id(),
                claim.document(),
                claim.sentence(),
                claim.evidence(),
                claim.quote(),
                type(context),
                type(context) == claim.type() ? claim.mode() : null,
                claim.contexts(),
                actors,
                recipients,
                claim.place(),
                time(claim, context),
                claim.tense(),
                claim.holders(),
                factuality(context.formParam("factuality")),
                claim.attributed() ? claim.authorFactuality() : factuality(context.formParam("factuality")),
                1,
                Corrections.PERSON);
    }

    private static EventType type(Context context) {
        String given = context.formParam("type");
        for (EventType type : EventType.values()) {
            if (type.name().equalsIgnoreCase(given)) {
                return type;
            }
        }
        throw Problem.badRequest("There is no type “" + given + "”.", "Choose one of the list.");
    }

    private static Factuality factuality(@Nullable String given) {
        for (Factuality factuality : Factuality.values()) {
            if (factuality.name().equalsIgnoreCase(given)) {
                return factuality;
            }
        }
        throw Problem.badRequest("There is no factuality “" + given + "”.", "Choose one of the list.");
    }

    private static @Nullable TimeRange time(Claim claim, Context context) {
        var from = Ask.day(context.formParam("from"), "from");
        var to = Ask.day(context.formParam("to"), "to");
        TimeRange before = claim.time();
        if (from == null && to == null) {
            return null;
        }
        if (from != null && to != null && from.isAfter(to)) {
            throw Problem.badRequest("The first day is after the last.", "Swap them.");
        }
        boolean same = before != null && Objects.equals(before.start(), from) && Objects.equals(before.end(), to);
        return same ? before : new TimeRange(from, to, null, BY_HAND);
    }

    /** Names, one a line: those that were there before stay as they were. */
    private static List<Participant> parties(
            Dossier dossier, Claim claim, List<Participant> before, @Nullable String names) {
        List<Participant> parties = new ArrayList<>();
        for (String line : (names == null ? "" : names).lines().toList()) {
            String name = line.strip();
            if (!name.isEmpty()) {
                Optional<Participant> same = before.stream()
                        .filter(p -> p.actor().name().equals(name))
                        .findFirst();
                parties.add(same.orElseGet(() -> new Participant(actor(dossier, name), claim.evidence())));
            }
        }
        return parties;
    }

    private static Actor actor(Dossier dossier, String name) {
        return dossier.actors(name, 0, 20).stream()
                .map(ActorEntry::actor)
                .filter(a -> a.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseGet(() -> Actor.byWords(name, null, Actor.Kind.GROUP));
    }
}

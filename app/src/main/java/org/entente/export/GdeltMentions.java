package org.entente.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.entente.dossier.DocumentEntry;
import org.entente.dossier.ToldEvent;
import org.entente.record.Actor;
import org.entente.record.Claim;
import org.entente.record.Participant;
import org.entente.record.Published;
import org.jspecify.annotations.Nullable;

/**
 * The table of mentions of GDELT 2.0: 16 columns without a header, one line for each claim of each row of
 * {@link GdeltEvents}. What GDELT keeps for later, Extras, carries holders and factuality.
 */
final class GdeltMentions implements Sink<ToldEvent> {
    private static final int WEB = 1;
    private static final int CITATION = 2;

    private final Tsv tsv;

    GdeltMentions(OutputStream out) {
        this.tsv = new Tsv(out);
    }

    @Override
    public void row(ToldEvent told) throws IOException {
        if (EventDay.of(told).isEmpty()) {
            return;
        }
        for (Dyad dyad : Dyad.of(told.event())) {
            for (Claim claim : told.claims()) {
                tsv.row(columns(told, dyad, claim));
            }
        }
    }

    private static List<@Nullable Object> columns(ToldEvent told, Dyad dyad, Claim claim) {
        DocumentEntry.Added document = Objects.requireNonNull(told.documents().get(claim.document()));
        String address = Said.address(document);
        List<@Nullable Object> row = new ArrayList<>();
        row.add(dyad.number(told.event()));
        row.add(GdeltEvents.added(told));
        row.add(moment(document.published()));
        row.add(address == null ? CITATION : WEB);
        row.add(document.outlet());
        row.add(address == null ? Said.title(document) : address);
        row.add(null); // number of the sentence
        row.add(offset(dyad.actor(), claim));
        row.add(offset(dyad.recipient(), claim));
        row.add(claim.evidence().span().start());
        row.add(1);
        row.add(Math.max(10, (int) Math.round(claim.confidence() * 10) * 10));
        row.add(document.chars());
        row.addAll(Arrays.asList(null, null)); // tone, translation
        row.add("claim=" + claim.id() + ";standing=" + Plain.lower(told.event().standing()) + ";factuality="
                + claim.factuality().code() + ";author_factuality="
                + claim.authorFactuality().code() + ";holders=" + Said.chain(claim.holders()));
        return row;
    }

    private static @Nullable String moment(@Nullable Published published) {
        return published == null ? null : DateTimeFormatter.BASIC_ISO_DATE.format(published.date()) + "000000";
    }

    /** Where the claim names the actor, else -1. */
    private static @Nullable Integer offset(@Nullable Actor actor, Claim claim) {
        if (actor == null) {
            return null;
        }
        return java.util.stream.Stream.concat(claim.actors().stream(), claim.recipients().stream())
                .filter(p -> p.actor().id().equals(actor.id()))
                .map(Participant::mention)
                .map(mention -> mention.span().start())
                .findFirst()
                .orElse(-1);
    }

    @Override
    public void close() throws IOException {
        tsv.close();
    }
}

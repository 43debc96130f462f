package org.entente.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The happening that claims describe.
 *
 * @param id {@code e} and 16 hex digits that follow from the ids of its claims
 * @param type PLOVER type
 * @param mode PLOVER mode, or null
 * @param actors who did it, most often named first; empty if no claim tells
 * @param recipients to whom; empty if no claim tells
 * @param place where, or null
 * @param time when, or null
 * @param standing how it stands
 * @param outlets number of documents' outlets that report it
 * @param origins number of independent sources that these come down to
 * @param claims ids of its claims, in order of document and place
 * @param merges why the claims belong together; empty for an event of one claim
 * @param headline one line that says it with its holder or standing: an allegation never reads as fact
 */
public record Event(
        String id,
        EventType type,
        @Nullable String mode,
        List<Actor> actors,
        List<Actor> recipients,
        @Nullable Place place,
        @Nullable TimeRange time,
        Standing standing,
        int outlets,
        int origins,
        List<String> claims,
        List<Merge> merges,
        String headline) {
    public Event {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        claims = List.copyOf(claims);
        merges = List.copyOf(merges);
    }

    /** Quad class of the type, 1 to 4. */
    public int quad() {
        return type.quad();
    }
}

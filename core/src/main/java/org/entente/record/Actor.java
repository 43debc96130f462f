package org.entente.record;

import org.jspecify.annotations.Nullable;

/**
 * A state, person, organisation or group.
 *
 * @param id a Wikidata id where one is known, else {@code name:} and the name in lower case
 * @param name the name to show; for an actor without an entry, its words in the report
 * @param country ISO 3166 alpha-3 of the state that it is, belongs to or acts for on the document's date; an
 *     organisation's acronym for what stands above states (EU, UN, ICC); null if unknown
 * @param kind what it is
 */
public record Actor(String id, String name, @Nullable String country, Kind kind) {
    /** What an actor is. */
    public enum Kind {
        STATE,
        PERSON,
        ORGANISATION,
        GROUP
    }

    public boolean isState() {
        return kind == Kind.STATE;
    }
}

package org.entente.actor;

import org.entente.record.Actor;
import org.jspecify.annotations.Nullable;

/**
 * An organisation by name.
 *
 * @param country ISO 3166 alpha-3, or the acronym of the body above states that it is or belongs to
 */
record Organisation(
        String id, String name, Kind kind, @Nullable String country) {
    enum Kind {
        AGENCY,
        IGO,
        ARMED_GROUP,
        PARTY,
        COMPANY,
        PARLIAMENT,
        NGO,
        COURT
    }

    Actor actor() {
        return new Actor(id, name, country, Actor.Kind.ORGANISATION, Sectors.of(kind, name));
    }
}

package org.entente.actor;

import org.entente.record.Actor;

/** A state, territory or state-like entity. */
record Country(String iso3, String id, String name, String capital) {
    /** Whether ISO 3166 has a code for it; the knowledge gives other entities one of the user-assigned ones. */
    boolean hasIsoCode() {
        return !iso3.startsWith("X") || iso3.equals("XKX");
    }

    Actor actor() {
        return new Actor(id, name, iso3, Actor.Kind.STATE);
    }
}

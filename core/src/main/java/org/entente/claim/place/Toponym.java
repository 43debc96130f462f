package org.entente.claim.place;

import java.util.List;
import org.entente.record.Span;

/**
 * A name of a place in a document, before it is known which place it means.
 *
 * @param span where it stands
 * @param key the name as the gazetteer has it, so that one name counts as one
 * @param candidates the places that it may mean; not empty
 * @param people whether it is a people, or what is theirs, that the words name: Turkish
 * @param told whether the candidates are only those that the words beside it leave: Paris, Texas
 */
record Toponym(Span span, String key, List<GazetteerEntry> candidates, boolean people, boolean told) {
    /** One that can mean but one place. */
    static Toponym certain(Span span, GazetteerEntry entry) {
        return new Toponym(span, PlaceNames.key(entry.name()), List.of(entry), false, true);
    }

    /** A people, for its country. */
    static Toponym people(Span span, GazetteerEntry country) {
        return new Toponym(span, PlaceNames.key(country.name()), List.of(country), true, true);
    }
}

package org.entente.record;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A state, person, organisation or group.
 *
 * @param id a Wikidata id where one is known, else {@code name:} and the name in lower case
 * @param name the name to show; for an actor without an entry, its words in the report
 * @param country ISO 3166 alpha-3 of the state that it is, belongs to or acts for on the document's date; an
 *     organisation's acronym for what stands above states (EU, UN, ICC); null if unknown
 * @param kind what it is
 * @param sector the part of state or society that it is or acts for on the document's date; null for a state, and where
 *     it is not known
 */
public record Actor(
        String id,
        String name,
        @Nullable String country,
        Kind kind,
        @Nullable Sector sector) {
    private static final String BY_WORDS = "name:";

    /** What an actor is. */
    public enum Kind {
        STATE,
        PERSON,
        ORGANISATION,
        GROUP
    }

    /** An actor whose sector is not known. */
    public Actor(String id, String name, @Nullable String country, Kind kind) {
        this(id, name, country, kind, null);
    }

    /** The id of an actor without an entry. */
    public static String idOf(String words) {
        return BY_WORDS + words.toLowerCase(Locale.ROOT);
    }

    /** An actor without an entry, by its words in the report. */
    public static Actor byWords(String words, @Nullable String country, Kind kind) {
        return new Actor(idOf(words), words, country, kind);
    }

    /** Whether it has no entry, and is known by its words alone. */
    public boolean isByWords() {
        return id.startsWith(BY_WORDS);
    }

    public boolean isState() {
        return kind == Kind.STATE;
    }
}

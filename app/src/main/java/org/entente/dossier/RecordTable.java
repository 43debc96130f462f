package org.entente.dossier;

import java.util.Locale;

/** The tables of a record: those of a dossier, without what only one analyst has. */
public enum RecordTable {
    DOCUMENTS("key", "key"),
    CLAIMS("key", "document_key, number"),
    PARTIES("claim", "naming, claim"),
    STATEMENTS("claim", "holder, naming, claim"),
    NAMINGS("number", "number"),
    EVENTS("key", "key"),
    EVENT_CLAIMS("event", "event, position"),
    EVENT_PARTIES("event", "party, event, recipient"),
    EVENT_NAMINGS("event", "naming, event"),
    ACTORS("number", "number"),
    ORIGINS("key", "key"),
    BLOCKS("claim", "key, claim"),
    TIES("claim, other", "claim, other"),
    FAILURES("uri", "uri, sha256, reason, detail");

    private final String keys;
    private final String order;

    RecordTable(String keys, String order) {
        this.keys = keys;
        this.order = order;
    }

    /** The columns by which its rows are removed. */
    String keys() {
        return keys;
    }

    /** As it is called in the database. */
    public String table() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** In which order its rows lie, so that those with like keys lie together. */
    String order() {
        return order;
    }
}

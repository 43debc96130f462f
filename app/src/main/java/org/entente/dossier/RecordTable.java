package org.entente.dossier;

import java.util.Locale;

/** The tables of a record: those of a dossier, without what only one analyst has. */
public enum RecordTable {
    DOCUMENTS("key"),
    CLAIMS("document_key, number"),
    PARTIES("naming, claim"),
    NAMINGS("number"),
    EVENTS("key"),
    EVENT_CLAIMS("event, position"),
    EVENT_PARTIES("party, event, recipient"),
    EVENT_NAMINGS("naming, event"),
    ACTORS("number"),
    ORIGINS("key"),
    BLOCKS("key, claim"),
    TIES("claim, other"),
    FAILURES("uri, sha256, reason, detail");

    private final String order;

    RecordTable(String order) {
        this.order = order;
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

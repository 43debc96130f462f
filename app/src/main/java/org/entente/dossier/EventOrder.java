package org.entente.dossier;

/** In which order one goes through events. */
public enum EventOrder {
    /** By id. */
    ID("e.id"),
    /** By time, those without a time last. */
    TIME("coalesce(e.time_start, e.time_end) NULLS LAST, e.time_end NULLS LAST, e.id");

    private final String sql;

    EventOrder(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }
}

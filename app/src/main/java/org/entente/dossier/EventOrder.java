package org.entente.dossier;

/** In which order events are listed; those that are equal by their ids. */
public enum EventOrder {
    /** By id. */
    ID(""),
    /** By time, those without a time last. */
    TIME("coalesce(e.time_start, e.time_end) NULLS LAST, e.time_end NULLS LAST, "),
    /** The latest day first, those without a time last. */
    NEWEST("coalesce(e.time_end, e.time_start) DESC NULLS LAST, e.time_start DESC NULLS LAST, "),
    /** Those of most independent sources first, then of most claims. */
    SOURCES("e.origins DESC, json_array_length(e.claims) DESC, "),
    /** The disputed ones first, of these those of most independent sources, then the denied ones likewise. */
    DISPUTED("CASE e.standing WHEN 'DISPUTED' THEN 0 WHEN 'DENIED' THEN 1 ELSE 2 END, e.origins DESC,"
            + " json_array_length(e.claims) DESC, ");

    private final String sql;

    EventOrder(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql + "e.id";
    }
}

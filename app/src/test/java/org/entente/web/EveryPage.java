package org.entente.web;

import java.util.ArrayList;
import java.util.List;

/** The addresses of every kind of page there is: a page that is added is added here. */
final class EveryPage {
    private EveryPage() {}

    /** Of the dossier that {@code site} serves, what means harm among them. */
    static List<String> of(Site site) {
        List<String> all = new ArrayList<>(of(
                "/events/" + site.dispute,
                "/documents/" + site.fixture.tribune.id(),
                "/calendar?month=2021-05",
                "drones",
                "Q1001",
                "Q1002"));
        all.add("/events/" + site.harm);
        all.add("/documents/" + site.fixture.hostile.id());
        return all;
    }

    /**
     * Of any dossier.
     *
     * @param event the page of an event
     * @param document the page of a document
     * @param month the page of a month
     * @param words something to search for
     * @param actor id of an actor
     * @param other id of another
     */
    static List<String> of(String event, String document, String month, String words, String actor, String other) {
        return List.of(
                "/",
                "/events",
                "/events?actor=Atlantis",
                event,
                "/documents",
                document,
                document + "?plain&cut",
                "/actors",
                "/actors/" + actor,
                "/pair",
                "/pair?actor=" + actor + "&with=" + other,
                "/review",
                "/review/joined",
                "/review/near",
                "/review/actors",
                "/corrections",
                "/search?q=" + words,
                "/map",
                "/map?box=-25,34,45,72",
                "/network",
                "/calendar",
                month,
                "/views",
                "/views/new?actor=" + actor,
                "/add",
                "/help",
                "/nowhere");
    }
}

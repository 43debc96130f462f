package org.entente.web.view;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.entente.dossier.Account;
import org.entente.dossier.DocumentAdded;
import org.entente.dossier.Filter;
import org.entente.dossier.Glance;
import org.jspecify.annotations.Nullable;

/**
 * What a dossier holds, at a glance.
 *
 * @param account how much
 * @param chart its events over time
 * @param newest the events that happened last, as far as they are told to have happened
 * @param disputed those about which most sources contradict each other
 * @param latest what was added last
 * @param unsure how many claims the machine is not sure of
 * @param views its named filters, by name
 */
public record OverviewPage(
        Account account,
        Chart chart,
        List<EventsPage.Row> newest,
        List<EventsPage.Row> disputed,
        List<Latest> latest,
        long unsure,
        List<ViewEntry> views) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

    /**
     * A document that came.
     *
     * @param id its id
     * @param title its title; for one without, its file name or address
     * @param outlet who published it, or null
     * @param claims how many it carries
     * @param added when it was added, by the clock of this machine
     */
    public record Latest(String id, String title, @Nullable String outlet, int claims, String added) {}

    public static OverviewPage of(Glance glance, List<ViewEntry> views) {
        return new OverviewPage(
                glance.account(),
                Chart.of(glance.timeline(), Filter.all()),
                EventsPage.rows(glance.newest()),
                EventsPage.rows(glance.disputed()),
                glance.latest().stream().map(OverviewPage::latest).toList(),
                glance.unsure(),
                views);
    }

    private static Latest latest(DocumentAdded added) {
        String title = added.document().title();
        return new Latest(
                added.document().id(),
                title == null || title.isBlank() ? added.document().uri() : title,
                added.document().outlet(),
                added.document().claims(),
                moment(added.at()));
    }

    private static String moment(Instant at) {
        return MOMENT.format(at.atZone(ZoneId.systemDefault()));
    }
}

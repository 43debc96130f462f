package org.entente.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.entente.dossier.DocumentEntry;
import org.entente.dossier.Dossier;
import org.entente.dossier.Filter;
import org.entente.record.Claim;
import org.entente.web.upload.Uploads;
import org.entente.web.view.Paging;

/** Some pages for people. Each asks the dossier, makes a view, and renders it. */
interface Pages {
    /** Says which addresses it answers. */
    void install(RoutesConfig routes);

    /** All that there are. */
    static List<Pages> of(Dossier dossier, Uploads uploads, Desk desk) {
        return List.of(
                new OverviewPages(dossier),
                new EventPages(dossier),
                new ActorPages(dossier),
                new PairPages(dossier),
                new DocumentPages(dossier),
                new MapPages(dossier),
                new NetworkPages(dossier),
                new CalendarPages(dossier),
                new ReviewPages(dossier),
                new DecisionPages(dossier, desk),
                new SearchPages(dossier),
                new ViewPages(dossier),
                new AddPages(uploads),
                new ExportPages(dossier),
                new HelpPages());
    }

    /** The documents that carry these claims, by id. */
    static Map<String, DocumentEntry.Added> documentsOf(Dossier dossier, List<Claim> claims) {
        return dossier.documentsById(
                claims.stream().map(Claim::document).distinct().toList());
    }

    /** Where in a list an answer is. */
    static Paging paging(Context context, Filter filter, int shown, long total) {
        return Paging.of(context.path(), context.queryParamMap(), filter.offset(), filter.limit(), shown, total);
    }
}

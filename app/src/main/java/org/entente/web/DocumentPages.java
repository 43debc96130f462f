package org.entente.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.entente.dossier.DocumentEntry;
import org.entente.dossier.Dossier;
import org.entente.dossier.Filter;
import org.entente.merge.origin.Copy;
import org.entente.record.Claim;
import org.entente.record.Document;
import org.entente.web.view.DocumentPage;
import org.entente.web.view.DocumentsPage;
import org.entente.web.view.Paging;
import org.entente.web.view.Sourced;

/** The list of documents, and each of them. */
final class DocumentPages implements Pages {
    private static final int ROWS = 50;

    private final Dossier dossier;

    DocumentPages(Dossier dossier) {
        this.dossier = dossier;
    }

    @Override
    public void install(RoutesConfig routes) {
        routes.get("/documents", this::documents);
        routes.get("/documents/{id}", this::document);
    }

    private void documents(Context context) {
        Filter filter = Ask.filter(context, ROWS);
        List<DocumentEntry> here = dossier.documents(filter);
        Paging paging = Pages.paging(context, filter, here.size(), dossier.countDocuments(filter));
        Templates.render(context, "documents", DocumentsPage.of(filter, here, paging));
    }

    private void document(Context context) {
        String id = context.pathParam("id");
        Document document = dossier.document(id).orElseThrow(() -> Problem.noSuch("document", id));
        if (!document.id().equals(id)) {
            context.redirect("/documents/" + document.id());
            return;
        }
        List<Claim> claims = dossier.claimsOfDocument(id);
        Map<String, String> eventOf =
                dossier.eventsOf(claims.stream().map(Claim::id).toList());
        List<Copy> kin = dossier.kin(id);
        DocumentPage.Parts parts = new DocumentPage.Parts(
                document,
                dossier.proposedDate(id).orElse(null),
                kin,
                dossier.documentsById(Sourced.ids(List.of(), kin)),
                claims,
                eventOf,
                dossier.eventsById(eventOf.values()));
        boolean plain = context.queryParam("plain") != null;
        Templates.render(context, "document", DocumentPage.of(parts, plain, context.queryParam("cut") != null));
    }
}

package org.entente.merge;

import java.util.List;
import org.entente.record.Claim;
import org.entente.record.Document;

/** Joins the claims about one happening, across documents. */
public interface Merger {
    /** The result does not depend on the order of either list. */
    Merged merge(List<Document> documents, List<Claim> claims);
}

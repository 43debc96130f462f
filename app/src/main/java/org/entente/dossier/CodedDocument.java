package org.entente.dossier;

import java.util.List;
import org.entente.record.Claim;
import org.entente.record.Document;

/**
 * A document with the claims that were found in it: what is added to a dossier.
 *
 * @param document the document
 * @param claims its claims, in text order; may be empty
 */
public record CodedDocument(Document document, List<Claim> claims) {
    public CodedDocument {
        claims = List.copyOf(claims);
        for (Claim claim : claims) {
            if (!claim.document().equals(document.id())) {
                throw new IllegalArgumentException("claim " + claim.id() + " is not of document " + document.id());
            }
        }
    }
}

package org.entente.add;

import org.entente.dossier.CodedDocument;
import org.entente.dossier.Failure;

/** Is told what comes of what is added, as it comes. */
public interface Told {
    /** A document was read and coded. */
    void added(CodedDocument document);

    /** Something could not be. */
    void failed(Failure failure);
}

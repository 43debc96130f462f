package org.entente.add;

import org.entente.dossier.CodedDocument;
import org.entente.dossier.Failure;

/** Is told what comes of what is added, as it comes, by one thread. */
public interface Told {
    /** A document was read and coded. */
    void added(CodedDocument document);

    /** Something could not be. */
    void failed(Failure failure);

    /** Something was found that the dossier has already, or will have: its label, and the hash of its bytes. */
    default void known(String uri, String sha256) {}
}

package org.entente.actor;

import java.util.List;
import org.entente.annotate.Sentence;
import org.entente.record.Document;

/** Decides which words of a document mean whom. Safe for use by many threads. */
public interface ActorResolver {
    /**
     * Resolves every mention of an actor: names, nationality words, capitals that stand for governments, titles,
     * surnames after a full name, and pronouns where that is safe. Offices and countries follow from the document's
     * date, where it has one.
     */
    Actors resolve(Document document, List<Sentence> sentences);
}

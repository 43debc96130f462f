package org.entente.claim;

import java.util.List;
import org.entente.actor.Actors;
import org.entente.annotate.Sentence;
import org.entente.record.Claim;
import org.entente.record.Document;

/** Finds the claims that a document carries. Safe for use by many threads. */
public interface ClaimExtractor {
    /** The claims in text order. */
    List<Claim> extract(Document document, List<Sentence> sentences, Actors actors);
}

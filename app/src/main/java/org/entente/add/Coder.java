package org.entente.add;

import java.util.List;
import org.entente.record.Claim;
import org.entente.record.Document;

/** The part of {@link org.entente.Entente} that takes seconds to load. Safe for use by many threads. */
@FunctionalInterface
public interface Coder {
    /** Document → claims, in text order. */
    List<Claim> code(Document document);
}

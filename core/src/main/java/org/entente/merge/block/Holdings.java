package org.entente.merge.block;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.entente.record.Claim;
import org.entente.record.Document;

/**
 * What is kept of documents that were merged, so that more can be {@linkplain org.entente.merge.Merger#add added} without looking at all of
 * them. Each question is about few claims; none needs all of them in memory.
 */
public interface Holdings {
    /** For each of these blocks that there is, its claims with their marks. */
    Map<Long, Map<String, Marks>> blocks(Collection<Long> keys);

    /** The ties with at least one end among these claims, each once. */
    Collection<Tie> ties(Collection<String> claims);

    /** The events of these claims, by id, with all of their claims. */
    Map<String, List<String>> events(Collection<String> claims);

    /** These claims. */
    List<Claim> claims(Collection<String> ids);

    /** These documents, by id; text and blocks may be empty. */
    Map<String, Document> documents(Collection<String> ids);

    /** The origins of these documents; of one that has none yet, itself or nothing. */
    Map<String, String> origins(Collection<String> documents);
}

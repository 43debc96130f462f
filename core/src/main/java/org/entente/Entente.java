package org.entente;

import java.util.List;
import org.entente.actor.ActorResolver;
import org.entente.annotate.Annotator;
import org.entente.annotate.Sentence;
import org.entente.claim.ClaimExtractor;
import org.entente.merge.Merged;
import org.entente.merge.Merger;
import org.entente.read.Reader;
import org.entente.read.Source;
import org.entente.read.UnreadableException;
import org.entente.record.Claim;
import org.entente.record.Document;

/**
 * The whole way of the data: bytes → document → sentences → claims → events.
 *
 * <p>{@link #read} and {@link #code} are pure functions of one document and of fixed knowledge, so they run in one
 * thread, in all of them, or on a cluster; {@link #merge} is the only step that looks across documents. Safe for use by
 * many threads.
 */
public final class Entente {
    private final Reader reader;
    private final Annotator annotator;
    private final ActorResolver actors;
    private final ClaimExtractor extractor;
    private final Merger merger;

    public Entente(Reader reader, Annotator annotator, ActorResolver actors, ClaimExtractor extractor, Merger merger) {
        this.reader = reader;
        this.annotator = annotator;
        this.actors = actors;
        this.extractor = extractor;
        this.merger = merger;
    }

    /**
     * Bytes → document.
     *
     * @throws UnreadableException if no document can be made of them; it says why and what to do
     */
    public Document read(Source source) throws UnreadableException {
        return reader.read(source);
    }

    /** Document → claims, in text order. A document in a language that is not coded has none. */
    public List<Claim> code(Document document) {
        List<Sentence> sentences = annotator.annotate(document);
        return extractor.extract(document, sentences, actors.resolve(document, sentences));
    }

    /** Claims of any number of documents → events. */
    public Merged merge(List<Document> documents, List<Claim> claims) {
        return merger.merge(documents, claims);
    }
}

package org.entente;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.entente.actor.ActorResolver;
import org.entente.annotate.Annotator;
import org.entente.annotate.Sentence;
import org.entente.annotate.model.ModelAnnotator;
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
    private static final String VERSION = "entente-0.1";

    /** English, and what is too short to tell; anything else is kept and searched, not coded. */
    private static final Set<String> CODED_LANGUAGES = Set.of("en", "und");

    private final Reader reader = new Reader();
    private final Merger merger = new Merger();
    private final Annotator annotator;
    private final ActorResolver actors;
    private final ClaimExtractor extractor;
    private final String version;

    Entente(Annotator annotator, ActorResolver actors) {
        this.annotator = annotator;
        this.actors = actors;
        version = VERSION + " " + annotator.version() + " " + actors.version();
        extractor = new ClaimExtractor(actor -> actors.isNewsAgency(actor.id()), actors::state, version);
    }

    /**
     * Loads the model and all knowledge, which takes a second or two: open one for the process and share it.
     *
     * @throws org.entente.annotate.ModelException if the model cannot be used; it says why and what to do
     */
    public static Entente open() {
        CompletableFuture<ActorResolver> loadingActors = CompletableFuture.supplyAsync(ActorResolver::new);
        return new Entente(ModelAnnotator.open(), loadingActors.join());
    }

    /** Version of the code, its models and its knowledge; the coder of every claim that it makes. */
    public String version() {
        return version;
    }

    /**
     * Bytes → document.
     *
     * @throws UnreadableException if no document can be made of them; it says why and what to do
     */
    public Document read(Source source) throws UnreadableException {
        return reader.read(source);
    }

    /** Whether the document is in a language that is coded; another is kept and can be searched. */
    public static boolean codes(Document document) {
        return codes(document.language());
    }

    /**
     * Whether this language is coded.
     *
     * @param language BCP 47, or {@code und}
     */
    public static boolean codes(String language) {
        return CODED_LANGUAGES.contains(language);
    }

    /** Document → claims, in text order. A document in a language that is not coded has none. */
    public List<Claim> code(Document document) {
        if (!codes(document)) {
            return List.of();
        }
        List<Sentence> sentences = annotator.annotate(document);
        return extractor.extract(document, sentences, actors.resolve(document, sentences));
    }

    /** Claims of any number of documents → events. */
    public Merged merge(List<Document> documents, List<Claim> claims) {
        return merger.merge(documents, claims);
    }

    /** The last step on its own. */
    public Merger merger() {
        return merger;
    }
}

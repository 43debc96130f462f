package org.entente.actor;

import java.util.List;
import java.util.Optional;
import org.entente.annotate.Sentence;
import org.entente.record.Actor;
import org.entente.record.Document;

/** Decides which words of a document mean whom. Safe for use by many threads. */
public final class ActorResolver {
    private final Knowledge knowledge = new Knowledge();

    /**
     * Reads what is known of actors.
     *
     * @throws java.io.UncheckedIOException if its tables are not on the class path
     */
    public ActorResolver() {}

    /**
     * Resolves every mention of an actor: names, nationality words, capitals that stand for governments, titles,
     * surnames after a full name, and pronouns where that is safe. Offices and countries follow from the document's
     * date, where it has one. Adjectives of nationality and names that only qualify another noun ("Belarusian
     * tractors") have an entry at their own token, and that noun has one only if it is an actor itself.
     *
     * @param sentences all sentences of {@code document}, in order
     */
    public Actors resolve(Document document, List<Sentence> sentences) {
        return new Reading(knowledge, document, sentences).resolve();
    }

    /** Whether the actor with this id is a news agency, paper or broadcaster. */
    public boolean isNewsAgency(String id) {
        return knowledge.isNewsAgency(id);
    }

    /** The state with this ISO 3166 alpha-3 code, if it is known. */
    public Optional<Actor> state(String iso3) {
        return knowledge.country(iso3).map(Country::actor);
    }

    /** The version of what is known of actors: a hash of its contents. Part of every claim's coder. */
    public String version() {
        return "actors-" + knowledge.version();
    }
}

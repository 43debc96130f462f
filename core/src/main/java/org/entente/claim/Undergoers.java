package org.entente.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;
import org.entente.record.Actor;
import org.entente.record.Document;
import org.entente.record.EventType;
import org.entente.record.Evidence;
import org.entente.record.Participant;
import org.jspecify.annotations.Nullable;

/**
 * Those whom an act hits and no name tells: "three protesters", "a base in the north of the country". They are actors by
 * their own words, of the country that their words or the place of the act tell.
 */
final class Undergoers {
    /** What is done to somebody even if nobody knows him. */
    private static final Set<EventType> MATERIAL = Set.of(
            EventType.AID,
            EventType.RETREAT,
            EventType.CONCEDE,
            EventType.ACCUSE,
            EventType.SANCTION,
            EventType.COERCE,
            EventType.ASSAULT);

    private final Document document;
    private final Set<String> people;
    private final Set<String> establishments;

    Undergoers(Document document, Lexicon lexicon) {
        this.document = document;
        people = lexicon.objects("people");
        establishments = lexicon.objects("establishment");
    }

    /** Whom {@code nouns}, on which an act of this type is done, mean by their words alone. */
    List<Participant> of(Sentence s, EventType type, List<Token> nouns, Who who) {
        if (!MATERIAL.contains(type)) {
            return List.of();
        }
        return nouns.stream().flatMap(n -> described(s, type, n, who).stream()).toList();
    }

    private Optional<Participant> described(Sentence s, EventType type, Token noun, Who who) {
        boolean somebody = Lexicon.isOneOf(noun, people);
        boolean something =
                (type == EventType.ASSAULT || type == EventType.COERCE) && Lexicon.isOneOf(noun, establishments);
        if (!noun.upos().equals("NOUN") || !somebody && !something) {
            return Optional.empty();
        }
        int from = s.children(noun).stream()
                .filter(c -> c.is("compound") || c.is("amod") || c.is("nmod:poss"))
                .flatMap(c -> Stream.concat(Stream.of(c), s.subtree(c).stream()))
                .mapToInt(Token::index)
                .filter(i -> i < noun.index())
                .min()
                .orElse(noun.index());
        Evidence words = document.evidence(s.token(from).span().cover(noun.span()));
        String name = words.exact().replaceAll("\\s+", " ");
        String country = country(s, noun, who);
        Actor.Kind kind = somebody ? Actor.Kind.GROUP : Actor.Kind.ORGANISATION;
        return Optional.of(
                new Participant(new Actor("name:" + name.toLowerCase(Locale.ROOT), name, country, kind), words));
    }

    /** By the words of the phrase itself, else by where the clause says that it was done. */
    private static @Nullable String country(Sentence s, Token noun, Who who) {
        Stream<Token> clause = s.head(noun).stream().flatMap(h -> s.children(h).stream());
        return Stream.concat(s.subtree(noun).stream(), clause.filter(c -> c.is("obl")))
                .filter(t -> t.index() != noun.index())
                .flatMap(t -> who.country(s, t).stream())
                .findFirst()
                .orElse(null);
    }
}

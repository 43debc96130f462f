package org.entente.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;
import org.entente.record.Actor;
import org.entente.record.Document;
import org.entente.record.Participant;
import org.entente.record.Span;

/** Speakers whom no table knows, as actors of their own under the words of the text: a senior official, a resolution. */
final class Nameless {
    private static final Set<String> PEOPLE = nouns("people.tsv");
    private static final Set<String> SPEAKERS = nouns("speakers.tsv");
    private static final Set<String> NOBODY =
            Set.of("it", "this", "that", "what", "which", "there", "who", "these", "those", "he", "she", "they", "one");

    private final Document document;
    private final Who who;

    Nameless(Document document, Who who) {
        this.document = document;
        this.who = who;
    }

    private static Set<String> nouns(String table) {
        return Tables.rows(table, 1).stream()
                .flatMap(row -> Arrays.stream(row.get(0).split(" ")))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whom {@code noun} names, if such can speak; empty for it, this, which. */
    Optional<Participant> speaker(Sentence s, Token noun) {
        boolean can = noun.upos().equals("PROPN") || isPerson(noun) || SPEAKERS.contains(noun.lemma());
        return can && !NOBODY.contains(noun.text().toLowerCase(Locale.ROOT))
                ? Optional.of(anyone(s, noun))
                : Optional.empty();
    }

    /** Whoever speaks in marks is somebody, though no list knows that such can speak. */
    Participant anyone(Sentence s, Token noun) {
        int from = noun.index();
        for (Token child : s.children(noun)) {
            boolean part = child.is("compound") || child.is("amod") || child.is("nmod:poss") || child.is("flat");
            if (child.index() < from && part) {
                from = s.subtree(child).get(0).index();
            }
        }
        int last = s.children(noun, "flat").stream().mapToInt(Token::index).reduce(noun.index(), Math::max);
        Span span = s.token(from).span().cover(s.token(last).span());
        String name = document.words(span).replaceAll("\\s+", " ");
        boolean person = noun.upos().equals("PROPN") || isPerson(noun);
        Actor.Kind kind = person && !noun.xpos().equals("NNS") ? Actor.Kind.PERSON : Actor.Kind.GROUP;
        String country = noun.upos().equals("PROPN") ? null : country(s, noun).orElse(null);
        return new Participant(Actor.byWords(name, country, kind), document.evidence(span));
    }

    /** Whether a common noun means one human being, or several. */
    static boolean isPerson(Token noun) {
        return PEOPLE.contains(noun.lemma());
    }

    /** The country of whom the noun's complements name: a spokesman for the Serbian army. */
    private Optional<String> country(Sentence s, Token noun) {
        List<Token> below = s.children(noun).stream()
                .filter(c -> c.is("amod") || c.is("compound") || c.is("nmod") || c.is("nmod:poss"))
                .toList();
        return below.stream()
                .flatMap(c -> who.of(s, c).stream())
                .flatMap(p -> Optional.ofNullable(p.actor().country()).stream())
                .findFirst();
    }
}

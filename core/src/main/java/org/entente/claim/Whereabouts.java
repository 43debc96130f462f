package org.entente.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.entente.actor.Actors;
import org.entente.annotate.Mention;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;
import org.entente.claim.place.DocumentPlaces;
import org.entente.claim.place.Gazetteer;
import org.entente.claim.place.PlaceResolver;
import org.entente.claim.place.Places;
import org.entente.record.Document;
import org.entente.record.EventType;
import org.entente.record.Evidence;
import org.entente.record.Place;
import org.entente.record.Span;

/** Ties the place names around a predicate to what it tells: the place of the event, not any place in the sentence. */
final class Whereabouts {
    private static final Set<String> AT = Set.of("in", "at", "near", "outside", "inside", "around", "aboard");
    private static final Set<String> TOWARDS = Set.of("to", "in", "at", "into");
    private static final Set<String> LIES = Set.of("of", "in", "at", "near", "on");

    private final Document document;
    private final Actors actors;
    private final PlaceResolver resolver;
    private final Set<String> countries = new TreeSet<>();
    private final DocumentPlaces places;
    private final List<Place> settled = new ArrayList<>();

    Whereabouts(Document document, List<Sentence> sentences, Actors actors, PlaceResolver resolver) {
        this.document = document;
        this.actors = actors;
        this.resolver = resolver;
        actors.all()
                .values()
                .forEach(all -> all.forEach(p -> {
                    String country = p.actor().country();
                    if (country != null) {
                        countries.add(country);
                    }
                }));
        places = DocumentPlaces.of(Gazetteer.standard(), document, sentences, countries);
    }

    /** The place of {@code draft}, of several the most exact. */
    Optional<Place> of(Draft draft) {
        Sentence s = draft.sentence();
        boolean journey = draft.type() == EventType.CONSULT && "visit".equals(draft.mode());
        List<Token> phrases = new ArrayList<>();
        collect(s, draft.predicate(), journey ? TOWARDS : AT, phrases);
        if (draft.object() != null && !isVerbal(draft.type())) {
            collect(s, draft.object(), AT, phrases);
            if (journey || draft.predicate().lemma().equals("visit")) {
                phrases.add(draft.object());
            }
        }
        for (Token t = draft.predicate(); sharesPlace(s, t); t = s.token(t.head())) {
            Token head = s.token(t.head());
            if (isWhere(s, t)) {
                phrases.add(head);
            }
            collect(s, head, Drafts.MOTION.contains(head.lemma()) ? TOWARDS : AT, phrases);
        }
        Optional<Place> found = Optional.empty();
        for (Token phrase : phrases) {
            Optional<Place> place = place(s, phrase, draft.type() == EventType.CONSULT);
            if (place.isPresent()
                    && (found.isEmpty() || Places.isCountry(found.get()) && !Places.isCountry(place.get()))) {
                found = place;
            }
        }
        if (found.isEmpty() && journey) {
            found = anywhereBelow(s, draft.predicate());
        }
        found.ifPresent(settled::add);
        return found;
    }

    /** Names that the tokens cut ("Komsomolsk-on-Amur") lead the parser astray: the first place behind in, at or to. */
    private Optional<Place> anywhereBelow(Sentence s, Token predicate) {
        return s.subtree(predicate).stream()
                .filter(t -> t.index() > 0
                        && s.mentionAt(t.index())
                                .filter(m -> m.kind() == Mention.Kind.LOCATION)
                                .isPresent())
                .filter(t -> TOWARDS.contains(s.token(t.index() - 1).text()))
                .flatMap(t -> named(s, t).stream())
                .findFirst();
    }

    /** What is said of a place in a promise or a reproach is seldom where it is made. */
    private static boolean isVerbal(EventType type) {
        return (type.quad() == 1 || type.quad() == 3) && type != EventType.CONSULT;
    }

    private static void collect(Sentence s, Token governor, Set<String> prepositions, List<Token> phrases) {
        for (Token child : s.children(governor)) {
            if ((child.is("obl") || child.is("nmod"))
                    && child.isNominal()
                    && prepositions.contains(Arguments.preposition(s, child))) {
                phrases.addAll(Arguments.coordinated(s, child));
            }
        }
    }

    /** A noun takes the place of the verb that it fills: held talks in Cairo; "where they met" takes that of its place. */
    private static boolean sharesPlace(Sentence s, Token t) {
        if (t.head() < 0) {
            return false;
        }
        boolean fills = t.isNominal()
                && (t.is("obj")
                        || t.is("obl") && Set.of("during", "at", "in", "for").contains(Arguments.preposition(s, t)));
        return isWhere(s, t) || fills || t.is("conj") || t.is("xcomp");
    }

    /** "the resort, where they met": the clause tells of the noun that it hangs from. */
    private static boolean isWhere(Sentence s, Token t) {
        return t.is("acl:relcl")
                && s.children(t, "advmod").stream().anyMatch(a -> a.lemma().equals("where"));
    }

    /** The place that a noun phrase names, or one that it says it lies in: the resort of Sochi, a port in Russia. */
    private Optional<Place> place(Sentence s, Token noun, boolean meeting) {
        Optional<Place> exact = named(s, noun);
        if (exact.isPresent() && !Places.isCountry(exact.get())) {
            return exact;
        }
        Optional<Place> outer = exact;
        for (Token child : s.children(noun)) {
            boolean lies = child.is("nmod") && LIES.contains(Arguments.preposition(s, child));
            if (lies && child.isNominal() || child.is("appos")) {
                Optional<Place> inner = place(s, child, meeting);
                if (inner.isPresent() && (outer.isEmpty() || Places.isCountry(outer.get()))) {
                    outer = inner;
                }
            }
        }
        if (outer.isEmpty() && meeting) {
            outer = s.children(noun, "nmod:poss").stream()
                    .flatMap(owner -> named(s, owner).stream())
                    .findFirst();
        }
        return outer;
    }

    private Optional<Place> named(Sentence s, Token noun) {
        boolean isNoPlace =
                actors.at(s.index(), noun).stream().anyMatch(p -> !p.actor().isState());
        // UN, EU: some gazetteer has a village for every acronym
        boolean isAcronym =
                noun.text().length() <= 3 && noun.text().equals(noun.text().toUpperCase(Locale.ROOT));
        if (isNoPlace || isAcronym) {
            return Optional.empty();
        }
        int from = noun.index();
        for (Token child : s.children(noun)) {
            if (child.index() < from && (child.is("compound") || child.is("amod") || child.is("flat"))) {
                from = child.index();
            }
        }
        for (int start = from; start <= noun.index(); start++) {
            for (int end = noun.index(); end >= Math.max(start, noun.index() - 1); end--) {
                boolean name = Character.isUpperCase(s.token(start).text().codePointAt(0))
                        && !s.mentionAt(end)
                                .filter(m -> m.kind() == Mention.Kind.DATE)
                                .isPresent();
                Span span = s.token(start).span().cover(s.token(end).span());
                Optional<Place> place = name ? resolved(document.evidence(span), noun) : Optional.empty();
                if (place.isPresent()) {
                    return place;
                }
            }
        }
        return facility(s, noun);
    }

    /** What the words mean: as all names of the document together tell, if they tell it of this one. */
    private Optional<Place> resolved(Evidence words, Token noun) {
        return resolver.resolve(words, countries, settled).map(alone -> places.at(noun.span())
                .map(p -> new Place(p.name(), p.country(), p.lat(), p.lon(), p.geonames(), words))
                .orElse(alone));
    }

    /** "the Vostochny space centre": a site goes by the first words of its name. */
    private Optional<Place> facility(Sentence s, Token noun) {
        Optional<Mention> site = s.mentions().stream()
                .filter(m -> m.kind() == Mention.Kind.FACILITY && m.start() <= noun.index())
                .filter(m -> s.isUnder(s.token(m.start()), noun) && m.end() >= noun.index())
                .findFirst();
        return site.flatMap(m -> IntStream.range(0, m.end() - m.start())
                .mapToObj(cut -> s.token(m.start())
                        .span()
                        .cover(s.token(m.end() - 1 - cut).span()))
                .flatMap(span -> resolver.resolve(document.evidence(span), countries, settled).stream())
                .findFirst());
    }
}

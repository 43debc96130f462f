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
import org.entente.record.Participant;
import org.entente.record.Place;
import org.entente.record.Span;

/** Ties the place names around a predicate to what it tells: the place of the event, not any place in the sentence. */
final class Whereabouts {
    private static final Set<String> AT = Set.of("in", "at", "near", "outside", "inside", "around", "aboard");
    private static final Set<String> SENT = Set.of(
            "in", "at", "near", "outside", "inside", "around", "aboard", "to", "into", "towards", "toward", "along");
    private static final Set<String> LEFT = Set.of("in", "at", "near", "from", "of");
    private static final Set<EventType> ON_PLACES = Set.of(EventType.ASSAULT, EventType.RETREAT);

    private static final Set<String> CONCLUDE = Set.of("sign", "conclude", "reach", "ink", "seal", "initial");

    /** What goes by the name of a place and is not there: to work together in the Ukraine war. */
    private static final Set<String> CAUSES =
            Set.of("war", "conflict", "crisis", "issue", "question", "case", "dispute", "policy", "affair");

    private static final Set<String> TOWARDS = Set.of("to", "in", "at", "into");
    private static final Set<String> LIES = Set.of("of", "in", "at", "near", "on");

    /** What stands in the name of one of these lies nowhere: the Security Council. */
    private static final Set<Mention.Kind> OTHERS =
            Set.of(Mention.Kind.ORGANISATION, Mention.Kind.PERSON, Mention.Kind.PRODUCT);

    private final Gazetteer gazetteer = Gazetteer.standard();
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
        places = DocumentPlaces.of(gazetteer, document, sentences, countries);
    }

    /** The place of {@code draft}, of several the most exact. */
    Optional<Place> of(Draft draft) {
        Sentence s = draft.sentence();
        boolean journey = draft.type() == EventType.CONSULT && "visit".equals(draft.mode());
        List<Token> phrases = new ArrayList<>();
        collect(s, draft.predicate(), journey ? TOWARDS : prepositions(draft.type()), phrases);
        boolean signed = draft.type() == EventType.AGREE
                && CONCLUDE.contains(draft.predicate().lemma());
        if (draft.object() != null && (signed || !isVerbal(draft.type()))) {
            collect(s, draft.object(), prepositions(draft.type()), phrases);
            if (journey
                    || ON_PLACES.contains(draft.type())
                    || draft.predicate().lemma().equals("visit")) {
                phrases.add(draft.object());
            }
        }
        for (Token child : s.children(draft.predicate(), "advcl")) {
            if (child.lemma().equals("speak")) {
                collect(s, child, AT, phrases);
            }
        }
        for (Token t = draft.predicate(); sharesPlace(s, t); t = s.token(t.head())) {
            Token head = s.token(t.head());
            if (isWhere(s, t)) {
                phrases.add(head);
            }
            collect(s, head, Drafts.MOTION.contains(head.lemma()) ? TOWARDS : AT, phrases);
        }
        boolean meeting = draft.type() == EventType.CONSULT;
        Optional<Place> found = mostExact(s, phrases, meeting);
        if (found.isEmpty() && isMaterial(draft.type())) {
            found = mostExact(s, ofThoseInvolved(s, draft.predicate()), meeting);
        }
        if (found.isEmpty() && journey) {
            found = anywhereBelow(s, draft.predicate());
        }
        found.ifPresent(settled::add);
        return found;
    }

    private Optional<Place> mostExact(Sentence s, List<Token> phrases, boolean meeting) {
        Optional<Place> found = Optional.empty();
        for (Token phrase : phrases) {
            Optional<Place> place = place(s, phrase, meeting);
            if (place.isPresent()
                    && (found.isEmpty() || Places.isCountry(found.get()) && !Places.isCountry(place.get()))) {
                found = place;
            }
        }
        return found;
    }

    /** What is done by the police in Minsk, or to a general in Damascus, is done there. */
    private static List<Token> ofThoseInvolved(Sentence s, Token predicate) {
        List<Token> phrases = new ArrayList<>();
        for (Token child : s.children(predicate)) {
            boolean agent = child.is("obl") && Arguments.preposition(s, child).equals("by");
            if (child.is("nsubj") || agent) {
                collect(s, child, AT, phrases);
            }
        }
        return phrases;
    }

    /** Troops are sent to a place and withdrawn from one. */
    private static Set<String> prepositions(EventType type) {
        return type == EventType.MOBILIZE ? SENT : type == EventType.RETREAT ? LEFT : AT;
    }

    private static boolean isMaterial(EventType type) {
        return type.quad() == 2 || type.quad() == 4;
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
        if (noun.upos().equals("NOUN")) {
            // "the West Bank town of Jenin"
            Optional<Place> inner = s.children(noun, "nmod").stream()
                    .filter(child -> Arguments.preposition(s, child).equals("of"))
                    .flatMap(child -> named(s, child).stream())
                    .filter(p -> !Places.isCountry(p))
                    .findFirst();
            if (inner.isPresent()) {
                return inner;
            }
        }
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
        boolean location = s.mentionAt(noun.index())
                .filter(m ->
                        m.kind() == Mention.Kind.LOCATION || m.end() - m.start() == 1 && gazetteer.isCity(noun.text()))
                .isPresent();
        // Whom nobody knows may be what it looks like: "attacked Kharkiv".
        boolean isNoPlace = actors.at(s.index(), noun).stream()
                .map(Participant::actor)
                .anyMatch(a -> !a.isState() && !(location && a.isByWords()));
        // UN, EU: some gazetteer has a village for every acronym
        boolean isAcronym =
                noun.text().length() <= 3 && noun.text().equals(noun.text().toUpperCase(Locale.ROOT));
        Optional<Mention> mention = s.mentionAt(noun.index());
        boolean ofOther = mention.filter(m -> OTHERS.contains(m.kind()) && m.end() - m.start() > 1)
                .isPresent();
        if (isNoPlace || isAcronym || ofOther || CAUSES.contains(noun.lemma())) {
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
                Optional<Place> place = name ? resolved(s, document.evidence(span), noun) : Optional.empty();
                if (place.isPresent()) {
                    return place;
                }
            }
        }
        return facility(s, noun);
    }

    /** What the words mean: as all names of the document together tell, if they tell it of this one. */
    private Optional<Place> resolved(Sentence s, Evidence words, Token noun) {
        boolean told = s.mentionAt(noun.index())
                .filter(m -> m.kind() == Mention.Kind.LOCATION)
                .isPresent();
        if (!told && !gazetteer.isWellKnown(words.exact())) {
            return Optional.empty();
        }
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

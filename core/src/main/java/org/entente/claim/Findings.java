package org.entente.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;
import org.entente.record.Actor;
import org.entente.record.Document;
import org.entente.record.EventType;
import org.entente.record.Evidence;
import org.entente.record.Factuality;
import org.entente.record.Participant;
import org.entente.record.Place;
import org.entente.record.Span;
import org.entente.record.Tense;
import org.entente.record.TimeRange;

/** Drafts of one sentence → findings: holders, commitment, tense, contexts, evidence. */
final class Findings {
    /** Words behind an object that are still shown with it. */
    private static final int REACH = 6;

    private static final Set<String> LOOSE = Set.of("ADP", "DET", "CCONJ", "SCONJ", "PUNCT");

    private final Document document;
    private final Sentence sentence;
    private final Commitment commitment;
    private final Contexts contexts;
    private final Voices voices;
    private final Whereabouts whereabouts;
    private final Function<String, Optional<Actor>> states;

    Findings(
            Document document,
            Sentence sentence,
            Commitment commitment,
            Contexts contexts,
            Voices voices,
            Whereabouts whereabouts,
            Function<String, Optional<Actor>> states) {
        this.whereabouts = whereabouts;
        this.states = states;
        this.document = document;
        this.sentence = sentence;
        this.commitment = commitment;
        this.contexts = contexts;
        this.voices = voices;
    }

    /**
     * The claim that a draft makes, or none if the words leave it open whether anything was done at all.
     *
     * @param time the draft's time, given its tense
     */
    Optional<Finding> of(Draft draft, Function<Tense, Optional<TimeRange>> time) {
        List<Attribution> chain = voices.at(draft.predicate().span());
        Predicate<Token> sameVoice = chain.isEmpty()
                ? t -> true
                : t -> chain.get(chain.size() - 1).scope().contains(t.span());
        Commitment.Local local = commitment.of(sentence, draft.anchor(), sameVoice);
        if (local.factuality() == Factuality.UNCOMMITTED && !isJourney(draft) && !endsInQuestion()) {
            return Optional.empty();
        }
        Optional<Place> place = whereabouts.of(draft);
        List<Participant> recipients = recipients(draft, place);
        if (draft.bound() && recipients.isEmpty()) {
            return Optional.empty();
        }
        Factuality own = local.factuality() == Factuality.UNCOMMITTED && isJourney(draft)
                ? Factuality.PROBABLE
                : isRefusal(draft, local.factuality()) ? local.factuality().negated() : local.factuality();
        Factuality innermost =
                chain.isEmpty() ? own : chain.get(chain.size() - 1).commit(own);
        Factuality authors = chain.isEmpty() ? innermost : Voices.authors(chain, innermost);
        Set<String> found = contexts.of(words(draft));
        if (local.tense() == Tense.FUTURE) {
            found.add("future");
        }
        if (local.hypothetical()) {
            found.add("hypothetical");
        }
        double confidence = draft.weight() - (chain.size() > 1 ? 0.05 : 0) - (known(draft.actors()) ? 0 : 0.1);
        return Optional.of(new Finding(
                sentence,
                draft.predicate().span(),
                evidence(draft),
                voices.quote(draft.predicate().span())
                        .or(() -> voices.quoteBy(sentence, draft.predicate()))
                        .orElse(null),
                draft.type(),
                draft.mode(),
                List.copyOf(found),
                draft.actors(),
                recipients,
                place.orElse(null),
                time.apply(local.tense()).orElse(null),
                local.tense(),
                voices.holders(chain),
                innermost,
                authors,
                Math.max(0.05, confidence),
                draft.sides()));
    }

    /** Whoever travels to a state's territory visits the state, unless it is the traveller's own. */
    private List<Participant> recipients(Draft draft, Optional<Place> place) {
        boolean journey = draft.type() == EventType.CONSULT && "visit".equals(draft.mode());
        if (!journey
                || !draft.recipients().isEmpty()
                || place.isEmpty()
                || place.get().country() == null) {
            return draft.recipients();
        }
        String country = place.get().country();
        boolean home =
                draft.actors().stream().anyMatch(p -> country.equals(p.actor().country()));
        return states.apply(country)
                .filter(state -> !home)
                .map(state -> List.of(new Participant(state, place.get().mention())))
                .orElse(List.of());
    }

    /** Planned visits and meetings are worth a claim although nothing has been done yet. */
    private static boolean isJourney(Draft draft) {
        return draft.type() == EventType.CONSULT;
    }

    /** "would not sit down with them": that it is not done is what the model takes for a refusal. */
    private static boolean isRefusal(Draft draft, Factuality factuality) {
        return draft.type() == EventType.REJECT && !draft.isRead() && factuality.denies();
    }

    private boolean endsInQuestion() {
        return sentence.token(sentence.tokens().size() - 1).text().equals("?");
    }

    private static boolean known(List<Participant> actors) {
        return actors.stream().noneMatch(p -> p.actor().isByWords());
    }

    private List<Token> words(Draft draft) {
        Span span = evidence(draft).span();
        return sentence.tokens().stream().filter(t -> span.contains(t.span())).toList();
    }

    /** From the first to the last word of what makes up the claim. */
    private Evidence evidence(Draft draft) {
        List<Span> spans = new ArrayList<>();
        spans.add(draft.predicate().span());
        spans.add(draft.anchor().span());
        if (draft.object() != null) {
            spans.add(Sentence.spanOf(draft.object().isVerb() ? content(draft.object()) : nounPhrase(draft.object())));
        }
        draft.actors().forEach(p -> spans.add(p.mention().span()));
        draft.recipients().forEach(p -> spans.add(p.mention().span()));
        Span whole = spans.stream()
                .filter(sentence.span()::contains)
                .reduce(Span::cover)
                .orElse(draft.predicate().span());
        return document.evidence(withoutLooseEnd(whole));
    }

    /** A preposition or an article that ends the words belongs to what was left out. */
    private Span withoutLooseEnd(Span whole) {
        List<Token> words =
                sentence.tokens().stream().filter(t -> whole.contains(t.span())).toList();
        int end = words.size();
        while (end > 1 && LOOSE.contains(words.get(end - 1).upos())) {
            end--;
        }
        return words.isEmpty() ? whole : Sentence.spanOf(words.subList(0, end));
    }

    /** "interest in developing trade". */
    private static boolean isGerund(Token t) {
        return t.is("acl") && t.xpos().equals("VBG");
    }

    /** "to free two pilots": the clause, unless it is long. */
    private List<Token> content(Token verb) {
        return sentence.subtree(verb).stream()
                .filter(t -> t.index() <= verb.index() + REACH)
                .toList();
    }

    private List<Token> nounPhrase(Token noun) {
        return sentence.subtree(noun).stream()
                .filter(t -> t.index() <= noun.index()
                        || t.is("nmod")
                        || t.is("case")
                        || isGerund(t)
                        || sentence.head(t).filter(Findings::isGerund).isPresent()
                        || sentence.head(t).filter(h -> h.is("nmod")).isPresent())
                .filter(t -> t.index() <= noun.index() + REACH)
                .toList();
    }
}

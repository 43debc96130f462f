package org.entente.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.entente.actor.Actors;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;
import org.entente.claim.place.Gazetteer;
import org.entente.claim.place.PlaceResolver;
import org.entente.claim.time.TimeResolver;
import org.entente.claim.time.TimeTagger;
import org.entente.record.Actor;
import org.entente.record.Claim;
import org.entente.record.Document;

/**
 * Finds the claims that a document carries: who speaks where, then what each predicate says and how sure its speaker is,
 * then when and where. Safe for use by many threads.
 */
public final class ClaimExtractor {
    private final Cues cues = new Cues();
    private final Commitment commitment;
    private final Lexicon lexicon = new Lexicon();
    private final SideScores sides = new SideScores();
    private final Operators operators = new Operators();
    private final Confidence confidence = new Confidence();
    private final Contexts contexts = new Contexts();
    private final TimeTagger tagger = new TimeTagger();
    private final TimeResolver resolver = new TimeResolver();
    private final Predicate<Actor> isNewsAgency;
    private final Function<String, Optional<Actor>> states;
    private final PlaceResolver places = new PlaceResolver(Gazetteer.standard());
    private final String coder;

    /**
     * An extractor.
     *
     * @param isNewsAgency which actors pass on what others say
     * @param states the state of a country's ISO 3166 alpha-3 code
     * @param coder version of the code and of its knowledge, written into every claim
     */
    public ClaimExtractor(Predicate<Actor> isNewsAgency, Function<String, Optional<Actor>> states, String coder) {
        this.states = states;
        commitment = new Commitment(operators);
        this.isNewsAgency = isNewsAgency;
        this.coder = coder;
    }

    /** The claims in text order. */
    public List<Claim> extract(Document document, List<Sentence> sentences, Actors actors) {
        List<Claim> claims = new ArrayList<>();
        for (Finding finding : findings(document, sentences, actors)) {
            claims.add(finding.claim(document, claims.size() + 1, confidence.of(finding), coder));
        }
        return claims;
    }

    /** What becomes claims, in text order. */
    List<Finding> findings(Document document, List<Sentence> sentences, Actors actors) {
        Who plain = new Who(document, sentences, actors, List.of(), states, places);
        Attributions attributions = new Attributions(document, plain, cues, commitment, isNewsAgency);
        List<Quotation> quotations = Quotations.find(document);
        List<Attribution> spoken =
                new ArrayList<>(new Speakers(document, sentences, plain, cues, attributions, quotations).of());
        ReadAttributions read = new ReadAttributions(attributions, plain, cues);
        sentences.forEach(s -> spoken.addAll(read.of(s)));
        Voices voices = new Voices(document, spoken, quotations);
        Who who = new Who(document, sentences, actors, voices.all(), states, places);

        Drafts drafts = new Drafts(document, sentences, lexicon, sides, operators);
        Whereabouts whereabouts = new Whereabouts(document, sentences, actors, places);
        ToldTimes told = new ToldTimes(document, sentences, tagger, resolver);
        List<Finding> findings = new ArrayList<>();
        for (Sentence s : sentences) {
            findings.addAll(inSentence(document, s, drafts, who, voices, whereabouts, told));
        }
        findings.addAll(new Denials(document, sentences, who, voices).of(findings));
        findings.addAll(new Statements(document, sentences, commitment, tagger, resolver).of(voices, findings));
        findings.sort(Comparator.comparing((Finding f) -> f.evidence().span()).thenComparing(Finding::type));
        return findings;
    }

    private List<Finding> inSentence(
            Document document,
            Sentence s,
            Drafts drafts,
            Who who,
            Voices voices,
            Whereabouts whereabouts,
            ToldTimes told) {
        List<Draft> found = drafts.of(s, who);
        if (found.isEmpty()) {
            return List.of(); // most sentences: their times need not be read
        }
        Set<Token> predicates = found.stream()
                .filter(d -> d.isRead() || d.predicate().isVerb())
                .map(Draft::predicate)
                .collect(Collectors.toCollection(HashSet::new));
        When when = new When(document, s, tagger, resolver, told);
        Findings findings = new Findings(document, s, commitment, contexts, voices, whereabouts, states);
        List<Finding> read = found.stream()
                .map(d -> findings.of(d, tense -> when.of(d.predicate(), predicates, tense)))
                .flatMap(Optional::stream)
                .toList();
        return Doubles.without(read);
    }
}

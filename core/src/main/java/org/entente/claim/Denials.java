package org.entente.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;
import org.entente.record.Actor;
import org.entente.record.Document;
import org.entente.record.EventType;
import org.entente.record.Factuality;
import org.entente.record.Holder;
import org.entente.record.Participant;
import org.entente.record.Span;

/**
 * Denials that do not repeat what they deny: "rejected the accusations", "called it an invention". They answer the
 * nearest allegation before them against the speaker or the speaker's country.
 */
final class Denials {
    /** How many sentences back an allegation can be answered. */
    private static final int REACH = 8;

    private static final Set<String> FALSEHOOD = Set.of(
            "invention",
            "fabrication",
            "lie",
            "fiction",
            "fake",
            "nonsense",
            "slander",
            "disinformation",
            "falsehood",
            "baseless",
            "groundless",
            "unfounded",
            "untrue",
            "false",
            "fabricate",
            "absurd",
            "concoct",
            "rumor",
            "rumour");

    private static final Set<String> DENYING = Set.of("deny", "reject", "dismiss", "refute", "rebut", "dispute");
    private static final Set<String> ALLEGATION = Set.of(
            "accusation",
            "allegation",
            "claim",
            "charge",
            "report",
            "this",
            "involvement",
            "assertion",
            "part",
            "role",
            "delivery",
            "responsibility",
            "link",
            "wrongdoing");

    private final Document document;
    private final List<Sentence> sentences;
    private final Who who;
    private final Voices voices;

    Denials(Document document, List<Sentence> sentences, Who who, Voices voices) {
        this.document = document;
        this.sentences = sentences;
        this.who = who;
        this.voices = voices;
    }

    /** The findings that the denials in {@code told}'s document add. */
    List<Finding> of(List<Finding> told) {
        List<Finding> denials = new ArrayList<>();
        for (Sentence s : sentences) {
            boolean answered = told.stream()
                    .anyMatch(f ->
                            f.sentence().index() == s.index() && f.factuality().denies());
            for (Token t : s.tokens()) {
                if (!answered && t.isVerb() && DENYING.contains(t.lemma())) {
                    deny(s, t, told).ifPresent(denials::add);
                }
            }
        }
        for (Attribution a : voices.all()) {
            Participant speaker = a.speaker();
            if (a.kind() == Attribution.Kind.SPEECH && speaker != null) {
                callsFalse(a)
                        .flatMap(t -> answer(speaker.actor(), sentenceOf(t), t, without(a, told), chain(a)))
                        .ifPresent(denials::add);
            }
        }
        return denials;
    }

    /** Whether what {@code verb} denies is said in words that point back, or in words of the allegation itself. */
    private boolean pointsAt(Sentence s, Token verb, Finding allegation) {
        Set<String> alleged = new HashSet<>();
        allegation.sentence().tokens().stream()
                .filter(t -> t.isVerb() || t.upos().equals("NOUN"))
                .forEach(t -> alleged.add(t.lemma()));
        return s.subtree(verb).stream()
                .filter(t -> t.index() > verb.index() && (t.isVerb() || t.isNominal()))
                .map(t -> t.lemma().toLowerCase(Locale.ROOT))
                .anyMatch(l -> ALLEGATION.contains(l) || alleged.contains(l));
    }

    private Optional<Finding> deny(Sentence s, Token t, List<Finding> told) {
        return who.of(s, Arguments.agents(s, t)).stream().findFirst().flatMap(p -> {
            List<Holder> chain = new ArrayList<>(voices.holders(voices.at(t.span())));
            chain.add(new Holder(
                    Holder.Kind.ACTOR,
                    p.actor().id(),
                    p.actor().name(),
                    p.actor().country(),
                    document.evidence(t.span())));
            return answer(
                    p.actor(),
                    s,
                    t,
                    told.stream().filter(f -> pointsAt(s, t, f)).toList(),
                    chain);
        });
    }

    /** All but what the denier's own speaking tells: "spoke of an invention". */
    private static List<Finding> without(Attribution a, List<Finding> told) {
        return told.stream()
                .filter(f -> !f.evidence().span().overlaps(a.cueWords().span()))
                .toList();
    }

    private Optional<Token> callsFalse(Attribution a) {
        return sentences.stream()
                .filter(s -> s.span().overlaps(a.scope()))
                .flatMap(s -> s.tokens().stream())
                .filter(t -> a.scope().contains(t.span())
                        && FALSEHOOD.contains(t.lemma().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private List<Holder> chain(Attribution a) {
        List<Attribution> chain = new ArrayList<>(voices.at(a.scope()));
        if (chain.stream().noneMatch(b -> b.holder().equals(a.holder()))) {
            chain.add(a);
        }
        return voices.holders(chain);
    }

    private Sentence sentenceOf(Token t) {
        return sentences.stream()
                .filter(s -> s.span().contains(t.span()))
                .findFirst()
                .orElseThrow();
    }

    /** The nearest allegation against the denier, now denied. */
    private Optional<Finding> answer(Actor denier, Sentence s, Token t, List<Finding> told, List<Holder> holders) {
        return told.stream()
                .filter(f -> f.holders().size() > 1 && f.factuality().affirms() && f.type() != EventType.STATEMENT)
                .filter(f -> s.index() - f.sentence().index() <= REACH
                        && f.evidence().span().start() < t.span().start())
                .filter(f -> !f.holders().get(f.holders().size() - 1).equals(holders.get(holders.size() - 1)))
                .filter(f -> f.actors().stream().anyMatch(p -> isOrStandsFor(denier, p.actor())))
                .reduce((earlier, later) -> later)
                .map(f -> new Finding(
                        s,
                        t.span(),
                        document.evidence(words(s, t)),
                        voices.quote(t.span()).orElse(null),
                        f.type(),
                        f.mode(),
                        f.contexts(),
                        f.actors(),
                        f.recipients(),
                        f.place(),
                        f.time(),
                        f.tense(),
                        holders,
                        Factuality.CERTAINLY_NOT,
                        Factuality.UNCOMMITTED,
                        0.6,
                        f.sides()));
    }

    /** The denying word with what it denies. */
    private static Span words(Sentence s, Token t) {
        return s.children(t, "obj").stream().map(Token::span).reduce(t.span(), Span::cover);
    }

    private static boolean isOrStandsFor(Actor denier, Actor accused) {
        return denier.id().equals(accused.id())
                || denier.country() != null && Objects.equals(denier.country(), accused.country());
    }
}

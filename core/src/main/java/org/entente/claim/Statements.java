package org.entente.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;
import org.entente.claim.Cues.Stance;
import org.entente.claim.time.TimeResolver;
import org.entente.claim.time.TimeTagger;
import org.entente.record.Actor;
import org.entente.record.Document;
import org.entente.record.EventType;
import org.entente.record.Evidence;
import org.entente.record.Factuality;
import org.entente.record.Participant;
import org.entente.record.Span;
import org.entente.record.Tense;
import org.entente.record.TimeRange;
import org.jspecify.annotations.Nullable;

/** What is said and is no event of PLOVER's: one STATEMENT for each speech in which nothing else was found. */
final class Statements {
    private final Document document;
    private final List<Sentence> sentences;
    private final Commitment commitment;
    private final Who who;
    private final TimeTagger tagger;
    private final TimeResolver resolver;

    Statements(
            Document document,
            List<Sentence> sentences,
            Commitment commitment,
            Who who,
            TimeTagger tagger,
            TimeResolver resolver) {
        this.document = document;
        this.sentences = sentences;
        this.commitment = commitment;
        this.who = who;
        this.tagger = tagger;
        this.resolver = resolver;
    }

    /** The statements of speeches in which {@code told} has nothing. */
    List<Finding> of(Voices voices, List<Finding> told) {
        List<Finding> statements = new ArrayList<>();
        for (Attribution a : voices.all()) {
            boolean speaks = a.kind() == Attribution.Kind.SPEECH
                    && a.speaker() != null
                    && (a.stance() == Stance.ASSERT || a.stance() == Stance.DENY || a.stance() == Stance.BELIEVE);
            boolean hasContent = told.stream()
                    .anyMatch(f -> a.scope().contains(f.evidence().span())
                            || a.scope().overlaps(f.evidence().span())
                                    && f.holders().contains(a.holder()));
            boolean rejects = a.stance() == Stance.DENY
                    && told.stream()
                            .anyMatch(f -> f.sentence().index() == a.sentence()
                                    && (f.type() == EventType.REJECT || f.factuality() == Factuality.CERTAINLY_NOT));
            boolean narrower = voices.all().stream()
                    .anyMatch(b -> isBy(b, a)
                            && b.scope().overlaps(a.scope())
                            && b.scope().length() > a.scope().length());
            if (speaks && !hasContent && !rejects && !narrower) {
                statement(voices, a).ifPresent(statements::add);
            }
        }
        return statements;
    }

    private Optional<Finding> statement(Voices voices, Attribution a) {
        Optional<Evidence> quote = voices.quote(a.scope());
        // A quotation may run through several sentences: the first of them carries the claim, the quote holds all.
        Span said = quote.map(Evidence::span).orElse(a.scope());
        Optional<Sentence> carrier =
                sentences.stream().filter(s -> s.span().overlaps(said)).findFirst();
        if (carrier.isEmpty() || a.speaker() == null) {
            return Optional.empty();
        }
        Sentence s = carrier.get();
        List<Attribution> chain = new ArrayList<>(voices.at(a.scope()));
        while (chain.size() > 1 && !isBy(chain.get(chain.size() - 1), a)) {
            chain.remove(chain.size() - 1);
        }
        if (!chain.isEmpty() && !isBy(chain.get(chain.size() - 1), a) || chain.isEmpty()) {
            chain.add(a);
        }
        Tense tense = tense(a);
        Factuality factuality = a.commit(Factuality.CERTAIN);
        boolean known = !a.speaker().actor().id().startsWith("name:");
        return Optional.of(new Finding(
                s,
                document.evidence(clip(said, s)),
                quote.orElse(null),
                EventType.STATEMENT,
                null,
                List.of(),
                List.of(a.speaker()),
                addressees(a),
                null,
                time(a, tense),
                tense,
                voices.holders(chain),
                factuality,
                Voices.authors(chain, factuality),
                (quote.isPresent() ? 0.8 : 0.65) - (known ? 0 : 0.1)));
    }

    private static boolean isBy(Attribution one, Attribution other) {
        return Objects.equals(one.holder().id(), other.holder().id())
                && Objects.equals(one.holder().name(), other.holder().name());
    }

    private static Span clip(Span scope, Sentence s) {
        return new Span(
                Math.max(scope.start(), s.span().start()),
                Math.min(scope.end(), s.span().end()));
    }

    private @Nullable TimeRange time(Attribution a, Tense tense) {
        Token cue = a.cue();
        if (cue == null || a.sentence() < 0) {
            return null;
        }
        When when = new When(document, sentences.get(a.sentence()), tagger, resolver);
        return when.of(cue, Set.of(), tense).orElse(null);
    }

    private Tense tense(Attribution a) {
        Token cue = a.cue();
        if (cue == null || a.sentence() < 0) {
            return Tense.PAST;
        }
        return commitment.of(sentences.get(a.sentence()), cue, t -> true).tense();
    }

    /** Whom the speaker told, unless only those who were there to write it down. */
    private List<Participant> addressees(Attribution a) {
        Token cue = a.cue();
        if (cue == null || a.sentence() < 0 || !cue.lemma().equals("tell")) {
            return List.of();
        }
        Sentence s = sentences.get(a.sentence());
        return who.of(s, Arguments.objects(s, cue)).stream()
                .filter(p -> p.actor().kind() != Actor.Kind.ORGANISATION
                        && !p.actor().id().startsWith("name:"))
                .toList();
    }
}

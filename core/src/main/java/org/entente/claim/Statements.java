package org.entente.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;
import org.entente.claim.Cues.Stance;
import org.entente.claim.time.TimeResolver;
import org.entente.claim.time.TimeTagger;
import org.entente.record.Document;
import org.entente.record.EventType;
import org.entente.record.Evidence;
import org.entente.record.Factuality;
import org.entente.record.Span;
import org.entente.record.Tense;
import org.entente.record.TimeRange;
import org.jspecify.annotations.Nullable;

/** What is said and is no event of PLOVER's: one STATEMENT for each speech in which nothing else was found. */
final class Statements {
    /** A scope that is this much longer than a quotation holds more than its marks. */
    private static final int MARKS = 4;

    /** So far apart, at most, are two parts of a speech with only its cue between. */
    private static final int CUE = 80;

    private final Document document;
    private final List<Sentence> sentences;
    private final Commitment commitment;
    private final TimeTagger tagger;
    private final TimeResolver resolver;

    Statements(
            Document document,
            List<Sentence> sentences,
            Commitment commitment,
            TimeTagger tagger,
            TimeResolver resolver) {
        this.document = document;
        this.sentences = sentences;
        this.commitment = commitment;
        this.tagger = tagger;
        this.resolver = resolver;
    }

    /** The statements of speeches in which {@code told} has nothing. */
    List<Finding> of(Voices voices, List<Finding> told) {
        List<Finding> statements = new ArrayList<>();
        Map<List<Object>, Attribution> heard = new HashMap<>();
        for (Attribution a : voices.all()) {
            boolean speaks = a.kind() == Attribution.Kind.SPEECH
                    && a.speaker() != null
                    && (a.stance() == Stance.ASSERT || a.stance() == Stance.DENY || a.stance() == Stance.BELIEVE);
            boolean asks = a.cue() == null && document.words(a.scope()).endsWith("?");
            if (speaks && !asks && !isPartOfAnother(a, voices)) {
                // "…", X said. "…": what stands on both sides of a cue is one speech, and one statement at most
                List<Object> speech =
                        List.of(a.cueWords(), String.valueOf(a.holder().name()), block(a));
                Attribution before = heard.put(speech, a);
                boolean goesOn =
                        before != null && a.scope().start() <= before.scope().end() + CUE && !isCoded(before, told);
                if (!goesOn && !isCoded(a, told)) {
                    statement(voices, a).ifPresent(statements::add);
                }
            }
        }
        return statements;
    }

    private int block(Attribution a) {
        return document.blockAt(a.scope().start())
                .map(block -> block.span().start())
                .orElse(-1);
    }

    /** Whether a wider speech by the same holder has these words too, or these only lead to another's speech. */
    private static boolean isPartOfAnother(Attribution a, Voices voices) {
        return voices.all().stream()
                .filter(b -> b.kind() == Attribution.Kind.SPEECH)
                .anyMatch(b -> isBy(b, a)
                        ? b.scope().overlaps(a.scope())
                                && b.scope().length() > a.scope().length()
                                && !b.scope().contains(a.cueWords().span())
                        : b.cue() != null
                                && b.sentence() == a.sentence()
                                && a.scope().contains(b.cueWords().span()));
    }

    private boolean isCoded(Attribution a, List<Finding> told) {
        return told.stream()
                        .anyMatch(f -> isWithin(f, a)
                                && (!isByNoun(f) || f.factuality().denies()))
                || told.stream()
                        .filter(f -> f.sentence().index() == a.sentence())
                        .anyMatch(f -> f.evidence().span().contains(a.cueWords().span())
                                        && f.actors().contains(a.speaker())
                                        && (!isByNoun(f)
                                                || f.told()
                                                        .overlaps(a.cueWords().span()))
                                || a.stance() == Stance.DENY
                                        && (f.type() == EventType.REJECT
                                                || f.factuality() == Factuality.CERTAINLY_NOT));
    }

    /** "he had allowed Russia's war": what a noun tells in passing is not what is said. */
    private static boolean isByNoun(Finding f) {
        return f.sentence().tokens().stream()
                .filter(t -> t.span().overlaps(f.told()))
                .noneMatch(Token::isVerb);
    }

    private static boolean isWithin(Finding f, Attribution a) {
        return a.scope().contains(f.evidence().span())
                || a.scope().overlaps(f.evidence().span()) && f.holders().contains(a.holder());
    }

    private Optional<Finding> statement(Voices voices, Attribution a) {
        Optional<Evidence> quote = voices.quote(a.scope());
        // A quotation may run through several sentences: the first of them carries the claim, the quote holds all.
        Span quoted = quote.map(Evidence::span).orElse(a.scope());
        Span said = a.scope().length() > quoted.length() + MARKS ? a.scope() : quoted;
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
        boolean known = !a.speaker().actor().isByWords();
        return Optional.of(new Finding(
                s,
                said,
                document.evidence(clip(said, s)),
                quote.orElse(null),
                EventType.STATEMENT,
                null,
                List.of(),
                List.of(a.speaker()),
                List.of(),
                null,
                time(a, tense),
                tense,
                voices.holders(chain),
                factuality,
                Voices.authors(chain, factuality),
                (quote.isPresent() ? 0.8 : 0.65) - (known ? 0 : 0.1),
                1));
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
}

package org.entente.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;
import org.entente.claim.time.TimeExpression;
import org.entente.claim.time.TimeForm.Anchor;
import org.entente.claim.time.TimeResolver;
import org.entente.claim.time.TimeTagger;
import org.entente.record.Document;
import org.entente.record.Span;
import org.entente.record.Tense;
import org.entente.record.TimeRange;
import org.jspecify.annotations.Nullable;

/** Ties the time expressions of a sentence to the predicate that each dates. */
final class When {
    /**
     * An expression, and where it hangs.
     *
     * @param token its word that hangs from outside of it, or what the happening that it counts from hangs from
     * @param governs whether that word may itself be what is dated
     */
    private record Tied(Token token, TimeExpression expression, Span span, boolean governs) {}

    private static final Set<String> WHEN = Set.of("when", "where", "as", "while");
    private static final Set<String> ANNIVERSARIES = Set.of("anniversary", "birthday", "centenary", "eve");
    /** What is done at the time of the noun that they govern: to hold Monday's talks. */
    private static final Set<String> LIGHT =
            Set.of("hold", "take", "begin", "start", "open", "attend", "conduct", "make");

    private static final Set<String> DURING = Set.of("during", "at", "in", "for", "on");

    private final TimeResolver resolver;
    private final @Nullable LocalDate published;
    private final Sentence sentence;
    private final ToldTimes told;
    private final List<Tied> tied = new ArrayList<>();

    When(Document document, Sentence sentence, TimeTagger tagger, TimeResolver resolver) {
        this(document, sentence, tagger, resolver, new ToldTimes(document, List.of(), tagger, resolver));
    }

    /** @param told the times of the whole document, for those that count from others */
    When(Document document, Sentence sentence, TimeTagger tagger, TimeResolver resolver, ToldTimes told) {
        this.resolver = resolver;
        this.told = told;
        this.sentence = sentence;
        published = document.published() == null ? null : document.published().date();
        for (TimeExpression expression : tagger.tag(document.words(sentence.span()))) {
            int offset = sentence.span().start();
            Span span = new Span(
                    offset + expression.span().start(),
                    offset + expression.span().end());
            tie(expression, span);
        }
    }

    private void tie(TimeExpression expression, Span span) {
        boolean counts = expression.anchor().equals(Optional.of(Anchor.EVENT));
        Optional<Token> event = counts ? ToldTimes.anchor(sentence, span) : Optional.empty();
        if (event.isPresent() && event.get().head() >= 0) {
            // "signed it a day after she arrived": the day is that of the signing.
            Token above = sentence.token(event.get().head());
            tied.add(new Tied(above, expression, span, !above.span().overlaps(span)));
        } else {
            head(span).ifPresent(t -> tied.add(new Tied(t, expression, span, false)));
        }
    }

    private Optional<TimeRange> days(Tied t, Tense tense) {
        boolean counts =
                t.expression().anchor().filter(a -> a != Anchor.PUBLICATION).isPresent();
        return counts
                ? told.of(sentence, t.expression(), t.span(), tense)
                : resolver.resolve(t.expression(), published, tense, null);
    }

    /**
     * The time of what {@code predicate} tells: one that hangs from it, or from the clause that it fills or that it
     * dates by "when".
     *
     * @param rivals the other predicates of the sentence: a time belongs to the nearest above it
     */
    Optional<TimeRange> of(Token predicate, Set<Token> rivals, Tense tense) {
        Token at = predicate;
        Optional<TimeRange> found = hanging(at, rivals, tense);
        while (found.isEmpty() && at.head() >= 0 && sharesTime(at)) {
            at = sentence.token(at.head());
            Token reached = at;
            Optional<TimeRange> named = tied.stream()
                    .filter(t -> t.token().equals(reached) && !t.governs())
                    .flatMap(t -> days(t, tense).stream())
                    .findFirst();
            if (named.isPresent()) {
                return named;
            }
            found = rivals.contains(at) ? Optional.empty() : hanging(at, rivals, tense);
        }
        return found;
    }

    private Optional<TimeRange> hanging(Token governor, Set<Token> rivals, Tense tense) {
        return tied.stream()
                .filter(t -> (t.governs() && (t.token().equals(governor) || rivals.contains(t.token()))
                                ? Optional.of(t.token())
                                : governor(t.token(), governor, rivals))
                        .filter(governor::equals)
                        .isPresent())
                .flatMap(t -> days(t, tense).stream())
                .findFirst();
    }

    private boolean sharesTime(Token t) {
        boolean when = (t.is("advcl") || t.is("acl:relcl"))
                && sentence.children(t).stream()
                        .anyMatch(c -> (c.is("mark") || c.is("advmod")) && WHEN.contains(c.lemma()));
        boolean by = t.is("advcl") && Arguments.preposition(sentence, t).equals("by");
        boolean fills =
                t.isNominal() && (t.is("obj") || t.is("obl") && DURING.contains(Arguments.preposition(sentence, t)));
        return when || by || fills || t.is("xcomp");
    }

    /** The word of the expression that hangs from outside of it. */
    private Optional<Token> head(Span span) {
        return sentence.tokens().stream()
                .filter(t -> t.span().overlaps(span))
                .filter(t -> t.head() < 0 || !sentence.token(t.head()).span().overlaps(span))
                .findFirst();
    }

    private Optional<Token> governor(Token from, Token predicate, Set<Token> rivals) {
        for (Token t = from; t.head() >= 0; ) {
            boolean purpose =
                    t.is("advcl") && Arguments.preposition(sentence, t).equals("to");
            boolean leavesClause =
                    t.isVerb() && (t.is("ccomp") || t.is("advcl") && !purpose || t.is("acl") || t.is("parataxis"));
            boolean ofNoun = datesNoun(t);
            t = sentence.token(t.head());
            if (leavesClause || ANNIVERSARIES.contains(t.lemma())) {
                return Optional.empty();
            }
            if (ofNoun && !t.equals(predicate) && !rivals.contains(t)) {
                boolean held =
                        t.head() >= 0 && LIGHT.contains(sentence.token(t.head()).lemma());
                if (!held) {
                    return Optional.empty();
                }
            }
            if (t.equals(predicate) || rivals.contains(t)) {
                return Optional.of(t);
            }
        }
        return Optional.empty();
    }

    /** "The 2015 deal", "Monday's attack": the time is the noun's own. */
    private boolean datesNoun(Token t) {
        boolean modifies =
                t.is("compound") || t.is("nummod") || t.is("amod") || t.is("nmod:poss") || t.is("nmod:unmarked");
        Token above = sentence.token(t.head());
        return modifies && t.index() < above.index() && above.isNominal();
    }
}

package org.entente.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;
import org.entente.claim.time.TimeExpression;
import org.entente.claim.time.TimeResolver;
import org.entente.claim.time.TimeTagger;
import org.entente.record.Document;
import org.entente.record.Span;
import org.entente.record.Tense;
import org.entente.record.TimeRange;
import org.jspecify.annotations.Nullable;

/** Ties the time expressions of a sentence to the predicate that each dates. */
final class When {
    private record Tied(Token token, TimeExpression expression) {}

    private static final Set<String> WHEN = Set.of("when", "where", "as", "while");
    private static final Set<String> DURING = Set.of("during", "at", "in", "for", "on");

    private final TimeResolver resolver;
    private final @Nullable LocalDate published;
    private final Sentence sentence;
    private final List<Tied> tied = new ArrayList<>();

    When(Document document, Sentence sentence, TimeTagger tagger, TimeResolver resolver) {
        this.resolver = resolver;
        this.sentence = sentence;
        published = document.published() == null ? null : document.published().date();
        for (TimeExpression expression : tagger.tag(document.words(sentence.span()))) {
            int offset = sentence.span().start();
            Span span = new Span(
                    offset + expression.span().start(),
                    offset + expression.span().end());
            head(span).ifPresent(t -> tied.add(new Tied(t, expression)));
        }
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
                    .filter(t -> t.token().equals(reached))
                    .flatMap(t -> resolver.resolve(t.expression(), published, tense, null).stream())
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
                .filter(t -> governor(t.token(), governor, rivals)
                        .filter(governor::equals)
                        .isPresent())
                .flatMap(t -> resolver.resolve(t.expression(), published, tense, null).stream())
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
            t = sentence.token(t.head());
            if (leavesClause) {
                return Optional.empty();
            }
            if (t.equals(predicate) || rivals.contains(t)) {
                return Optional.of(t);
            }
        }
        return Optional.empty();
    }
}

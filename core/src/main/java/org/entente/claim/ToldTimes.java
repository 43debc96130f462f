package org.entente.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.annotate.Mention;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;
import org.entente.claim.time.TimeExpression;
import org.entente.claim.time.TimeForm.Anchor;
import org.entente.claim.time.TimeResolver;
import org.entente.claim.time.TimeTagger;
import org.entente.claim.time.TimeValue;
import org.entente.record.Document;
import org.entente.record.Span;
import org.entente.record.Tense;
import org.entente.record.TimeRange;
import org.jspecify.annotations.Nullable;

/**
 * The days that a document tells, so that others can be counted from them: "two days later" from the day told just before,
 * "four days after Putin announced it" from that of the announcement, wherever in the document it is told. A happening is
 * known again by its word (announced, announcement) and by the names around it; where two fit, none is taken. The document
 * is read at the first question, for most have none.
 */
final class ToldTimes {
    /** So many sentences back may lie what "two days later" counts from. */
    private static final int NEAR = 2;

    private static final int SHORTEST_STEM = 4;
    private static final Set<String> ASIDE = Set.of("after", "before", "following");

    private record Fact(int sentence, Token word, Set<String> names, LocalDate day) {}

    private record Day(int sentence, LocalDate day) {}

    private final Document document;
    private final List<Sentence> sentences;
    private final TimeTagger tagger;
    private final TimeResolver resolver;
    private final List<Fact> facts = new ArrayList<>();
    private final Map<Span, Day> before = new HashMap<>();
    private boolean isRead;

    ToldTimes(Document document, List<Sentence> sentences, TimeTagger tagger, TimeResolver resolver) {
        this.document = document;
        this.sentences = sentences;
        this.tagger = tagger;
        this.resolver = resolver;
    }

    /** The word of the happening that an expression counts from: "announced" for "four days after he announced it". */
    static Optional<Token> anchor(Sentence s, Span expression) {
        return s.tokens().stream()
                .filter(t -> t.head() >= 0 && ASIDE.contains(t.lemma()))
                .filter(t -> t.span().overlaps(expression)
                        || t.index() > 0 && s.token(t.index() - 1).span().overlaps(expression))
                .filter(t -> t.span().end() >= expression.end())
                .findFirst()
                .map(t -> s.token(t.head()))
                .filter(t -> t.span().start() >= expression.end());
    }

    /**
     * The days of an expression that counts from another time of the document.
     *
     * @param span where it stands in the document
     */
    Optional<TimeRange> of(Sentence s, TimeExpression expression, Span span, Tense tense) {
        read();
        if (expression.anchor().equals(Optional.of(Anchor.EVENT))) {
            Optional<Token> word = anchor(s, span);
            return word.flatMap(w -> day(s, w)
                    .flatMap(day -> counted(expression, tense, day, "\u201c" + w.text() + "\u201d, told for " + day)));
        }
        Day reference = before.get(span);
        return reference == null || s.index() - reference.sentence() > NEAR
                ? Optional.empty()
                : counted(expression, tense, reference.day(), reference.day() + ", told before");
    }

    private Optional<TimeRange> counted(TimeExpression expression, Tense tense, LocalDate day, String from) {
        return resolver.resolve(expression, published(), tense, TimeValue.day(day))
                .map(t -> new TimeRange(t.start(), t.end(), t.text(), t.rule().replace("the time told of", from)));
    }

    private @Nullable LocalDate published() {
        return document.published() == null ? null : document.published().date();
    }

    /** The day of the happening that {@code word} names, if the document tells one day and no other. */
    private Optional<LocalDate> day(Sentence s, Token word) {
        Set<String> names = names(s, word);
        List<Fact> same = facts.stream()
                .filter(f -> f.sentence() != s.index() || !f.word().equals(word))
                .filter(f -> isSameWord(f.word().lemma(), word.lemma()))
                .filter(f -> names.isEmpty() || f.names().stream().anyMatch(names::contains))
                .toList();
        int most = same.stream().mapToInt(f -> shared(f, names)).max().orElse(0);
        Set<LocalDate> days = same.stream()
                .filter(f -> shared(f, names) == most)
                .map(Fact::day)
                .collect(Collectors.toCollection(TreeSet::new));
        return days.size() == 1 ? days.stream().findFirst() : Optional.empty();
    }

    private static int shared(Fact fact, Set<String> names) {
        return (int) fact.names().stream().filter(names::contains).count();
    }

    /** Announce and announcement, invade and invasion, meet and meeting. */
    private static boolean isSameWord(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int same = 0;
        while (same < shorter && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return one.equals(other) || same >= SHORTEST_STEM && same >= shorter - 2;
    }

    private static Set<String> names(Sentence s, Token word) {
        return s.subtree(word).stream()
                .filter(t -> t.upos().equals("PROPN"))
                .filter(t -> !s.mentionAt(t.index())
                        .filter(m -> m.kind() == Mention.Kind.DATE)
                        .isPresent())
                .map(t -> t.text().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private void read() {
        if (isRead) {
            return;
        }
        isRead = true;
        Day told = null;
        for (Sentence s : sentences) {
            for (TimeExpression expression : tagger.tag(document.words(s.span()))) {
                int offset = s.span().start();
                Span span = new Span(
                        offset + expression.span().start(),
                        offset + expression.span().end());
                Optional<Anchor> anchor = expression.anchor();
                if (anchor.equals(Optional.of(Anchor.EVENT))) {
                    continue;
                }
                if (told != null) {
                    before.put(span, told);
                }
                Optional<Token> verb = verb(s, span);
                TimeValue reference = told == null ? null : TimeValue.day(told.day());
                Tense tense = verb.map(v -> tense(s, v)).orElse(Tense.PAST);
                Optional<LocalDate> day = resolver.resolve(expression, published(), tense, reference)
                        .filter(t -> t.start() != null && t.start().equals(t.end()))
                        .map(TimeRange::start);
                if (day.isPresent()) {
                    LocalDate found = day.get();
                    told = new Day(s.index(), found);
                    verb.ifPresent(v -> facts.add(new Fact(s.index(), v, names(s, v), found)));
                }
            }
        }
    }

    /** The word that the expression dates: the nearest verb above it, or a noun that it stands beside. */
    private static Optional<Token> verb(Sentence s, Span span) {
        Optional<Token> head = s.tokens().stream()
                .filter(t -> t.span().overlaps(span))
                .filter(t -> t.head() < 0 || !s.token(t.head()).span().overlaps(span))
                .findFirst();
        if (head.isEmpty() || head.get().head() < 0) {
            return Optional.empty();
        }
        Token t = s.token(head.get().head());
        while (!t.isVerb()
                && t.head() >= 0
                && !head.get().is("nmod")
                && !head.get().is("compound")) {
            t = s.token(t.head());
        }
        return Optional.of(t);
    }

    private static Tense tense(Sentence s, Token verb) {
        boolean future = s.children(verb, "aux").stream()
                .anyMatch(a -> a.lemma().equals("will") || a.lemma().equals("shall"));
        boolean present = verb.xpos().equals("VBZ") || verb.xpos().equals("VBP");
        return future ? Tense.FUTURE : present ? Tense.PRESENT : Tense.PAST;
    }
}

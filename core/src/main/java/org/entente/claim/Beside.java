package org.entente.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;
import org.entente.claim.Attribution.Kind;
import org.entente.record.Participant;
import org.entente.record.Span;
import org.jspecify.annotations.Nullable;

/** Finds the verb beside a quotation by which it is spoken: "…", X said; X grumbled: "…"; X called it "…". */
final class Beside {
    /** A sentence this short after a quotation only says who spoke it. */
    private static final int SHORT = 14;

    /** From a mark to a verb that is no cue, with its subject between. */
    private static final int CLAUSE = 60;

    private static final Set<String> BEFORE_SPEECH = verbs("speech");
    private static final Set<String> BEFORE_PHRASES = verbs("phrase");

    private final List<Sentence> sentences;
    private final Cues cues;
    private final Attributions attributions;
    private final List<Quotation> quotations;

    Beside(List<Sentence> sentences, Cues cues, Attributions attributions, List<Quotation> quotations) {
        this.sentences = sentences;
        this.cues = cues;
        this.attributions = attributions;
        this.quotations = quotations;
    }

    private static Set<String> verbs(String kind) {
        return Tables.rows("quoting.tsv", 2).stream()
                .filter(row -> row.get(0).equals(kind))
                .flatMap(row -> Arrays.stream(row.get(1).split(" ")))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The speaker of a direct quotation, with the agency through which it came; empty if no verb tells.
     *
     * @param earlier whom a pronoun means that nothing else explains, or null
     */
    List<Attribution> of(Quotation q, @Nullable Participant earlier) {
        List<Attribution> best = List.of();
        int nearest = Integer.MAX_VALUE;
        for (Sentence s : sentences) {
            if (!near(s, q)) {
                continue;
            }
            for (Token t : s.tokens()) {
                int distance = distance(t.span(), q.inner());
                if (distance < nearest && t.isVerb() && !quoted(t, q) && (isCue(t) || touches(s, t, q))) {
                    List<Attribution> own = attributions.quoting(s, t, q.inner(), earlier, true);
                    if (!own.isEmpty()) {
                        nearest = distance;
                        best = own.size() > 1 ? own : withAgency(s, own.get(0), q.inner());
                    }
                }
            }
        }
        return best;
    }

    /**
     * The speaker of a phrase in marks, whose own words the sentence's other words are not: X spoke of "…". None where no
     * verb of saying governs it, as with a word that the outlet itself puts in marks.
     */
    List<Attribution> governing(Quotation q, @Nullable Participant earlier) {
        return sentenceAt(q)
                .flatMap(s -> governor(s, q)
                        .filter(v -> cues.stance(v).isPresent() || BEFORE_PHRASES.contains(v.lemma()))
                        .filter(v -> !isAside(s, v))
                        .map(v -> attributions.quoting(s, v, q.inner(), earlier, false)))
                .orElse(List.of());
    }

    /** "what they called '…'", "which it calls '…'": a name for something, not a speech. */
    private static boolean isAside(Sentence s, Token verb) {
        return verb.is("acl:relcl")
                || s.children(verb).stream().anyMatch(c -> c.lemma().equals("what") && c.index() < verb.index());
    }

    /** Whether a quotation begins amid a clause of its sentence: he felt "as if …". */
    boolean isLifted(Quotation q) {
        return sentenceAt(q)
                .flatMap(s -> s.tokens().stream()
                        .filter(t -> t.span().end() < q.inner().start())
                        .reduce((a, b) -> b))
                .filter(t -> !t.upos().equals("PUNCT"))
                .isPresent();
    }

    /** Whether a phrase is the beginning of a speech that goes on behind its cue: "My hope", he said, "…". */
    boolean begins(Quotation q) {
        return sentenceAt(q)
                .filter(s -> s.span().start() + 1 >= q.inner().start())
                .flatMap(s -> s.tokens().stream()
                        .filter(t -> t.isVerb() && t.span().start() > q.inner().end())
                        .findFirst()
                        .filter(t -> cues.stance(t).isPresent() && touches(s, t, q)))
                .isPresent();
    }

    /** Whether a quotation lies in what somebody is said to say by the syntax of its sentence. */
    boolean isTold(Quotation q) {
        return sentenceAt(q)
                .filter(s -> attributions.of(s).stream().anyMatch(a -> a.scope().contains(q.inner())))
                .isPresent();
    }

    private Optional<Sentence> sentenceAt(Quotation q) {
        return sentences.stream().filter(s -> s.span().overlaps(q.inner())).findFirst();
    }

    /** The verb outside of a quotation whose object or complement the quotation is or belongs to. */
    static Optional<Token> governor(Sentence s, Quotation q) {
        Optional<Token> top = top(s, q);
        Optional<Token> verb = top.flatMap(s::head);
        while (verb.isPresent()
                && (!verb.get().isVerb() || q.inner().overlaps(verb.get().span()))) {
            verb = s.head(verb.get());
        }
        return verb.filter(v -> !isSubject(s, top.orElseThrow(), v));
    }

    private static boolean isSubject(Sentence s, Token top, Token verb) {
        return s.children(verb, "nsubj").stream().anyMatch(subject -> s.isUnder(top, subject));
    }

    /** The word of the quotation that hangs from outside of it. */
    private static Optional<Token> top(Sentence s, Quotation q) {
        return s.tokens().stream()
                .filter(t -> q.inner().contains(t.span()) && !t.upos().equals("PUNCT"))
                .filter(t ->
                        s.head(t).filter(h -> !q.inner().contains(h.span())).isPresent())
                .findFirst();
    }

    private boolean isCue(Token t) {
        return cues.stance(t).isPresent() || BEFORE_PHRASES.contains(t.lemma()) || BEFORE_SPEECH.contains(t.lemma());
    }

    /** Whether only its subject, or a colon, stands between the verb and the mark of a quotation in its sentence. */
    private static boolean touches(Sentence s, Token t, Quotation q) {
        if (!s.span().overlaps(q.outer())
                || s.children(t, "nsubj").isEmpty()
                || distance(t.span(), q.inner()) > CLAUSE) {
            return false;
        }
        boolean before = t.span().end() <= q.inner().start();
        List<Token> between = s.tokens().stream()
                .filter(x -> before
                        ? x.index() > t.index() && x.span().end() <= q.inner().start()
                        : x.index() < t.index() && x.span().start() >= q.inner().end())
                .toList();
        return before
                ? !between.isEmpty()
                        && between.stream().allMatch(x -> x.upos().equals("PUNCT"))
                        && between.stream()
                                .anyMatch(x -> x.text().equals(",") || x.text().equals(":"))
                : between.stream()
                        .noneMatch(x ->
                                x.isVerb() || x.upos().equals("AUX") || x.upos().equals("CCONJ"));
    }

    /** "…", he said, quoted by TASS: the agency stands outside of the speaker. */
    private List<Attribution> withAgency(Sentence s, Attribution speaker, Span scope) {
        List<Attribution> all = new ArrayList<>();
        for (Attribution other : attributions.of(s)) {
            boolean same = other.holder().equals(speaker.holder())
                    || speaker.cueWords().equals(other.cueWords());
            if (other.kind() == Kind.VIA && !same && !other.scope().contains(scope)) {
                all.add(other.over(Kind.VIA, scope));
            }
        }
        all.add(speaker);
        return all;
    }

    /** The sentence shares a part of the quotation, is a short one right after it in the same block, or leads to it. */
    private boolean near(Sentence s, Quotation q) {
        if (s.span().overlaps(q.outer())) {
            return true;
        }
        boolean sameBlock = s.block().span().contains(q.inner().start());
        boolean after = s.span().start() >= q.inner().end()
                && s.span().start() <= q.inner().end() + 4;
        return sameBlock && after && s.tokens().size() <= SHORT && !startsQuoted(s) || leadsTo(s, q);
    }

    /** Whether a sentence ends in a colon right before the quotation, be it a paragraph earlier. */
    static boolean leadsTo(Sentence s, Quotation q) {
        return s.span().end() <= q.inner().start()
                && s.span().end() >= q.inner().start() - 6
                && s.token(s.tokens().size() - 1).text().equals(":");
    }

    private boolean startsQuoted(Sentence s) {
        return quotations.stream().anyMatch(q -> q.direct() && s.span().overlaps(q.inner()));
    }

    private boolean quoted(Token t, Quotation its) {
        return its.inner().overlaps(t.span())
                || quotations.stream().anyMatch(q -> q.direct() && q.inner().overlaps(t.span()));
    }

    private static int distance(Span a, Span b) {
        return a.start() >= b.end() ? a.start() - b.end() : b.start() - a.end() + 1;
    }
}

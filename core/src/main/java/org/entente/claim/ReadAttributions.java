package org.entente.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;
import org.entente.claim.Attribution.Kind;
import org.entente.record.Participant;
import org.entente.record.Span;

/**
 * What the engine has read of who says what, on top of what the syntax shows: attributions that no rule finds, and where
 * the content of a speech ends. Only cues of the lexicon count, since it alone tells how far a holder is committed.
 */
final class ReadAttributions {
    private final Attributions bySyntax;
    private final Who who;
    private final Cues cues;

    ReadAttributions(Attributions bySyntax, Who who, Cues cues) {
        this.bySyntax = bySyntax;
        this.who = who;
        this.cues = cues;
    }

    /** The attributions with their cue in {@code s}. */
    List<Attribution> of(Sentence s) {
        List<Attribution> found = bySyntax.of(s);
        for (org.entente.annotate.Attribution read : s.attributions()) {
            cue(s, read).ifPresent(cue -> {
                Span scope = content(read, cue);
                boolean tells = within(s, read.content()).stream()
                        .anyMatch(t -> t.isVerb() || t.upos().equals("AUX"));
                if (tells && found.stream().noneMatch(a -> cue.equals(a.cue()))) {
                    added(s, cue, scope, read).ifPresent(found::add);
                }
                found.replaceAll(a -> cue.equals(a.cue()) && isCloser(scope, a) ? a.over(a.kind(), scope) : a);
            });
        }
        return found;
    }

    /** All that is said, or where words of others stand between its pieces, the longest of them. */
    private static Span content(org.entente.annotate.Attribution read, Token cue) {
        Span all = read.content().stream().reduce(Span::cover).orElseThrow();
        return all.contains(cue.span())
                ? read.content().stream()
                        .max(Comparator.comparingInt(Span::length))
                        .orElseThrow()
                : all;
    }

    private Optional<Attribution> added(Sentence s, Token cue, Span scope, org.entente.annotate.Attribution read) {
        Kind kind = Cues.BLAMING.contains(cue.lemma()) ? Kind.ACCUSATION : Kind.SPEECH;
        return cues.stance(cue).flatMap(stance -> bySyntax.attribution(kind, s, cue, stance, scope, source(s, read)));
    }

    /** Syntax hangs too much below a clause rather than too little. */
    private static boolean isCloser(Span read, Attribution bySyntax) {
        return bySyntax.kind() == Kind.SPEECH && bySyntax.scope().contains(read);
    }

    /** The word of the cue that the lexicon knows, a verb if there is one. */
    private Optional<Token> cue(Sentence s, org.entente.annotate.Attribution read) {
        List<Token> known = within(s, read.cue()).stream()
                .filter(t -> cues.stance(t).isPresent())
                .toList();
        return known.stream().filter(Token::isVerb).findFirst().or(() -> known.stream()
                .findFirst());
    }

    private List<Participant> source(Sentence s, org.entente.annotate.Attribution read) {
        List<Token> words = within(s, read.source());
        List<Token> tops = words.stream()
                .filter(t -> t.isNominal() && s.head(t).filter(words::contains).isEmpty())
                .toList();
        List<Participant> known = who.of(s, tops);
        return known.isEmpty() && !tops.isEmpty() ? bySyntax.source(s, tops.get(0)) : known;
    }

    private static List<Token> within(Sentence s, List<Span> spans) {
        return s.tokens().stream()
                .filter(t -> spans.stream().anyMatch(span -> span.contains(t.span())))
                .toList();
    }
}

package org.entente.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;
import org.entente.claim.Attribution.Kind;
import org.entente.record.Block;
import org.entente.record.Document;
import org.entente.record.Participant;
import org.entente.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks each direct quotation: a verb of saying beside it, a line "Name, office:" above it, or whoever spoke the
 * quotation before it.
 */
final class Speakers {
    /** A sentence this short after a quotation only says who spoke it. */
    private static final int SHORT = 14;

    private static final int LONGEST_SPEAKER_LINE = 14;

    private final Document document;
    private final List<Sentence> sentences;
    private final Who who;
    private final Cues cues;
    private final Attributions attributions;
    private final List<Quotation> quotations;

    Speakers(
            Document document,
            List<Sentence> sentences,
            Who who,
            Cues cues,
            Attributions attributions,
            List<Quotation> quotations) {
        this.document = document;
        this.sentences = sentences;
        this.who = who;
        this.cues = cues;
        this.attributions = attributions;
        this.quotations = quotations;
    }

    /** One attribution or more (speaker, agency) for each direct quotation whose speaker the text shows. */
    List<Attribution> of() {
        List<Attribution> found = new ArrayList<>();
        List<Attribution> last = List.of();
        @Nullable Quotation before = null;
        for (Quotation q : quotations) {
            List<Attribution> own = q.direct() ? beside(q) : List.of();
            if (own.isEmpty() && q.direct()) {
                own = speakerLine(q).map(List::of).orElse(List.of());
            }
            if (own.isEmpty() && q.direct() && before != null && !last.isEmpty() && continues(before, q)) {
                own = last.stream().map(a -> a.over(a.kind(), q.inner())).toList();
            }
            found.addAll(own);
            if (q.direct()) {
                last = own;
                before = q;
            }
        }
        found.addAll(unmarked());
        return found;
    }

    private List<Attribution> beside(Quotation q) {
        List<Attribution> best = List.of();
        int nearest = Integer.MAX_VALUE;
        for (Sentence s : sentences) {
            if (!near(s, q)) {
                continue;
            }
            for (Token t : s.tokens()) {
                if (t.isVerb() && cues.stance(t).isPresent() && !quoted(t)) {
                    int distance = distance(t.span(), q.inner());
                    Optional<Attribution> speaker =
                            distance < nearest ? attributions.speakerOf(s, t, q.inner()) : Optional.empty();
                    if (speaker.isPresent()) {
                        nearest = distance;
                        best = withAgency(s, speaker.get(), q.inner());
                    }
                }
            }
        }
        return best;
    }

    /** "…", he said, quoted by TASS: the agency stands outside of the speaker. */
    private List<Attribution> withAgency(Sentence s, Attribution speaker, Span scope) {
        List<Attribution> all = new ArrayList<>();
        for (Attribution other : attributions.of(s)) {
            if (other.kind() == Kind.VIA && !other.scope().contains(scope)) {
                all.add(other.over(Kind.VIA, scope));
            }
        }
        all.add(speaker);
        return all;
    }

    /** The sentence shares a part of the quotation, or is a short one right after it in the same block. */
    private boolean near(Sentence s, Quotation q) {
        Span withMarks = new Span(Math.max(0, q.inner().start() - 1), q.inner().end() + 1);
        if (s.span().overlaps(withMarks)) {
            return true;
        }
        boolean sameBlock = s.block().span().contains(q.inner().start());
        boolean after = s.span().start() >= q.inner().end()
                && s.span().start() <= q.inner().end() + 4;
        boolean colon = s.span().end() <= q.inner().start()
                && s.span().end() >= q.inner().start() - 4
                && s.token(s.tokens().size() - 1).text().equals(":");
        return sameBlock && (after && s.tokens().size() <= SHORT && !startsQuoted(s) || colon);
    }

    private boolean startsQuoted(Sentence s) {
        return quotations.stream().anyMatch(q -> q.direct() && s.span().overlaps(q.inner()));
    }

    private boolean quoted(Token t) {
        return quotations.stream().anyMatch(q -> q.direct() && q.inner().overlaps(t.span()));
    }

    private static int distance(Span a, Span b) {
        return a.start() >= b.end() ? a.start() - b.end() : b.start() - a.end() + 1;
    }

    private boolean continues(Quotation before, Quotation q) {
        Optional<Block> one = document.blockAt(before.inner().start());
        Optional<Block> other = document.blockAt(q.inner().start());
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        if (one.get().equals(other.get())) {
            return true;
        }
        int index = document.blocks().indexOf(other.get());
        return index > 0
                && document.blocks().get(index - 1).equals(one.get())
                && q.inner().start() - other.get().span().start() <= 1
                && other.get().span().end() - q.inner().end() <= 2;
    }

    private Optional<Attribution> speakerLine(Quotation q) {
        return document.blockAt(q.inner().start()).flatMap(block -> lineAbove(block)
                .flatMap(this::lineSpeaker)
                .map(s -> attributions.spoken(
                        s, q.inner(), document.evidence(s.mention().span()))));
    }

    /** A speech whose opening or closing mark was lost: the whole paragraph under a speaker line. */
    private List<Attribution> unmarked() {
        List<Attribution> found = new ArrayList<>();
        for (Block block : document.blocks()) {
            boolean hasQuotation =
                    quotations.stream().anyMatch(q -> block.span().overlaps(q.inner()));
            if (block.kind() == Block.Kind.PARAGRAPH && !hasQuotation) {
                lineAbove(block)
                        .flatMap(this::lineSpeaker)
                        .ifPresent(s -> found.add(attributions.spoken(
                                s, block.span(), document.evidence(s.mention().span()))));
            }
        }
        return found;
    }

    private Optional<Sentence> lineAbove(Block block) {
        int index = document.blocks().indexOf(block);
        if (index == 0) {
            return Optional.empty();
        }
        Block above = document.blocks().get(index - 1);
        List<Sentence> inside =
                sentences.stream().filter(s -> s.block().equals(above)).toList();
        return inside.size() == 1 && isSpeakerLine(inside.get(0)) ? Optional.of(inside.get(0)) : Optional.empty();
    }

    private static boolean isSpeakerLine(Sentence s) {
        List<Token> tokens = s.tokens();
        return tokens.size() <= LONGEST_SPEAKER_LINE
                && tokens.get(tokens.size() - 1).text().equals(":")
                && Character.isUpperCase(tokens.get(0).text().codePointAt(0))
                && tokens.stream().filter(t -> t.upos().equals("PROPN")).count() >= 2;
    }

    private Optional<Participant> lineSpeaker(Sentence line) {
        for (Token t : line.tokens()) {
            List<Participant> named = who.of(line, t);
            if (!named.isEmpty() && !named.get(0).actor().isState()) {
                return Optional.of(named.get(0));
            }
        }
        return line.tokens().stream()
                .filter(t -> t.upos().equals("PROPN"))
                .takeWhile(t -> !t.text().equals(","))
                .reduce((a, b) -> b.index() == a.index() + 1 ? b : a)
                .flatMap(t -> who.named(line, t).stream().findFirst());
    }
}

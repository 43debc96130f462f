package org.entente.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;
import org.entente.record.Actor;
import org.entente.record.Block;
import org.entente.record.Document;
import org.entente.record.Participant;
import org.entente.record.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks each quotation. Asked in this order: a verb beside it, a line "Name, office:" above it or a name behind a dash,
 * whoever spoke the quotation that it goes on with, and whom the sentence before it was about.
 */
final class Speakers {
    /** So many sentences back a pronoun reaches. */
    private static final int REACH = 4;

    private final Document document;
    private final List<Sentence> sentences;
    private final Who who;
    private final Nameless nameless;
    private final Attributions attributions;
    private final List<Quotation> quotations;
    private final Beside beside;
    private final SpeakerLines lines;

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
        this.nameless = new Nameless(document, who);
        this.attributions = attributions;
        this.quotations = quotations;
        this.beside = new Beside(sentences, cues, attributions, quotations);
        this.lines = new SpeakerLines(document, sentences, who);
    }

    /** One attribution or more (speaker, agency) for each quotation whose speaker the text shows. */
    List<Attribution> of() {
        List<Attribution> found = new ArrayList<>();
        List<Attribution> last = List.of();
        @Nullable Quotation before = null;
        for (int i = 0; i < quotations.size(); i++) {
            Quotation q = quotations.get(i);
            @Nullable Participant earlier = earlier(last, before, q);
            boolean lifted = !q.direct() || beside.isLifted(q);
            boolean begun = !q.direct() && beside.begins(q);
            List<Attribution> own = begun ? beside.of(q, earlier) : lifted ? beside.governing(q, earlier) : List.of();
            found.addAll(own);
            if (!own.isEmpty()) {
                last = own;
                before = q;
            }
            if (!own.isEmpty() || !q.direct() || lifted && beside.isTold(q)) {
                continue;
            }
            own = told(q, earlier);
            if (own.isEmpty() && before != null && !last.isEmpty() && continues(before, q)) {
                own = over(last, q);
            }
            for (int next = i + 1;
                    own.isEmpty() && next < quotations.size() && goesOn(quotations.get(next - 1), quotations.get(next));
                    next++) {
                own = over(told(quotations.get(next), earlier), q);
            }
            if (own.isEmpty()) {
                own = topic(q).map(p -> List.of(spoken(p, q))).orElse(List.of());
            }
            found.addAll(own);
            last = own;
            before = q;
        }
        found.addAll(unmarked());
        return found;
    }

    private List<Attribution> told(Quotation q, @Nullable Participant earlier) {
        List<Attribution> own = beside.of(q, earlier);
        if (!own.isEmpty()) {
            return own;
        }
        return document.blockAt(q.inner().start())
                .flatMap(lines::above)
                .or(() -> lines.behind(q))
                .or(() -> colon(q))
                .map(p -> List.of(spoken(p, q)))
                .orElse(List.of());
    }

    private Attribution spoken(Participant speaker, Quotation q) {
        return attributions.spoken(speaker, q.inner(), speaker.mention());
    }

    private static List<Attribution> over(List<Attribution> last, Quotation q) {
        return last.stream().map(a -> a.over(a.kind(), q.inner())).toList();
    }

    /** The person whom the sentences since the last quotation are about, or else whoever spoke that. */
    private @Nullable Participant earlier(List<Attribution> last, @Nullable Quotation before, Quotation q) {
        int floor = before == null ? 0 : before.inner().end();
        int first = firstAt(q);
        for (int i = first - 1; i >= 0 && i >= first - REACH; i--) {
            Sentence s = sentences.get(i);
            Optional<Participant> person = s.span().start() < floor ? Optional.empty() : person(s);
            if (person.isPresent()) {
                return person.get();
            }
        }
        return last.isEmpty() ? null : last.get(last.size() - 1).speaker();
    }

    /** The last person who is a subject in a sentence. */
    private Optional<Participant> person(Sentence s) {
        return s.tokens().stream()
                .filter(t -> t.is("nsubj") || t.is("nsubj:pass"))
                .filter(t -> quotations.stream().noneMatch(q -> q.inner().overlaps(t.span())))
                .flatMap(t -> somebody(s, t).stream())
                .reduce((a, b) -> b);
    }

    private Optional<Participant> somebody(Sentence s, Token t) {
        return who.of(s, t).stream()
                .findFirst()
                .or(() -> nameless.speaker(s, t))
                .filter(p -> p.actor().kind() == Actor.Kind.PERSON);
    }

    /** "X was blunter: '…'", and in a title "X: '…'". */
    private Optional<Participant> colon(Quotation q) {
        for (Sentence s : sentences) {
            boolean inside = s.span().contains(q.outer().start())
                    && s.tokens().stream()
                            .anyMatch(t -> t.text().equals(":")
                                    && t.span().end() <= q.inner().start()
                                    && t.span().end() >= q.inner().start() - 2);
            if (inside || Beside.leadsTo(s, q)) {
                return subject(s).or(() -> s.tokens().stream()
                        .filter(t -> t.head() < 0
                                && t.isNominal()
                                && t.span().end() <= q.inner().start())
                        .findFirst()
                        .flatMap(t -> who.of(s, t).stream().findFirst()));
            }
        }
        return Optional.empty();
    }

    /** For words that stand alone: the person that the sentence before is about. */
    private Optional<Participant> topic(Quotation q) {
        int first = firstAt(q);
        boolean alone = first > 0
                && first < sentences.size()
                && sentences.get(first).span().start() >= q.inner().start() - 1;
        return alone ? subject(sentences.get(first - 1)) : Optional.empty();
    }

    private int firstAt(Quotation q) {
        int first = 0;
        while (first < sentences.size() && !sentences.get(first).span().overlaps(q.outer())) {
            first++;
        }
        return first;
    }

    /** The person who is the subject of the sentence's main clause. */
    private Optional<Participant> subject(Sentence s) {
        return s.tokens().stream()
                .filter(t -> t.head() < 0)
                .flatMap(root -> s.children(root, "nsubj").stream())
                .flatMap(t -> somebody(s, t).stream())
                .findFirst();
    }

    private boolean continues(Quotation before, Quotation q) {
        if (before.open()) {
            return goesOn(before, q);
        }
        Optional<Block> one = document.blockAt(before.inner().start());
        Optional<Block> other = document.blockAt(q.inner().start());
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        return one.get().equals(other.get()) || follows(one.get(), other.get()) && fills(q, other.get());
    }

    /** A paragraph that no mark closes, and the next one that begins with a mark. */
    private boolean goesOn(Quotation before, Quotation q) {
        Optional<Block> one = document.blockAt(before.inner().start());
        Optional<Block> other = document.blockAt(q.inner().start());
        return before.open()
                && one.isPresent()
                && other.isPresent()
                && follows(one.get(), other.get())
                && q.inner().start() - other.get().span().start() <= 1;
    }

    private boolean follows(Block one, Block other) {
        int index = document.blocks().indexOf(other);
        return index > 0 && document.blocks().get(index - 1).equals(one);
    }

    private static boolean fills(Quotation q, Block block) {
        return q.inner().start() - block.span().start() <= 1
                && block.span().end() - q.inner().end() <= 2;
    }

    /** Speeches without marks: paragraphs under a speaker line, and behind a label in a record of what was said. */
    private List<Attribution> unmarked() {
        List<Attribution> found = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (lines.isSpeech(block, quotations)) {
                lines.above(block).ifPresent(s -> found.add(attributions.spoken(s, block.span(), s.mention())));
                lines.label(block).ifPresent(s -> {
                    Span rest =
                            new Span(s.mention().span().end() + 1, block.span().end());
                    found.add(attributions.spoken(s, rest, s.mention()));
                });
            }
        }
        return found;
    }
}

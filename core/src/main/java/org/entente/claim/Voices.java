package org.entente.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;
import org.entente.record.Document;
import org.entente.record.Evidence;
import org.entente.record.Factuality;
import org.entente.record.Holder;
import org.entente.record.Span;

/** Who is heard at each place of a document: the outlet, and within it those to whom the words are attributed. */
final class Voices {
    /** By as much may the scope of one speech differ for its marks and the comma at its end. */
    private static final int MARKS = 4;

    private final Document document;
    private final List<Attribution> attributions;
    private final List<Quotation> quotations;

    Voices(Document document, List<Attribution> attributions, List<Quotation> quotations) {
        this.document = document;
        this.attributions = withoutDoubles(attributions);
        this.quotations = quotations;
    }

    List<Attribution> all() {
        return attributions;
    }

    /** The attributions that {@code span} lies within, outermost first. */
    List<Attribution> at(Span span) {
        List<Attribution> chain = new ArrayList<>();
        attributions.stream()
                .filter(a -> a.scope().contains(span))
                .filter(a -> a.cue() == null || !a.cue().span().overlaps(span))
                .sorted(Attributions.OUTERMOST_FIRST)
                .forEach(a -> {
                    boolean known = a.holder().id() != null
                            && chain.stream()
                                    .anyMatch(b ->
                                            a.holder().id().equals(b.holder().id()));
                    if (!known) {
                        chain.add(a);
                    }
                });
        boolean denied = chain.stream().anyMatch(a -> a.stance() == Cues.Stance.DENY && a.speaker() != null);
        if (denied) {
            chain.removeIf(a -> a.holder().name() == null); // "denied reports that": whose they are nobody says
        }
        return chain;
    }

    /** The author and then the holders of {@code chain}. */
    List<Holder> holders(List<Attribution> chain) {
        List<Holder> holders = new ArrayList<>();
        holders.add(Holder.author(document.outlet()));
        chain.forEach(a -> holders.add(a.holder()));
        return holders;
    }

    /** What the outlet itself is committed to when a chain of others says so. */
    static Factuality authors(List<Attribution> chain, Factuality innermost) {
        boolean shared = chain.stream().allMatch(a -> a.stance() == Cues.Stance.FACTIVE);
        return shared ? innermost : Factuality.UNCOMMITTED;
    }

    /** The quotation that {@code span} stands in or holds. */
    Optional<Evidence> quote(Span span) {
        return quotations.stream()
                .filter(q -> q.inner().contains(span)
                        || span.contains(q.inner())
                                && (q.direct() || 2 * q.inner().length() > span.length()))
                .findFirst()
                .map(q -> document.evidence(q.inner()));
    }

    /** The quotation that {@code verb} brings in or that depends on it: praised it for "…", urges them to "…". */
    Optional<Evidence> quoteBy(Sentence s, Token verb) {
        return attributions.stream()
                .filter(a -> a.sentence() == s.index() && verb.equals(a.cue()))
                .flatMap(a -> quote(a.scope()).stream())
                .findFirst()
                .or(() -> quotations.stream()
                        .filter(q ->
                                s.span().overlaps(q.inner()) && !at(q.inner()).isEmpty())
                        .filter(q -> Beside.governor(s, q).filter(verb::equals).isPresent())
                        .findFirst()
                        .map(q -> document.evidence(q.inner())));
    }

    /**
     * One cue can be found by its syntax, by the engine and by the quotation beside it: the widest is the one speech, unless
     * it reaches over the cue's own clause to both sides.
     */
    private static List<Attribution> withoutDoubles(List<Attribution> all) {
        List<Attribution> kept = new ArrayList<>();
        for (Attribution a : all) {
            boolean told = kept.stream().anyMatch(b -> isOneSpeech(a, b) && isBetter(b, a));
            if (!told && !kept.contains(a)) {
                kept.removeIf(b -> isOneSpeech(a, b));
                kept.add(a);
            }
        }
        return kept;
    }

    private static boolean isBetter(Attribution a, Attribution b) {
        boolean around = a.scope().contains(a.cueWords().span());
        return around == b.scope().contains(b.cueWords().span())
                ? a.scope().length() + MARKS >= b.scope().length()
                : !around;
    }

    private static boolean isOneSpeech(Attribution a, Attribution b) {
        return a.cue() != null
                && a.cue().equals(b.cue())
                && a.sentence() == b.sentence()
                && a.kind() == b.kind()
                && a.scope().overlaps(b.scope());
    }
}

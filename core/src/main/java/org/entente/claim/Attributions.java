package org.entente.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;
import org.entente.claim.Attribution.Kind;
import org.entente.claim.Cues.Stance;
import org.entente.record.Actor;
import org.entente.record.Document;
import org.entente.record.Evidence;
import org.entente.record.Factuality;
import org.entente.record.Holder;
import org.entente.record.Participant;
import org.entente.record.Span;
import org.jspecify.annotations.Nullable;

/** Finds who says what within sentences: reported clauses, accusations, "according to", "quoted by", nouns of saying. */
final class Attributions {
    private static final Set<String> LIGHT =
            Set.of("make", "issue", "repeat", "deny", "reject", "dismiss", "release", "publish");
    private static final Set<String> PASSING_ON = Set.of("quote", "cite", "report", "carry", "publish", "relay");

    private final Document document;
    private final Who who;
    private final Cues cues;
    private final Commitment commitment;
    private final Predicate<Actor> isNewsAgency;

    Attributions(Document document, Who who, Cues cues, Commitment commitment, Predicate<Actor> isNewsAgency) {
        this.document = document;
        this.who = who;
        this.cues = cues;
        this.commitment = commitment;
        this.isNewsAgency = isNewsAgency;
    }

    /** The attributions that the syntax of {@code s} shows. */
    List<Attribution> of(Sentence s) {
        List<Attribution> found = new ArrayList<>();
        for (Token t : s.tokens()) {
            Optional<Stance> stance = cues.stance(t);
            if (t.lemma().equals("accord") || t.text().equalsIgnoreCase("according")) {
                accordingTo(s, t).ifPresent(found::add);
            } else if (t.isVerb() && isPassingOn(s, t)) {
                via(s, t).ifPresent(found::add);
            } else if (stance.isPresent() && t.isVerb()) {
                verb(s, t, stance.get(), found);
            } else if (stance.isPresent() && t.upos().equals("NOUN")) {
                noun(s, t, stance.get()).ifPresent(found::add);
            }
        }
        return found;
    }

    /** Who speaks by {@code cue}, a verb of saying, whatever its content. */
    Optional<Attribution> speakerOf(Sentence s, Token cue, Span scope) {
        return cues.stance(cue)
                .filter(stance -> cue.isVerb())
                .flatMap(stance -> attribution(Kind.SPEECH, s, cue, stance, scope, holders(s, cue)));
    }

    private void verb(Sentence s, Token t, Stance stance, List<Attribution> found) {
        Kind kind = Cues.BLAMING.contains(t.lemma()) ? Kind.ACCUSATION : Kind.SPEECH;
        List<Participant> holders = holders(s, t);
        for (Token content : contents(s, t, kind, stance)) {
            attribution(kind, s, t, stance, Sentence.spanOf(s.subtree(content)), holders)
                    .ifPresent(found::add);
        }
        if (kind == Kind.SPEECH && isParenthetical(s, t)) {
            boolean reportsAll =
                    s.child(t, "mark").filter(m -> m.lemma().equals("as")).isPresent();
            attribution(reportsAll ? Kind.VIA : kind, s, t, stance, s.span(), holders)
                    .ifPresent(found::add);
        }
    }

    private List<Token> contents(Sentence s, Token t, Kind kind, Stance stance) {
        List<Token> contents = new ArrayList<>();
        for (Token child : s.children(t)) {
            boolean clause = child.isVerb()
                    || child.upos().equals("ADJ")
                    || s.child(child, "cop").isPresent();
            if (kind == Kind.ACCUSATION) {
                boolean charge = child.is("advcl") || child.is("obl") || child.is("nmod") || child.is("xcomp");
                if (charge && clause && !Arguments.preposition(s, child).equals("to")) {
                    contents.add(child);
                } else if (child.is("obl") && Set.of("of", "for").contains(Arguments.preposition(s, child))) {
                    contents.add(child);
                }
            } else if (child.is("ccomp")
                    || child.is("parataxis") && child.index() < t.index() && clause
                    || child.is("xcomp")
                            && (stance == Stance.DENY
                                    || t.lemma().equals("claim")
                                    || t.lemma().equals("admit"))
                    || child.is("obj") && stance == Stance.DENY && child.upos().equals("NOUN")
                    || child.is("advcl") && child.index() > t.index() && hasMark(s, child, "that")) {
                contents.add(child);
            }
        }
        return contents;
    }

    /** "…, said X, …" and "…, as X wrote": the cue hangs in a sentence that is all its content. */
    private static boolean isParenthetical(Sentence s, Token t) {
        if (s.child(t, "ccomp").isPresent() || s.child(t, "obj").isPresent()) {
            return false;
        }
        boolean as = t.is("advcl") && hasMark(s, t, "as");
        boolean inserted = t.is("parataxis")
                && t.index() > 0
                && s.token(t.index() - 1).upos().equals("PUNCT");
        return as || inserted;
    }

    private static boolean hasMark(Sentence s, Token t, String word) {
        return s.children(t, "mark").stream().anyMatch(m -> m.lemma().equals(word));
    }

    private Optional<Attribution> accordingTo(Sentence s, Token according) {
        return s.head(according).flatMap(source -> {
            List<Participant> holders = who.of(s, source);
            holders = holders.isEmpty() ? who.named(s, source) : holders;
            return attribution(Kind.VIA, s, according, Stance.ASSERT, s.span(), holders);
        });
    }

    private static boolean isPassingOn(Sentence s, Token t) {
        return PASSING_ON.contains(t.lemma())
                && t.xpos().equals("VBN")
                && !Arguments.obliques(s, t, "by").isEmpty();
    }

    private Optional<Attribution> via(Sentence s, Token t) {
        List<Token> sources = Arguments.obliques(s, t, "by");
        List<Participant> holders = who.of(s, sources);
        holders = holders.isEmpty() ? who.named(s, sources.get(0)) : holders;
        return attribution(Kind.VIA, s, t, Stance.ASSERT, s.span(), holders);
    }

    private Optional<Attribution> noun(Sentence s, Token t, Stance stance) {
        Optional<Token> content = s.children(t).stream()
                .filter(c ->
                        (c.is("acl") && !c.is("acl:relcl") || c.is("ccomp") || c.is("dep")) && hasMark(s, c, "that"))
                .findFirst();
        if (content.isEmpty()) {
            return Optional.empty();
        }
        List<Participant> holders = who.of(s, s.children(t, "nmod:poss"));
        if (holders.isEmpty()) {
            holders = who.of(s, Arguments.obliques(s, t, "by"));
        }
        if (holders.isEmpty()) {
            holders = s.head(t)
                    .filter(h -> LIGHT.contains(h.lemma()) && cues.stance(h).isEmpty())
                    .map(h -> who.of(s, Arguments.agents(s, h)))
                    .orElse(List.of());
        }
        Span scope = Sentence.spanOf(s.subtree(content.get()));
        if (holders.isEmpty()) {
            Evidence words = document.evidence(t.span());
            Holder unnamed = new Holder(Holder.Kind.ACTOR, null, null, null, words);
            return Optional.of(new Attribution(
                    Kind.SPEECH, scope, unnamed, null, stance, Factuality.CERTAIN, s.index(), t, words));
        }
        return attribution(Kind.SPEECH, s, t, stance, scope, holders);
    }

    private List<Participant> holders(Sentence s, Token cue) {
        List<Token> subjects = new ArrayList<>(Arguments.agents(s, cue));
        if (subjects.isEmpty() && !Arguments.isPassive(s, cue)) {
            // inverted "said X" is at times read as "said" with an object
            s.children(cue, "obj").stream()
                    .filter(o -> o.upos().equals("PROPN"))
                    .forEach(subjects::add);
        }
        List<Participant> known = who.of(s, subjects);
        if (!known.isEmpty() || subjects.isEmpty()) {
            return known;
        }
        return who.named(s, subjects.get(0));
    }

    private Optional<Attribution> attribution(
            Kind kind, Sentence s, Token cue, Stance stance, Span scope, List<Participant> holders) {
        if (holders.isEmpty()) {
            return Optional.empty();
        }
        Participant first = holders.get(0);
        Evidence words = document.evidence(cue.span());
        Factuality sureness = kind == Kind.VIA
                ? Factuality.CERTAIN
                : commitment.of(s, cue, t -> true).factuality();
        return Optional.of(
                new Attribution(kind, scope, holder(first, words), first, stance, sureness, s.index(), cue, words));
    }

    /** An attribution without a verb in the sentence: a speaker line, or an earlier sentence of the same speech. */
    Attribution spoken(Participant speaker, Span scope, Evidence cue) {
        return new Attribution(
                Kind.SPEECH, scope, holder(speaker, cue), speaker, Stance.ASSERT, Factuality.CERTAIN, -1, null, cue);
    }

    private Holder holder(Participant p, @Nullable Evidence cue) {
        Holder.Kind kind = isNewsAgency.test(p.actor()) ? Holder.Kind.OUTLET : Holder.Kind.ACTOR;
        return new Holder(kind, p.actor().id(), p.actor().name(), p.actor().country(), cue);
    }

    /** Outermost first. */
    static final Comparator<Attribution> OUTERMOST_FIRST = Comparator.<Attribution>comparingInt(
                    a -> -a.scope().length())
            .thenComparing(Attribution::kind)
            .thenComparing(a -> a.scope().start())
            .thenComparing(a -> String.valueOf(a.holder().name()).toLowerCase(Locale.ROOT));
}

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
    /** What may hang from a noun that by itself means somebody named before. */
    private static final Set<String> BARE = Set.of("det", "nmod", "punct", "case", "acl:relcl");

    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "who", "him", "her", "them");
    private static final Set<String> PASSING_ON = Set.of("quote", "cite", "report", "carry", "publish", "relay");

    private final Document document;
    private final Who who;
    private final Nameless nameless;
    private final Cues cues;
    private final Commitment commitment;
    private final Predicate<Actor> isNewsAgency;

    Attributions(Document document, Who who, Cues cues, Commitment commitment, Predicate<Actor> isNewsAgency) {
        this.document = document;
        this.who = who;
        this.nameless = new Nameless(document, who);
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
            } else if (t.lemma().equals("word") && Arguments.preposition(s, t).equals("in")) {
                inTheWordsOf(s, t).ifPresent(found::add);
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

    /**
     * Who speaks a quotation by {@code cue}, the verb beside it: the speaker, and before it the agency through which the
     * words came. Whoever is quoted says the words, whatever the verb: nobody is less committed for having wondered aloud.
     *
     * @param earlier whom a pronoun means that nothing else explains, or null
     * @param anyone whether the subject of the verb must be a speaker, whatever noun it is
     */
    List<Attribution> quoting(Sentence s, Token cue, Span scope, @Nullable Participant earlier, boolean anyone) {
        Token carrier = carrier(s, cue);
        List<Attribution> found = new ArrayList<>();
        if (!PASSING_ON.contains(carrier.lemma()) || carrier.lemma().equals("report")) {
            Optional<Attribution> speaker = spoken(s, cue, scope, speakers(s, cue, earlier, anyone));
            speaker.flatMap(a -> toldTo(s, cue, scope)).ifPresent(found::add);
            speaker.ifPresent(found::add);
            return found;
        }
        boolean passive = Arguments.isPassive(s, carrier);
        List<Token> agencies = passive
                ? either(Arguments.obliques(s, carrier, "by"), Arguments.obliques(s, cue, "by"))
                : Arguments.agents(s, carrier);
        List<Token> quoted = passive ? Arguments.surfaceSubjects(s, carrier) : Arguments.objects(s, carrier);
        List<Participant> via = known(s, agencies, null);
        List<Participant> speakers = known(s, quoted, earlier);
        if (speakers.isEmpty() && !quoted.isEmpty() && quoted.get(0).upos().equals("NOUN")) {
            speakers = List.of(nameless.anyone(s, quoted.get(0)));
        }
        if (quoted.isEmpty()) {
            spoken(s, cue, scope, via).ifPresent(found::add);
        } else {
            attribution(Kind.VIA, s, carrier, Stance.ASSERT, scope, via).ifPresent(found::add);
            spoken(s, cue, scope, speakers).ifPresent(found::add);
        }
        return found;
    }

    /** "told Interfax": the outlet through which the words came. */
    private Optional<Attribution> toldTo(Sentence s, Token cue, Span scope) {
        List<Participant> outlets = who.of(s, Arguments.objects(s, cue)).stream()
                .filter(p -> cue.lemma().equals("tell") && isNewsAgency.test(p.actor()))
                .toList();
        return attribution(Kind.VIA, s, cue, Stance.ASSERT, scope, outlets);
    }

    private static List<Token> either(List<Token> first, List<Token> second) {
        return first.isEmpty() ? second : first;
    }

    /** "TASS quoted him as saying": the verb above the cue. */
    private static Token carrier(Sentence s, Token cue) {
        boolean asSaying = cue.index() > 1
                && cue.xpos().equals("VBG")
                && s.token(cue.index() - 1).lemma().equals("as");
        return s.tokens().subList(0, cue.index()).stream()
                .filter(t -> asSaying && t.isVerb() && PASSING_ON.contains(t.lemma()))
                .reduce((a, b) -> b)
                .orElse(cue);
    }

    private Optional<Attribution> spoken(Sentence s, Token cue, Span scope, List<Participant> speakers) {
        return attribution(Kind.SPEECH, s, cue, Stance.ASSERT, scope, speakers);
    }

    private List<Participant> speakers(Sentence s, Token cue, @Nullable Participant earlier, boolean anyone) {
        List<Token> subjects = Arguments.agents(s, cue);
        List<Participant> holders = holders(s, cue);
        List<Token> described = s.tokens().stream()
                .filter(t -> isDescribed(s, t)
                        && holders.stream()
                                .anyMatch(h -> h.actor().isByWords()
                                        && h.mention().span().contains(t.span())))
                .toList();
        if (!described.isEmpty()) {
            return known(s, described, earlier);
        }
        if (!holders.isEmpty() || subjects.isEmpty()) {
            return holders;
        }
        List<Participant> known = known(s, subjects, earlier);
        boolean noun = anyone && subjects.get(0).upos().equals("NOUN");
        return known.isEmpty() && noun ? List.of(nameless.anyone(s, subjects.get(0))) : known;
    }

    /** Whom these words mean: an actor, an unknown one by its words, or by a pronoun whoever was heard before. */
    List<Participant> known(Sentence s, List<Token> words, @Nullable Participant earlier) {
        List<Participant> known = who.of(s, words);
        boolean named = known.stream().anyMatch(p -> !p.actor().isByWords());
        if (named || words.isEmpty()) {
            return known;
        }
        Token first = words.get(0);
        if (earlier != null && (PRONOUNS.contains(first.lemma()) || isDescribed(s, first))) {
            return List.of(new Participant(earlier.actor(), document.evidence(first.span())));
        }
        return known.isEmpty() ? named(s, first) : known;
    }

    /** An actor of its own, if such can speak. */
    List<Participant> named(Sentence s, Token noun) {
        return nameless.speaker(s, noun).map(List::of).orElse(List.of());
    }

    /** An actor of its own, whatever noun it is: that it is a source is known already. */
    List<Participant> source(Sentence s, Token noun) {
        List<Participant> named = named(s, noun);
        return named.isEmpty() && noun.upos().equals("NOUN") ? List.of(nameless.anyone(s, noun)) : named;
    }

    /** "the man", "the diplomat": somebody who was named before. */
    private static boolean isDescribed(Sentence s, Token noun) {
        return Nameless.isPerson(noun)
                && noun.xpos().equals("NN")
                && s.child(noun, "det")
                        .filter(d -> d.lemma().equals("the") || d.lemma().equals("this"))
                        .isPresent()
                && !noun.is("nmod:desc")
                && s.children(noun).stream().noneMatch(c -> BARE.stream().noneMatch(c::is));
    }

    private void verb(Sentence s, Token t, Stance stance, List<Attribution> found) {
        Kind kind = Cues.BLAMING.contains(t.lemma()) ? Kind.ACCUSATION : Kind.SPEECH;
        Token carrier = carrier(s, t);
        if (!carrier.equals(t)) {
            Optional<Token> said = contents(s, t, kind, stance).stream().findFirst();
            said.ifPresent(c -> found.addAll(quoting(s, t, span(s, c), null, false)));
            return;
        }
        List<Participant> holders = holders(s, t);
        List<Token> contents = contents(s, t, kind, stance);
        for (Token content : contents.isEmpty() && kind == Kind.SPEECH ? strayClause(s, t) : contents) {
            attribution(kind, s, t, stance, span(s, content), holders).ifPresent(found::add);
        }
        if (kind == Kind.SPEECH && isAsWrote(s, t)) {
            attribution(Kind.VIA, s, t, stance, s.span(), holders).ifPresent(found::add);
        } else if (kind == Kind.SPEECH) {
            inserted(s, t)
                    .flatMap(scope -> attribution(kind, s, t, stance, scope, holders))
                    .ifPresent(found::add);
        }
    }

    /** "denied that it had done this, and did that", "says it did, but does not say when": told, not passed on. */
    private static boolean isOwnDeed(Sentence s, Token content, Token conjunct) {
        Optional<Token> and = s.child(conjunct, "cc").or(() -> s.child(content, "cc"));
        boolean besides = and.isPresent()
                && and.get().index() > 0
                && isComma(s.token(and.get().index() - 1))
                && (and.get().lemma().equals("but") || s.child(content, "aux").isPresent())
                && s.child(conjunct, "aux").isEmpty();
        return besides
                && conjunct.index() > content.index()
                && s.children(conjunct, "nsubj").isEmpty();
    }

    /** The that-clause that the parser hung from a phrase behind the cue: "acknowledged for the first time that". */
    private List<Token> strayClause(Sentence s, Token cue) {
        return s.tokens().stream()
                .filter(t -> t.index() > cue.index() + 1
                        && t.lemma().equals("that")
                        && t.xpos().equals("IN"))
                .flatMap(t -> s.head(t).stream())
                .filter(t -> t.isVerb() && t.index() > cue.index() && s.isUnder(t, cue) && !hasNearerCue(s, t, cue))
                .findFirst()
                .map(List::of)
                .orElse(List.of());
    }

    private boolean hasNearerCue(Sentence s, Token content, Token cue) {
        for (Token t = s.token(content.head()); t.index() != cue.index(); t = s.token(t.head())) {
            if (cues.stance(t).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The content's words without the conjunction that leads to them. */
    private static Span span(Sentence s, Token content) {
        List<Token> words = withoutAside(s, content);
        Optional<Token> own = s.children(content, "conj").stream()
                .filter(c -> isOwnDeed(s, content, c))
                .findFirst();
        if (own.isPresent()) {
            int end = s.child(own.get(), "cc")
                    .or(() -> s.child(content, "cc"))
                    .map(Token::index)
                    .orElse(own.get().index());
            words = words.stream().filter(w -> w.index() < end).toList();
        }
        boolean that = words.size() > 1
                && words.get(0).is("mark")
                && words.get(0).lemma().equals("that");
        return Sentence.spanOf(that ? words.subList(1, words.size()) : words);
    }

    /** What hangs below the content, but for a clause behind a dash, or ", while …": that is the author's again. */
    private static List<Token> withoutAside(Sentence s, Token content) {
        int dash = s.tokens().size();
        for (Token aside : s.children(content, "parataxis")) {
            for (int i = content.index(); i < aside.index(); i++) {
                dash = s.token(i).xpos().equals(":") ? Math.min(dash, i) : dash;
            }
        }
        for (Token aside : s.children(content, "advcl")) {
            int start = s.subtree(aside).get(0).index();
            boolean contrast = hasMark(s, aside, "while") || hasMark(s, aside, "whereas");
            dash = contrast && start > content.index() && isComma(s.token(start - 1))
                    ? Math.min(dash, start - 1)
                    : dash;
        }
        int end = dash;
        return s.subtree(content).stream().filter(t -> t.index() < end).toList();
    }

    private List<Token> contents(Sentence s, Token t, Kind kind, Stance stance) {
        List<Token> contents = new ArrayList<>();
        for (Token child : s.children(t)) {
            boolean clause = child.isVerb()
                    || child.upos().equals("ADJ")
                    || s.child(child, "cop").isPresent();
            if (kind == Kind.ACCUSATION) {
                boolean charge = child.is("advcl")
                        || child.is("obl")
                        || child.is("nmod")
                        || child.is("xcomp")
                        || child.is("ccomp") && !Arguments.preposition(s, child).isEmpty();
                if (charge && clause && !Arguments.preposition(s, child).equals("to")) {
                    contents.add(child);
                } else if (child.is("obl") && Set.of("of", "for").contains(Arguments.preposition(s, child))) {
                    contents.add(child);
                }
            } else if (child.is("ccomp")
                            && !(afterQuote(s, t) && child.index() > t.index() && !hasMark(s, child, "that"))
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

    /** "…" said X: what follows the cue is the speaker, however the parser reads it. */
    private static boolean afterQuote(Sentence s, Token t) {
        return t.index() > 0 && s.token(t.index() - 1).xpos().equals("''");
    }

    /** "…, as X wrote". */
    private static boolean isAsWrote(Sentence s, Token t) {
        return t.is("advcl")
                && !t.xpos().equals("VBG")
                && hasMark(s, t, "as")
                && s.child(t, "ccomp").isEmpty();
    }

    /**
     * "…, X said." and "…, said X, …": the content is what stands before the cue's comma, and if the sentence goes on
     * with a verb behind the next comma, all of it.
     */
    private static Optional<Span> inserted(Sentence s, Token t) {
        int start = start(s, t);
        if (t.is("acl:relcl") || start < 2 || !isComma(s.token(start - 1)) || contentFollows(s, t)) {
            return Optional.empty();
        }
        int end = t.index() + 1;
        while (end < s.tokens().size() && !s.token(end).text().equals(",")) {
            end++;
        }
        boolean goesOn = s.tokens().subList(end, s.tokens().size()).stream().anyMatch(Token::isFinite);
        if (!goesOn && !hasVerb(s, 0, start - 1)) {
            return Optional.empty();
        }
        return Optional.of(
                goesOn && !s.token(start - 1).xpos().equals("''")
                        ? s.span()
                        : new Span(s.span().start(), s.token(start - 1).span().start()));
    }

    /** Where the cue's clause begins: at its subject, or at the cue itself where the subject follows. */
    private static int start(Sentence s, Token t) {
        int start = t.index();
        for (Token subject : s.children(t, "nsubj")) {
            if (subject.index() < t.index()) {
                start = Math.min(start, s.subtree(subject).get(0).index());
            }
        }
        return start >= 2 && isComma(s.token(start - 1)) ? start : t.index();
    }

    private static boolean contentFollows(Sentence s, Token t) {
        boolean clause = s.children(t).stream().anyMatch(c -> c.is("ccomp") && c.index() > t.index());
        boolean that = t.index() + 1 < s.tokens().size()
                && Set.of("that", "“", "\"", ":")
                        .contains(s.token(t.index() + 1).text());
        return clause || that;
    }

    private static boolean hasVerb(Sentence s, int from, int to) {
        return s.tokens().subList(from, to).stream()
                .anyMatch(x -> x.isVerb() || x.upos().equals("AUX"));
    }

    private static boolean isComma(Token t) {
        return t.xpos().equals(",") || t.xpos().equals("''");
    }

    private static boolean hasMark(Sentence s, Token t, String word) {
        return s.children(t, "mark").stream().anyMatch(m -> m.lemma().equals(word));
    }

    private Optional<Attribution> accordingTo(Sentence s, Token according) {
        return s.head(according).flatMap(source -> {
            List<Participant> holders = who.of(s, source);
            holders = holders.isEmpty() ? named(s, source) : holders;
            return attribution(Kind.VIA, s, according, Stance.ASSERT, clause(s, according), holders);
        });
    }

    /** "In the words of X, …". */
    private Optional<Attribution> inTheWordsOf(Sentence s, Token words) {
        List<Token> sources = either(s.children(words, "nmod:poss"), Arguments.obliques(s, words, "of"));
        return attribution(Kind.SPEECH, s, words, Stance.ASSERT, clause(s, words), known(s, sources, null));
    }

    /** The part of the sentence that {@code t} stands in, between dashes or semicolons. */
    private static Span clause(Sentence s, Token t) {
        int from = 0;
        int to = s.tokens().size();
        for (Token other : s.tokens()) {
            if (other.xpos().equals(":") || other.text().equals(";")) {
                if (other.index() < t.index()) {
                    from = other.index() + 1;
                } else {
                    to = Math.min(to, other.index());
                }
            }
        }
        return Sentence.spanOf(s.tokens().subList(from, to));
    }

    private static boolean isPassingOn(Sentence s, Token t) {
        return PASSING_ON.contains(t.lemma())
                && t.xpos().equals("VBN")
                && !Arguments.obliques(s, t, "by").isEmpty();
    }

    private Optional<Attribution> via(Sentence s, Token t) {
        List<Token> sources = Arguments.obliques(s, t, "by");
        List<Participant> holders = who.of(s, named(s, t, sources.get(0)));
        holders = holders.isEmpty() ? who.of(s, sources) : holders;
        holders = holders.isEmpty() ? named(s, sources.get(0)) : holders;
        return attribution(Kind.VIA, s, t, Stance.ASSERT, s.span(), holders);
    }

    /** "by the news agency TASS": the name right behind the noun, where the tree has it beside and not below it. */
    private static List<Token> named(Sentence s, Token t, Token source) {
        return s.children(t, "obl").stream()
                .filter(c -> c.index() == source.index() + 1 && c.upos().equals("PROPN"))
                .toList();
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
        boolean hasPerson =
                who.of(s, subjects).stream().anyMatch(p -> !p.actor().isState());
        List<Participant> inverted = hasPerson ? List.of() : inverted(s, cue);
        if (!inverted.isEmpty()) {
            return inverted;
        }
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
        return named(s, subjects.get(0));
    }

    /** ", said X, the Y of Z": whoever is named between the cue and the next comma. */
    private List<Participant> inverted(Sentence s, Token cue) {
        if (cue.index() == 0
                || !isComma(s.token(cue.index() - 1))
                || !cue.lemma().equals("say")) {
            return List.of();
        }
        for (int i = cue.index() + 1; i < s.tokens().size() && !isComma(s.token(i)); i++) {
            List<Participant> named = who.of(s, s.token(i));
            if (!named.isEmpty() && named.get(0).actor().kind() == Actor.Kind.PERSON) {
                return named;
            }
        }
        return List.of();
    }

    /** None where nobody is found to hold it. */
    Optional<Attribution> attribution(
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

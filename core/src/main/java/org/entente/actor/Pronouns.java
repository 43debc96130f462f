package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.actor.Cast.Seen;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;
import org.entente.record.Actor;

/**
 * Finds whom "he", "it" or "they" mean: the latest fitting subject, else the latest fitting mention, not far back and on
 * the same side of a quotation mark. Where that is open, nobody.
 */
final class Pronouns {
    private static final Set<String> HE = Set.of("he", "him", "his", "himself");
    private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");
    private static final Set<String> IT = Set.of("it", "its", "itself");
    private static final Set<String> THEY = Set.of("they", "them", "their", "themselves", "theirs");
    private static final Set<String> IMPERSONAL =
            Words.of("seem appear happen emerge transpire follow matter rain snow");
    private static final Set<String> SOMETIMES_IMPERSONAL = Words.of("take cost make help remain become turn mean");
    private static final int REACH = 2;

    private final Scene scene;
    private final Quotations quotations;

    Pronouns(Scene scene, Quotations quotations) {
        this.scene = scene;
        this.quotations = quotations;
    }

    /** Whether someone of that kind and gender may be called so. */
    boolean fits(Token pronoun, Actor actor) {
        String word = pronoun.text().toLowerCase(Locale.ROOT);
        boolean person = actor.kind() == Actor.Kind.PERSON;
        if (HE.contains(word) || SHE.contains(word)) {
            return person && scene.gender(actor).allows(HE.contains(word) ? Gender.MALE : Gender.FEMALE);
        }
        return IT.contains(word) && pronoun.xpos().equals("PRP$") && !person && actor.kind() != Actor.Kind.GROUP;
    }

    List<Actor> resolve(Sentence sentence, Token pronoun) {
        String word = pronoun.text().toLowerCase(Locale.ROOT);
        if (HE.contains(word) || SHE.contains(word)) {
            Gender gender = HE.contains(word) ? Gender.MALE : Gender.FEMALE;
            return best(
                    sentence,
                    pronoun,
                    s -> s.isPerson() && scene.gender(s.actor()).allows(gender));
        }
        if (IT.contains(word)) {
            Predicate<Seen> fits = s -> !s.isPerson() && s.actor().kind() != Actor.Kind.GROUP;
            if (pronoun.xpos().equals("PRP$")) {
                List<Actor> subject = ofSubject(sentence, pronoun, fits);
                return subject.isEmpty() ? nearest(sentence, pronoun, fits) : subject;
            }
            return !(pronoun.is("nsubj") || pronoun.text().endsWith("self")) || isExpletive(sentence, pronoun)
                    ? List.of()
                    : best(sentence, pronoun, s -> fits.test(s) && isTopic(sentence, s));
        }
        return THEY.contains(word) ? several(sentence, pronoun) : List.of();
    }

    /** "It is clear that", "it took years to", "it was reported that": nobody. */
    private static boolean isExpletive(Sentence sentence, Token pronoun) {
        return pronoun.text().equalsIgnoreCase("it")
                && sentence.head(pronoun)
                        .filter(h -> !h.isVerb() || isImpersonal(sentence, pronoun, h))
                        .isPresent();
    }

    private static boolean isImpersonal(Sentence sentence, Token pronoun, Token verb) {
        boolean clause = sentence.child(verb, "ccomp").isPresent()
                || sentence.child(verb, "xcomp").isPresent()
                || sentence.child(verb, "advcl").isPresent();
        return sentence.child(verb, "csubj").isPresent()
                || IMPERSONAL.contains(verb.lemma())
                || (clause && (pronoun.deprel().equals("nsubj:pass") || SOMETIMES_IMPERSONAL.contains(verb.lemma())));
    }

    private List<Actor> best(Sentence sentence, Token pronoun, Predicate<Seen> fits) {
        Seen best = null;
        int bestScore = Integer.MIN_VALUE;
        List<Seen> seen = scene.cast.seen();
        for (int i = seen.size() - 1; i >= 0; i--) {
            Seen s = seen.get(i);
            int back = sentence.index() - s.sentence().index();
            if (back > REACH) {
                break;
            }
            if (s.modifier() || !fits.test(s) || !isReachable(sentence, pronoun, s)) {
                continue;
            }
            int score = score(sentence, pronoun, s) + (isTold(pronoun, s) ? 25 : 0);
            if (score > bestScore) {
                best = s;
                bestScore = score;
            }
        }
        return best == null ? List.of() : List.of(best.actor());
    }

    /** "Somalia, angry at Djibouti, recalled its envoy": what is an object is mostly the subject's. */
    private List<Actor> ofSubject(Sentence sentence, Token pronoun, Predicate<Seen> fits) {
        Token thing = pronoun.head() < 0 ? pronoun : sentence.token(pronoun.head());
        if (!thing.is("obj") || thing.head() < 0) {
            return List.of();
        }
        Token verb = sentence.token(thing.head());
        while (sentence.child(verb, "nsubj").isEmpty() && (verb.is("conj") || verb.is("xcomp")) && verb.head() >= 0) {
            Token above = sentence.token(verb.head());
            Optional<Token> told = verb.is("xcomp") ? sentence.child(above, "obj") : Optional.empty();
            if (told.filter(t -> t.index() < verb(sentence, thing).index()).isPresent()) {
                return whoever(sentence, told.get(), fits);
            }
            verb = above;
        }
        Optional<Token> subject = sentence.child(verb, "nsubj").filter(t -> t.index() < pronoun.index());
        return subject.map(t -> whoever(sentence, t, fits)).orElse(List.of());
    }

    private static Token verb(Sentence sentence, Token thing) {
        return sentence.token(thing.head());
    }

    private List<Actor> whoever(Sentence sentence, Token head, Predicate<Seen> fits) {
        return scene.cast
                .last(s -> s.isIn(sentence) && s.head().index() == head.index() && fits.test(s))
                .map(List::of)
                .orElse(List.of());
    }

    /** Whose "its" is: the latest one named in the sentence before it, else the subject of the one before. */
    private List<Actor> nearest(Sentence sentence, Token pronoun, Predicate<Seen> fits) {
        return scene.cast
                .last(s -> !s.modifier()
                        && fits.test(s)
                        && s.isIn(sentence)
                        && !s.isOwned()
                        && isReachable(sentence, pronoun, s))
                .map(List::of)
                .orElseGet(() -> best(sentence, pronoun, s -> fits.test(s) && isTopic(sentence, s)));
    }

    /** Whether a thing is what a sentence is about, so that the next one may say "it". */
    private static boolean isTopic(Sentence sentence, Seen s) {
        if (s.isIn(sentence)) {
            return true;
        }
        return s.isMainSubject();
    }

    /** Most of those in the news are men: "she" wants a name that says so more than "he" does. */
    private boolean isTold(Token pronoun, Seen s) {
        return SHE.contains(pronoun.text().toLowerCase(Locale.ROOT)) && scene.gender(s.actor()) == Gender.FEMALE;
    }

    private static int score(Sentence sentence, Token pronoun, Seen s) {
        int back = sentence.index() - s.sentence().index();
        int role = s.isMainSubject()
                ? 33
                : s.isSubject() ? 28 : s.head().is("nmod:poss") ? 15 : s.head().is("obj") ? 10 : 0;
        int across = s.block().equals(sentence.block()) ? 0 : 25;
        int above = s.isIn(sentence) && s.isSubject() && isAbove(sentence, pronoun, s.head()) ? 8 : 0;
        int nameless = s.isNameless() && above == 0 ? 8 : 0;
        return role + above - nameless - 22 * back - across;
    }

    /** Whether the clause of this subject is the next one around that of the pronoun: "B said he would". */
    private static boolean isAbove(Sentence sentence, Token pronoun, Token subject) {
        Token t = pronoun;
        while (t.head() >= 0) {
            t = sentence.token(t.head());
            for (Token child : sentence.children(t, "nsubj")) {
                if (child.index() != pronoun.index()) {
                    return child.index() == subject.index();
                }
            }
        }
        return false;
    }

    /** Whether the words between allow it: no co-argument, no other quotation, at most one paragraph back. */
    private boolean isReachable(Sentence sentence, Token pronoun, Seen s) {
        boolean same = s.isIn(sentence);
        if (same
                && s.head().head() == pronoun.head()
                && !pronoun.xpos().equals("PRP$")
                && !pronoun.text().endsWith("self")) {
            return false;
        }
        if (!pronoun.xpos().equals("PRP$") && !pronoun.text().endsWith("self") && isSubjectOf(sentence, pronoun, s)) {
            return false;
        }
        if (quotations.at(sentence, pronoun) != quotations.at(s.sentence(), s.head())) {
            return quotations.at(sentence, pronoun) == 0 && quotations.at(s.sentence(), s.head()) == 0;
        }
        boolean sameBlock = s.block().equals(sentence.block());
        return sameBlock
                || (pronoun.is("nsubj")
                        && (s.isSubject() || s.head().is("nmod:poss"))
                        && quotations.at(sentence, pronoun) == 0);
    }

    /** Whether the subject of the pronoun's own clause is the same one: "he told him" is about two. */
    private boolean isSubjectOf(Sentence sentence, Token pronoun, Seen s) {
        if (pronoun.is("nsubj") || pronoun.head() < 0) {
            return false;
        }
        return sentence.child(sentence.token(pronoun.head()), "nsubj")
                .filter(subject -> scene.at(sentence, subject).contains(s.actor()))
                .isPresent();
    }

    /** The members of the latest coordination or the latest group. */
    private List<Actor> several(Sentence sentence, Token pronoun) {
        List<Seen> seen = scene.cast.seen();
        for (int i = seen.size() - 1; i >= 0; i--) {
            Seen s = seen.get(i);
            if (sentence.index() - s.sentence().index() > 1 || !s.block().equals(sentence.block())) {
                return List.of();
            }
            if (s.modifier() || !isReachable(sentence, pronoun, s)) {
                continue;
            }
            if (s.head().is("conj") && isActive(s)) {
                List<Actor> all = coordination(s);
                if (all.size() > 1) {
                    return all;
                }
            }
            List<Actor> meant = scene.at(s.sentence(), s.head());
            if (meant.size() > 1) {
                return meant;
            }
            if (s.actor().kind() == Actor.Kind.GROUP) {
                return List.of(s.actor());
            }
        }
        return List.of();
    }

    /** States that are just listed as places do nothing that "they" could go on with. */
    private static boolean isActive(Seen s) {
        return s.isPerson()
                || s.sentence()
                        .head(s.head())
                        .filter(first -> first.is("nsubj"))
                        .isPresent();
    }

    private List<Actor> coordination(Seen last) {
        Token first = last.sentence().token(last.head().head());
        List<Actor> all = new ArrayList<>(scene.at(last.sentence(), first));
        for (Token member : last.sentence().children(first, "conj")) {
            for (Actor actor : scene.at(last.sentence(), member)) {
                if (!all.contains(actor)) {
                    all.add(actor);
                }
            }
        }
        return all.stream().map(Actor::kind).distinct().count() == 1 ? all : List.of();
    }
}

package org.entente.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;

/**
 * The logical arguments of a predicate, whatever the grammar hides: passive, control and raising, coordination, relative
 * and participial clauses. Depth of the search is bounded by the depth of the tree.
 */
final class Arguments {
    /** Their object, not their subject, does what the infinitive says. */
    private static final Set<String> OBJECT_CONTROL = Set.of(
            "urge",
            "ask",
            "invite",
            "force",
            "help",
            "allow",
            "tell",
            "order",
            "persuade",
            "enable",
            "encourage",
            "permit",
            "instruct",
            "press",
            "pressure",
            "push",
            "request",
            "require",
            "warn",
            "want",
            "call",
            "cause",
            "convince",
            "direct",
            "forbid",
            "compel",
            "lead",
            "prompt",
            "expect",
            "beg",
            "implore");

    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");

    private Arguments() {}

    /** Who acts: the subject of an active verb, the agent of a passive one. */
    static List<Token> agents(Sentence s, Token predicate) {
        if (!isPassive(s, predicate)) {
            return surfaceSubjects(s, predicate);
        }
        List<Token> by = obliques(s, predicate, "by");
        if (by.isEmpty() && predicate.is("conj")) {
            return s.head(predicate)
                    .filter(h -> isPassive(s, h))
                    .map(h -> agents(s, h))
                    .orElse(List.of());
        }
        return by;
    }

    /** What is acted on: the object of an active verb, the subject of a passive one. */
    static List<Token> objects(Sentence s, Token predicate) {
        if (isPassive(s, predicate)) {
            return surfaceSubjects(s, predicate);
        }
        List<Token> objects = new ArrayList<>();
        for (Token object : s.children(predicate, "obj")) {
            objects.addAll(isRelative(object) ? antecedent(s, predicate) : coordinated(s, object));
        }
        if (objects.isEmpty()) {
            objects.addAll(indirectObjects(s, predicate));
        }
        if (objects.isEmpty()
                && predicate.is("acl:relcl")
                && !s.children(predicate, "nsubj").isEmpty()
                && s.children(predicate, "nsubj").stream().noneMatch(Arguments::isRelative)) {
            return antecedent(s, predicate);
        }
        return objects;
    }

    static List<Token> indirectObjects(Sentence s, Token predicate) {
        return s.children(predicate, "iobj").stream()
                .flatMap(t -> coordinated(s, t).stream())
                .toList();
    }

    /** The noun phrases that {@code preposition} ties to the predicate. */
    static List<Token> obliques(Sentence s, Token predicate, String preposition) {
        List<Token> found = new ArrayList<>();
        for (Token child : s.children(predicate)) {
            if ((child.is("obl") || child.is("nmod") || child.is("advcl"))
                    && preposition(s, child).equals(preposition)) {
                found.addAll(isRelative(child) ? antecedent(s, predicate) : coordinated(s, child));
            }
        }
        return found;
    }

    /** The preposition of a phrase in lower case, {@code ""} if it has none. */
    static String preposition(Sentence s, Token phrase) {
        for (Token child : s.children(phrase)) {
            if ((child.is("case") || child.is("mark")) && child.index() < phrase.index()) {
                return child.text().toLowerCase(Locale.ROOT);
            }
        }
        return "";
    }

    /** The token and all that is joined to it by and, or, commas. */
    static List<Token> coordinated(Sentence s, Token token) {
        List<Token> all = new ArrayList<>(List.of(token));
        for (Token conjunct : s.children(token, "conj")) {
            if (conjunct.isNominal() || conjunct.upos().equals(token.upos())) {
                all.addAll(coordinated(s, conjunct));
            }
        }
        return all;
    }

    static boolean isPassive(Sentence s, Token predicate) {
        if (!predicate.xpos().equals("VBN") && !predicate.xpos().equals("VBD")) {
            return false;
        }
        if (s.child(predicate, "nsubj:pass").isPresent()
                || s.child(predicate, "aux:pass").isPresent()) {
            return true;
        }
        if (s.child(predicate, "nsubj").isPresent() || s.child(predicate, "aux").isPresent()) {
            return false;
        }
        if (predicate.is("advcl")
                && s.child(predicate, "mark").isEmpty()
                && s.child(predicate, "obj").isEmpty()) {
            return true; // "Asked about it, he said"
        }
        if (predicate.is("acl") && !predicate.is("acl:relcl") || predicate.is("amod")) {
            return predicate.xpos().equals("VBN") || s.child(predicate, "obj").isEmpty();
        }
        return predicate.is("conj")
                && s.child(predicate, "obj").isEmpty()
                && s.head(predicate).map(h -> isPassive(s, h)).orElse(false);
    }

    /** The subject that the clause shows or shares, active or passive. */
    static List<Token> surfaceSubjects(Sentence s, Token predicate) {
        Set<Token> found = new LinkedHashSet<>();
        List<Token> subjects = ownSubjects(s, predicate);
        // of two without "and", the parser took the first from a phrase before the clause
        int from = joined(s, subjects) ? 0 : Math.max(0, subjects.size() - 1);
        for (Token subject : subjects.subList(from, subjects.size())) {
            if (isRelative(subject)) {
                found.addAll(antecedent(s, predicate));
            } else {
                found.addAll(coordinated(s, subject));
            }
        }
        return found.isEmpty() ? inherited(s, predicate) : List.copyOf(found);
    }

    /** Those before the predicate; if there are none, those behind it, but for another clause's behind a dash. */
    private static List<Token> ownSubjects(Sentence s, Token predicate) {
        List<Token> all = s.children(predicate, "nsubj");
        List<Token> before =
                all.stream().filter(t -> t.index() < predicate.index()).toList();
        if (!before.isEmpty()) {
            return before;
        }
        List<Token> near = all.stream()
                .filter(subject -> s.tokens().subList(predicate.index(), subject.index()).stream()
                        .noneMatch(t -> t.xpos().equals(":")))
                .toList();
        return near.isEmpty() ? all : near;
    }

    private static boolean joined(Sentence s, List<Token> subjects) {
        return subjects.size() > 1
                && s.tokens().subList(subjects.get(0).index(), subjects.get(1).index()).stream()
                        .anyMatch(t -> t.is("cc"));
    }

    private static List<Token> inherited(Sentence s, Token predicate) {
        if (predicate.head() < 0) {
            return List.of();
        }
        Token head = s.token(predicate.head());
        if (predicate.is("conj") || predicate.is("dep") || predicate.is("parataxis")) {
            List<Token> behindDash = behindDash(s, head, predicate);
            if (!behindDash.isEmpty()) {
                return behindDash;
            }
            if (head.upos().equals("PROPN") && head.index() < predicate.index() && predicate.isFinite()) {
                return List.of(head); // "X, once visited Y:", a line that says who speaks
            }
            boolean stray = predicate.is("dep") && Cues.BLAMING.contains(head.lemma());
            return stray || head.isNominal() ? List.of() : surfaceSubjects(s, head);
        }
        if (predicate.is("xcomp") || predicate.is("ccomp") || predicate.is("advcl") || predicate.is("obl")) {
            List<Token> objects = controlsByObject(s, head, predicate) ? objects(s, head) : List.of();
            return objects.isEmpty() ? surfaceSubjects(s, head) : objects;
        }
        if (predicate.is("acl")) {
            if (!predicate.xpos().equals("VB")) {
                return List.of(head);
            }
            List<Token> owners = s.children(head, "nmod:poss");
            return !owners.isEmpty()
                    ? owners
                    : s.head(head).map(h -> surfaceSubjects(s, h)).orElse(List.of());
        }
        return predicate.is("amod") ? List.of(head) : List.of();
    }

    /** "A did this - B then did that": the parser loses B, which stands first behind the dash. */
    private static List<Token> behindDash(Sentence s, Token head, Token predicate) {
        int dash = -1;
        for (int i = head.index() + 1; i < predicate.index(); i++) {
            if (s.token(i).xpos().equals(":")) {
                dash = i;
            }
        }
        for (int i = dash + 1; dash >= 0 && i < predicate.index(); i++) {
            Token t = s.token(i);
            if (t.isNominal() && t.head() < dash) {
                return List.of(t);
            }
        }
        return List.of();
    }

    private static boolean controlsByObject(Sentence s, Token head, Token predicate) {
        boolean reason =
                predicate.xpos().equals("VBG") && preposition(s, predicate).equals("for"); // "jailed them for helping"
        return reason
                || OBJECT_CONTROL.contains(head.lemma())
                || Cues.BLAMING.contains(head.lemma())
                        && !preposition(s, predicate).isEmpty();
    }

    private static List<Token> antecedent(Sentence s, Token predicate) {
        for (Token t = predicate; t.head() >= 0; t = s.token(t.head())) {
            if (t.is("acl")) {
                return List.of(s.token(t.head()));
            }
            if (!t.is("conj") && !t.is("xcomp") && !t.is("ccomp") && !t.is("obj") && !t.is("obl")) {
                return List.of();
            }
        }
        return List.of();
    }

    private static boolean isRelative(Token token) {
        return token.xpos().startsWith("W") && RELATIVE.contains(token.text().toLowerCase(Locale.ROOT));
    }
}
